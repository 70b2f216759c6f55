import type { Instant, PlatformClock } from "../types";
import { flagAt, instantAt, isRecord, numberAt, textAt } from "./json";

/** Zendesk's SLA metrics under the contract's names. */
const METRICS: ReadonlyMap<string, string> = new Map([
  ["first_reply_time", "first-reply"],
  ["next_reply_time", "next-reply"],
  ["periodic_update_time", "update"],
  ["pausable_update_time", "pausable-update"],
  ["requester_wait_time", "requester-wait"],
  ["agent_work_time", "agent-work"],
  ["total_resolution_time", "resolution"],
  ["resolution_time", "resolution"],
  ["group_ownership_time", "group-ownership"],
]);

interface Course {
  readonly instance: number;
  targetMinutes: number | null;
  breachedAt: Instant | null;
  stage: string | null;
}

/**
 * What Zendesk itself says of its clocks: `policy_metrics` (the agent's badge) first, completed with targets, breaches
 * and ends from metric events, of which the latest instance counts and deleted ones do not. Unknown stages stay as they are.
 */
export function readZendeskClocks(
  policyMetrics: readonly unknown[],
  metricEvents: readonly unknown[],
): readonly PlatformClock[] {
  const courses = readCourses(metricEvents);
  const clocks = new Map<string, PlatformClock>();
  for (const item of policyMetrics) {
    const name = textAt(item, "metric");
    if (name === null) continue;
    const metric = METRICS.get(name) ?? name;
    const course = courses.get(metric);
    const stage = textAt(item, "stage");
    clocks.set(metric, {
      metric,
      targetMinutes: course?.targetMinutes ?? null,
      dueAt: instantAt(item, "breach_at"),
      breached: breachOf(item, stage, course),
      ...(stage === null ? {} : { stage }),
    });
  }
  for (const [metric, { targetMinutes, breachedAt, stage }] of courses) {
    // Events without a target say that time was measured, not that anything was promised.
    if (clocks.has(metric) || (targetMinutes === null && breachedAt === null)) continue;
    const isOver = stage === "achieved" ? false : null;
    clocks.set(metric, {
      metric,
      targetMinutes,
      dueAt: breachedAt,
      breached: breachedAt === null ? isOver : true,
      ...(stage === null ? {} : { stage }),
    });
  }
  return [...clocks.values()];
}

/** The badge gives the time left in one unit, negative once it is over; an achieved clock's is meaningless. */
function breachOf(item: unknown, stage: string | null, course: Course | undefined): boolean | null {
  if (course !== undefined && course.breachedAt !== null) return true;
  if (stage === "breached") return true;
  if (stage !== "active" && stage !== "paused") return course?.stage === "achieved" ? false : null;
  const left = numberAt(item, "minutes") ?? numberAt(item, "hours") ?? numberAt(item, "days");
  return left === null ? null : left < 0;
}

function readCourses(events: readonly unknown[]): ReadonlyMap<string, Course> {
  const courses = new Map<string, Course>();
  const sorted = events
    .filter((event) => isRecord(event) && flagAt(event, "deleted") !== true)
    .map((event) => ({ event, time: instantAt(event, "time"), id: numberAt(event, "id") ?? 0 }))
    .sort((a, b) => (a.time ?? 0) - (b.time ?? 0) || a.id - b.id);
  for (const { event, time } of sorted) {
    const instance = numberAt(event, "instance_id") ?? 0;
    const metric = metricOf(textAt(event, "metric"), instance);
    if (metric === null || instance === 0) continue;
    let course = courses.get(metric);
    if (course === undefined || course.instance < instance) {
      course = { instance, targetMinutes: null, breachedAt: null, stage: null };
      courses.set(metric, course);
    }
    if (course.instance === instance) apply(course, event, time);
  }
  return courses;
}

function apply(course: Course, event: unknown, time: Instant | null): void {
  const type = textAt(event, "type");
  if (type === "apply_sla" || type === "apply_group_sla") {
    const name = type === "apply_sla" ? "sla" : "group_sla";
    const seconds = numberAt(event, name, "target_in_seconds");
    course.targetMinutes = seconds === null ? numberAt(event, name, "target") : seconds / 60;
  } else if (type === "activate") course.stage = "active";
  else if (type === "pause") course.stage = "paused";
  else if (type === "fulfill") course.stage = "achieved";
  else if (type === "breach") course.breachedAt = time;
}

/** Events call both reply clocks `reply_time`; the first instance is the first reply. */
function metricOf(name: string | null, instance: number): string | null {
  if (name === null) return null;
  if (name === "reply_time") return instance <= 1 ? "first-reply" : "next-reply";
  return METRICS.get(name) ?? name;
}
