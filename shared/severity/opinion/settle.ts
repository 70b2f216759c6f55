import type { Policy } from "../../policy/schema";
import type { TextReading } from "../../text/reading";
import { type Facts, foldFacts } from "../facts";
import type { TextHits } from "../hits";
import { type Judgement, judge } from "../judge";
import { opinionFeatures } from "./features";
import { type Opinion, opinionOf, URGENCY_CLASSES } from "./model";
import { type Weighed, weigh } from "./weigh";

/** What a ticket says, beside what the rules make of it. */
interface Said {
  readonly facts: Facts;
  readonly texts: readonly TextHits[];
  readonly readings: readonly TextReading[];
  readonly policy: Policy;
}

/** Rules and opinion together; null where the opinion has nothing to say, or the rules leave nothing to it. */
export function weighOpinion(ruled: Judgement, { facts, texts, readings, policy }: Said): Weighed | null {
  if (isFirm(ruled, facts) || isGraverByNotes(ruled, facts, texts, policy)) return null;
  const opinion = opinionWithin(facts, opinionOf(opinionFeatures(readings)));
  return opinion === null ? null : weigh(ruled, opinion, policy.matrix);
}

/** What the rules say, unless together with the opinion something else is likelier. */
export function settle(ruled: Judgement, { impact, urgency, confidence }: Weighed): Judgement {
  if (impact === ruled.impact && urgency === ruled.urgency) return ruled;
  return { impact, urgency, rule: "alike", doubt: 1 - confidence };
}

/**
 * Named exceptions beat counting. Who is affected and how they get by decide where both are told, or that they cannot go
 * on where nothing leans the other way; and a flaw of looks where nothing fails is what it is called.
 */
function isFirm({ rule, doubt }: Judgement, { scope, workaround, toldStopped, cosmetic }: Facts): boolean {
  if (rule === "failure") return (scope !== "unknown" && workaround !== "unknown") || (toldStopped && doubt === 0);
  if (rule === "request") return cosmetic && doubt === 0;
  return rule === "exposure" || rule === "loss" || rule === "not-production";
}

/** Nothing is critical that has an acceptable way round, whatever tickets that read alike were judged as. */
function opinionWithin({ workaround }: Facts, opinion: Opinion | null): Opinion | null {
  if (opinion === null || workaround !== "acceptable") return opinion;
  return {
    ...opinion,
    urgency: opinion.urgency.map((likely, at) => (URGENCY_CLASSES[at] === "critical" ? 0 : likely)),
  };
}

/** The opinion reads what customers write: it has not heard of those for whom a desk's notes make the case a graver one. */
function isGraverByNotes(ruled: Judgement, { scope }: Facts, texts: readonly TextHits[], policy: Policy): boolean {
  const others = texts.filter(({ voice }) => voice !== "note");
  if (others.length === texts.length) return false;
  const without = foldFacts(others);
  return without.scope !== scope && rankOf(ruled, policy) < rankOf(judge(without), policy);
}

/** 1 is the gravest; the unknown comes last. */
function rankOf({ impact, urgency }: Judgement, { matrix, severities }: Policy): number {
  const id = impact === "unknown" || urgency === "unknown" ? null : matrix[impact][urgency];
  return severities.find((severity) => severity.id === id)?.rank ?? Number.POSITIVE_INFINITY;
}
