import type { Policy } from "../policy/schema";
import { type Facts, foldFacts } from "./facts";
import type { TextHits } from "./hits";
import { type Judgement, judge } from "./judge";
import type { Weighed } from "./opinion/weigh";

/** What a ticket says, beside what the rules make of it. */
interface Said {
  readonly facts: Facts;
  readonly texts: readonly TextHits[];
  readonly policy: Policy;
}

/** A judgement with the probability, from 0 to 1, of the severity that it gives. */
export interface Settled {
  readonly judgement: Judgement;
  readonly confidence: number;
}

/** About how often the rules are right where they are firm; see decision 30. */
const FIRM_RIGHT = 0.8;
/** Nothing is certain. */
const MOST_SURE = 0.99;
/** How many times as likely another severity must be. */
const CLEARLY = 1.25;

/** What the rules say, which can tell why, where they are firm or nothing else is clearly likelier; else what is likeliest. */
export function settle(ruled: Judgement, weighed: Weighed, said: Said): Settled {
  const likely = weighed.severities.get(severityOf(ruled, said.policy) ?? "unknown") ?? 0;
  if (isFirm(ruled, said)) {
    return { judgement: ruled, confidence: Math.min(Math.max(likely, FIRM_RIGHT), MOST_SURE) };
  }
  if (likely < weighed.confidence && weighed.confidence < CLEARLY * likely) {
    return { judgement: ruled, confidence: likely };
  }
  const { impact, urgency } = weighed;
  return {
    judgement: { impact, urgency, rule: explains(ruled, weighed) ? ruled.rule : "alike" },
    confidence: Math.min(weighed.confidence, MOST_SURE),
  };
}

/** Who is affected explains the impact of a failure that goes on, whatever makes it more or less urgent. */
function explains({ rule, impact, urgency }: Judgement, weighed: Weighed): boolean {
  if (weighed.impact !== impact) return false;
  return weighed.urgency === urgency || (rule === "failure" && weighed.urgency !== "low");
}

/** In fewer words nobody tells more than that all stands still. */
const FEW_WORDS = 25;

/**
 * Where rules are right more often than all testimony together: something lies open that should not, and an outage that is
 * told outright in a few words. And a desk's notes that make a case graver are not outweighed by what the customer wrote.
 */
function isFirm(ruled: Judgement, said: Said): boolean {
  const { toldStopped, words } = said.facts;
  if (ruled.rule === "exposure") return true;
  return (ruled.rule === "failure" && toldStopped && words < FEW_WORDS) || isGraverByNotes(ruled, said);
}

function isGraverByNotes(ruled: Judgement, { facts, texts, policy }: Said): boolean {
  const others = texts.filter(({ voice }) => voice !== "note");
  if (others.length === texts.length) return false;
  const without = foldFacts(others);
  const isGraver = without.scope !== facts.scope || without.loss !== facts.loss;
  return isGraver && rankOf(ruled, policy) < rankOf(judge(without), policy);
}

/** 1 is the gravest; the unknown comes last. */
function rankOf(judgement: Judgement, policy: Policy): number {
  const id = severityOf(judgement, policy);
  return policy.severities.find((severity) => severity.id === id)?.rank ?? Number.POSITIVE_INFINITY;
}

/** The severity that the matrix gives; null where nothing is known. */
export const severityOf = ({ impact, urgency }: Judgement, { matrix }: Policy): string | null =>
  impact === "unknown" || urgency === "unknown" ? null : matrix[impact][urgency];
