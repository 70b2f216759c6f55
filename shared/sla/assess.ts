import { formatInstant } from "../instant";
import type { Policy } from "../policy/schema";
import { priorRisk } from "../risk/prior";
import type { ClockReport, Instant, MetricId, SlaReport, Ticket } from "../types";
import { historyOf, type Step } from "./history";
import { lastCycle, type Measure, measure } from "./measure";
import { minutesOf } from "./minutes";
import { metricOf, platformReport } from "./platform";
import { countingOf, METRICS, type SeverityAt, severityHistory, type Target, targetOf } from "./targets";
import { makerOf, timelineOf } from "./timeline";

const MINUTE = 60_000;

/** What the clocks of one ticket are told from, read once. */
export interface ClockFacts {
  readonly ticket: Ticket;
  readonly policy: Policy;
  readonly now: Instant;
  /** The severity in force now. */
  readonly severity: string | null;
  readonly histories: ReadonlyMap<MetricId, readonly Step[]>;
  readonly severityAt: SeverityAt;
}

/** What is known of a ticket's clocks at `now`; `severity` is the one in force now. */
export function clockFacts(ticket: Ticket, policy: Policy, now: Instant, severity: string | null): ClockFacts {
  const histories = clockHistories(ticket, now);
  return { ticket, policy, now, severity, histories, severityAt: severityHistory(ticket, now, severity) };
}

/**
 * Every clock of a ticket at `now`, recomputed from its texts and events; `severity` is the one in force now. The
 * platform's own clocks come first and ours beside them. Targets change with the severity, the time counted stays; a
 * clock that has ended keeps the target of its day. Without a known severity the targets are null.
 */
export function assessSla(ticket: Ticket, policy: Policy, now: Instant, severity: string | null): SlaReport {
  const facts = clockFacts(ticket, policy, now, severity);
  const clocks = [...METRICS, null].flatMap((metric) => clocksAt(facts, metric, now));
  return { clocks, next: nextDue(clocks) };
}

/**
 * The clocks of one metric, the platform's first, as they stand at `at`: what happened later is not known yet, and
 * after `now` nothing happens. Null stands for the platform's clocks that we have no metric for.
 */
export function clocksAt(facts: ClockFacts, metric: MetricId | null, at: Instant): readonly ClockReport[] {
  const { ticket, policy, now, severity, histories, severityAt } = facts;
  const all = (metric === null ? null : histories.get(metric)) ?? [];
  const steps = at < now ? all.filter((step) => step.at <= at) : all;
  const platform = ticket.sla
    .filter((clock) => metricOf(clock.metric) === metric)
    .map((clock) => {
      const hours = (metric === null ? null : targetOf(policy, severity, metric))?.hours ?? "calendar";
      const counting = countingOf(policy, ticket, hours);
      const goal = clock.targetMinutes === null ? null : clock.targetMinutes * MINUTE;
      const counted = metric === null ? null : measure(lastCycle(steps), goal, counting, at);
      const between = counting?.between ?? ((from: Instant, to: Instant) => to - from);
      const known = at < now ? { ...clock, breached: null, stage: "" } : clock;
      return platformReport(known, counted, hours, { createdAt: ticket.createdAt, now: at, between });
    });
  if (metric === null) return platform;
  return [...platform, ...computedClock(ticket, policy, at, metric, steps, severityAt)];
}

/** The computed clocks only, under whatever severity was or would be in force. */
export function computedClocks(
  ticket: Ticket,
  policy: Policy,
  now: Instant,
  severityAt: SeverityAt,
): readonly ClockReport[] {
  const histories = clockHistories(ticket, now);
  return METRICS.flatMap((metric) =>
    computedClock(ticket, policy, now, metric, histories.get(metric) ?? [], severityAt),
  );
}

/** The history of each metric's clock up to `now`. */
function clockHistories(ticket: Ticket, now: Instant): ReadonlyMap<MetricId, readonly Step[]> {
  const timeline = timelineOf(ticket, now);
  const byCustomer = makerOf(ticket) === "customer";
  return new Map(METRICS.map((metric) => [metric, historyOf(metric, timeline, byCustomer)]));
}

/** One cycle measured against the target in force when it ended, or now. */
export function measureCycle(
  ticket: Ticket,
  policy: Policy,
  now: Instant,
  metric: MetricId,
  cycle: readonly Step[],
  severityAt: SeverityAt,
): { readonly measured: Measure; readonly target: Target | null; readonly severity: string | null } {
  const last = cycle.at(-1);
  const severity = severityAt(last?.kind === "ended" ? last.at : now);
  const target = targetOf(policy, severity, metric);
  const counting = countingOf(policy, ticket, target?.hours ?? "calendar");
  const measured = measure(cycle, target === null ? null : target.minutes * MINUTE, counting, now);
  return { measured, target, severity };
}

function computedClock(
  ticket: Ticket,
  policy: Policy,
  now: Instant,
  metric: MetricId,
  steps: readonly Step[],
  severityAt: SeverityAt,
): readonly ClockReport[] {
  const { measured, target, severity } = measureCycle(ticket, policy, now, metric, lastCycle(steps), severityAt);
  // A severity without this target has no such clock; without a severity nobody can tell, but for a rare metric.
  const known = policy.severities.some(({ id }) => id === severity);
  if (target === null && (known || metric === "acknowledgement")) return [];
  const elapsedMinutes = measured.elapsed === null ? null : minutesOf(measured.elapsed);
  const report = {
    metric,
    state: measured.state,
    startedAt: measured.startedAt === null ? null : formatInstant(measured.startedAt),
    targetMinutes: target?.minutes ?? null,
    elapsedMinutes,
    remainingMinutes:
      target === null || measured.elapsed === null ? null : minutesOf(target.minutes * MINUTE - measured.elapsed),
    dueAt: measured.dueAt === null ? null : formatInstant(measured.dueAt),
    hours: target?.hours ?? ("calendar" as const),
    source: "computed" as const,
  };
  return [{ ...report, risk: priorRisk(report).risk }];
}

/** The running clock that is due first; where the platform has a clock of a metric, ours does not count. */
function nextDue(clocks: readonly ClockReport[]): string | null {
  const platform = new Set(clocks.filter(({ source }) => source === "platform").map(({ metric }) => metric));
  let next: { readonly metric: string; readonly due: number } | null = null;
  for (const { metric, state, source, dueAt } of clocks) {
    if (state !== "running" || dueAt === null || (source === "computed" && platform.has(metric))) continue;
    const due = Date.parse(dueAt);
    if (next === null || due < next.due) next = { metric, due };
  }
  return next?.metric ?? null;
}
