import { formatInstant } from "../instant";
import { priorRisk } from "../risk/prior";
import type { ClockReport, ClockState, Instant, MetricId, PlatformClock } from "../types";
import type { Measure } from "./measure";
import { minutesOf } from "./minutes";
import type { Counting, Target } from "./targets";

/**
 * Names that the platforms use, in lower case with blanks. Zendesk: developer.zendesk.com, "SLA Policies"; its time to
 * full resolution also counts pauses, but is the same promise. Jira Service Management: the two that come with it.
 */
const NAMES: ReadonlyMap<string, MetricId> = new Map([
  ["first reply time", "first-reply"],
  ["next reply time", "next-reply"],
  ["periodic update time", "update"],
  ["pausable update time", "update"],
  ["total resolution time", "resolution"],
  ["resolution time", "resolution"],
  ["time to first response", "first-reply"],
  ["time to resolution", "resolution"],
  ["time to acknowledge", "acknowledgement"],
  ["first reply", "first-reply"],
  ["next reply", "next-reply"],
  ["pausable update", "update"],
  ["update", "update"],
  ["resolution", "resolution"],
  ["acknowledgement", "acknowledgement"],
]);

/** Zendesk: active, paused, achieved, fulfilled; Jira: running, paused, completed. */
const STAGES: ReadonlyMap<string, ClockState> = new Map([
  ["active", "running"],
  ["running", "running"],
  ["ongoing", "running"],
  ["paused", "paused"],
  ["achieved", "met"],
  ["fulfilled", "met"],
  ["completed", "met"],
  ["met", "met"],
  ["breached", "breached"],
]);

/** Our metric for a platform's name, or null where we have none that is the same. */
export function metricOf(name: string): MetricId | null {
  const words = name
    .slice(0, 80)
    .toLowerCase()
    .replace(/[^a-z]/g, " ")
    .trim();
  return NAMES.get(words) ?? null;
}

/**
 * What the platform says of a clock, completed by what we counted where it is silent. `counted` is our measure under
 * the platform's target, null for a metric that we do not count.
 */
export function platformReport(
  clock: PlatformClock,
  counted: Measure | null,
  hours: Target["hours"],
  span: { readonly createdAt: Instant; readonly now: Instant; readonly between: Counting["between"] },
): ClockReport {
  const { createdAt, now, between } = span;
  const dueAt = clock.dueAt ?? counted?.dueAt ?? null;
  const state = stateOf(clock, counted, dueAt, now);
  const { targetMinutes } = clock;
  const endedAt = counted?.endedAt ?? null;
  const goesOn = endedAt === null && (state === "running" || state === "breached");
  const until = goesOn ? now : endedAt;
  const left = clock.dueAt === null || until === null ? null : minutesOf(between(until, clock.dueAt));
  const counts = counted?.elapsed == null ? null : minutesOf(counted.elapsed);
  const byTarget = targetMinutes === null || counts === null ? null : round(targetMinutes - counts);
  // The due time of a clock that goes on is the platform's last word: what is left follows from it, not from our count.
  const elapsedMinutes = goesOn && left !== null && targetMinutes !== null ? round(targetMinutes - left) : counts;
  const remainingMinutes = goesOn ? (left ?? byTarget) : (byTarget ?? left);
  const report = {
    metric: metricOf(clock.metric) ?? clock.metric,
    state,
    startedAt: counted?.startedAt == null ? null : formatInstant(counted.startedAt),
    targetMinutes,
    elapsedMinutes,
    remainingMinutes,
    dueAt: dueAt === null ? null : formatInstant(dueAt),
    hours,
    source: "platform" as const,
  };
  // Zendesk names no target: it is what has passed and what is left, counted from the creation where we do not know.
  const passed = elapsedMinutes ?? minutesOf(between(createdAt, now));
  const goal = targetMinutes ?? (left === null ? null : passed + left);
  return { ...report, risk: priorRisk({ ...report, targetMinutes: goal, elapsedMinutes: passed }).risk };
}

function stateOf(clock: PlatformClock, counted: Measure | null, dueAt: Instant | null, now: Instant): ClockState {
  if (clock.breached === true) return "breached";
  const staged = STAGES.get((clock.stage ?? "").toLowerCase());
  const state = staged ?? (counted === null ? "running" : withoutVerdict(counted));
  if (clock.breached === false) return state === "breached" ? "met" : state;
  if (dueAt === null) return state;
  const endedAt = counted?.endedAt ?? null;
  if (state === "running" && dueAt < now) return "breached";
  return state === "met" && endedAt !== null && dueAt < endedAt ? "breached" : state;
}

/** Whether our clock goes on, waits or has ended, leaving the platform to say whether that was in time. */
function withoutVerdict({ state, endedAt }: Measure): ClockState {
  if (state !== "breached") return state;
  return endedAt === null ? "running" : "met";
}

const round = (minutes: number): number => Math.round(minutes * 100) / 100;
