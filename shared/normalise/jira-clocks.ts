import type { Instant, PlatformClock } from "../types";
import { at, epochAt, flagAt, instantAt, isRecord, listAt, numberAt, textAt } from "./json";

/** Words in the names that Jira Service Management and its users give to SLAs. */
const NAMES: readonly (readonly [string, RegExp])[] = [
  ["first-reply", /first (?:response|reply)/],
  ["next-reply", /(?:next|every) (?:response|reply)/],
  ["resolution", /resol|to close|to done/],
  ["acknowledgement", /acknowledg/],
  ["update", /\bupdates?\b/],
];

/**
 * What Jira Service Management says of its clocks (`GET /rest/servicedeskapi/request/{key}/sla`, or the value of an
 * SLA custom field, which has the same shape): the ongoing cycle, else the last completed one.
 */
export function readJiraClocks(values: readonly unknown[]): readonly PlatformClock[] {
  const clocks = new Map<string, PlatformClock>();
  for (const value of values) {
    const name = textAt(value, "name");
    const ongoing = at(value, "ongoingCycle");
    const completed = listAt(value, "completedCycles").at(-1);
    const cycle = isRecord(ongoing) ? ongoing : completed;
    if (name === null || !isRecord(cycle)) continue;
    const metric = metricOf(name);
    const goal = numberAt(cycle, "goalDuration", "millis");
    clocks.set(metric, {
      metric,
      targetMinutes: goal === null ? null : goal / 60_000,
      dueAt: timeOf(at(cycle, "breachTime")),
      breached: flagAt(cycle, "breached"),
      stage: isRecord(ongoing) ? (flagAt(cycle, "paused") === true ? "paused" : "active") : "achieved",
    });
  }
  return [...clocks.values()];
}

function metricOf(name: string): string {
  const lower = name.toLowerCase();
  return NAMES.find(([, pattern]) => pattern.test(lower))?.[0] ?? lower.trim().replace(/\s+/g, "-");
}

function timeOf(time: unknown): Instant | null {
  return epochAt(time, "epochMillis") ?? instantAt(time, "iso8601");
}
