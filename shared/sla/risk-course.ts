import { parseInstant, toInstant } from "../instant";
import type { ClockReport, Instant } from "../types";
import { type ClockFacts, clocksAt } from "./assess";
import { METRICS } from "./targets";

export interface RiskPoint {
  readonly at: Instant;
  /** Probability from 0 to 1. */
  readonly risk: number;
}

/** How the risk of one clock grew, and how it goes on growing if nothing happens. */
export interface RiskCourse extends Pick<ClockReport, "metric" | "source"> {
  /** From the start to now; the last point is now. */
  readonly past: readonly RiskPoint[];
  /** From now to the due time; empty where that is over. */
  readonly ahead: readonly RiskPoint[];
}

const STEPS = 24;

/**
 * The risk of `clock`, a clock of the report at `facts.now`, from its start to its due time. Each point is what a report
 * at that instant would have said, so that the last one of the past is the report's own. Null for a clock that has ended
 * or not started, and where its start is not known.
 */
export function riskCourse(facts: ClockFacts, clock: ClockReport): RiskCourse | null {
  const metric = METRICS.find((known) => known === clock.metric) ?? null;
  const from = clock.startedAt === null ? null : parseInstant(clock.startedAt);
  const goesOn = clock.state === "running" || clock.state === "paused";
  if (metric === null || from === null || !goesOn || from >= facts.now) return null;
  const due = clock.dueAt === null ? null : parseInstant(clock.dueAt);
  const riskAt = (at: Instant): readonly RiskPoint[] => {
    const then = clocksAt(facts, metric, at).find(({ source }) => source === clock.source);
    return then === undefined ? [] : [{ at, risk: then.risk }];
  };
  const course = (start: Instant, end: Instant): readonly RiskPoint[] =>
    Array.from({ length: STEPS + 1 }, (_, step) => toInstant(start + ((end - start) * step) / STEPS)).flatMap(riskAt);
  return {
    metric,
    source: clock.source,
    past: course(from, facts.now),
    ahead: due === null || due <= facts.now ? [] : course(facts.now, due),
  };
}
