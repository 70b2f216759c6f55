import type { ReasonWording } from "../../shared/i18n/reasons/wording";
import type { Policy } from "../../shared/policy/schema";
import { clockFacts } from "../../shared/sla/assess";
import { type ClockStep, explainClocks } from "../../shared/sla/explain";
import { type NextUpdate, nextUpdate } from "../../shared/sla/next-update";
import { type RiskCourse, riskCourse } from "../../shared/sla/risk-course";
import type { Instant, Report, Ticket } from "../../shared/types";

/** The story of one clock, of which a long ticket shows the end. */
export interface ClockStory {
  readonly steps: readonly ClockStep[];
  /** How many steps came before these. */
  readonly earlier: number;
}

/** What the SLA card tells beyond the report. */
export interface ClockDetails {
  readonly courses: readonly RiskCourse[];
  /** By metric. */
  readonly stories: ReadonlyMap<string, ClockStory>;
  readonly nextUpdate: NextUpdate | null;
}

export const NO_DETAILS: ClockDetails = { courses: [], stories: new Map(), nextUpdate: null };

const MOST_STEPS = 12;

/** Tells the clocks of a report in detail, where they could be told; `severity` is the one that they were counted by. */
export function clockDetails(
  ticket: Ticket,
  policy: Policy,
  now: Instant,
  severity: string | null,
  report: Report,
  words: ReasonWording,
): ClockDetails {
  if (report.checks.sla?.state === "crashed") return NO_DETAILS;
  const facts = clockFacts(ticket, policy, now, severity);
  const stories = [...explainClocks(facts, words)].map(([metric, all]): readonly [string, ClockStory] => {
    const steps = all.slice(-MOST_STEPS);
    return [metric, { steps, earlier: all.length - steps.length }];
  });
  return {
    courses: report.sla.clocks.flatMap((clock) => riskCourse(facts, clock) ?? []),
    stories: new Map(stories),
    nextUpdate: nextUpdate(ticket, policy, now, severity, report),
  };
}
