import type { ReasonWording } from "../../shared/i18n/reasons/wording";
import type { Policy } from "../../shared/policy/schema";
import { clockFacts } from "../../shared/sla/assess";
import { type ClockStep, explainClocks } from "../../shared/sla/explain";
import { type RiskCourse, riskCourse } from "../../shared/sla/risk-course";
import { type Alternative, whatIf } from "../../shared/sla/what-if";
import type { ClockReport, Instant, Ticket } from "../../shared/types";

/** What the clocks of a report are explained from. */
export interface ClockQuestion {
  /** The ticket as it was saved: a draft moves no clock. */
  readonly ticket: Ticket;
  readonly policy: Policy;
  readonly now: Instant;
  /** The one that the clocks were counted by. */
  readonly severity: string | null;
  /** What the report at `now` says of them. */
  readonly clocks: readonly ClockReport[];
  readonly words: ReasonWording;
}

/** The story of one clock, of which a long ticket shows the end. */
export interface ClockStory {
  readonly steps: readonly ClockStep[];
  /** How many steps came before these. */
  readonly earlier: number;
}

/** What explains the clocks of a report and decides nothing. */
export interface ClockAccount {
  readonly courses: readonly RiskCourse[];
  /** By metric. */
  readonly stories: ReadonlyMap<string, ClockStory>;
  /** What another severity would bring. */
  readonly alternatives: readonly Alternative[];
}

export const NO_ACCOUNT: ClockAccount = { courses: [], stories: new Map(), alternatives: [] };

const MOST_STEPS = 12;

/** Explains how the clocks came to stand where they do, how they go on, and how they would stand otherwise. */
export function accountForClocks({ ticket, policy, now, severity, clocks, words }: ClockQuestion): ClockAccount {
  const facts = clockFacts(ticket, policy, now, severity);
  const stories = [...explainClocks(facts, words)].map(([metric, all]): readonly [string, ClockStory] => {
    const steps = all.slice(-MOST_STEPS);
    return [metric, { steps, earlier: all.length - steps.length }];
  });
  return {
    courses: clocks.flatMap((clock) => riskCourse(facts, clock) ?? []),
    stories: new Map(stories),
    alternatives: whatIf(ticket, policy, now),
  };
}
