import { isLive, type TextHits } from "../hits";
import type { Judgement } from "../judge";
import { IMPACT_CLASSES, type Opinion, URGENCY_CLASSES } from "./regression";

/** Probabilities below this are told as it: how far below, few lessons could teach. */
const LEAST_LIKELY = 0.01;
/** The value of what is said. It is small so that weights are large, and lose little when they are rounded. */
const SAID = 0.3;

/** The longest lessons are no longer; what more texts say twice would weigh more than lessons taught. */
const MOST_TEXTS = 6;

/**
 * What rules, signals and the words' opinion say of one ticket, as features with their values: which rule held and what it
 * gave; each signal of the customers, said again, said last, denied or supposed; and how likely their words make each
 * class. Of a long conversation the newest texts speak. What a desk writes is heard by the rules alone.
 */
export function testimonyOf(
  ruled: Judgement,
  texts: readonly TextHits[],
  opinion: Opinion | null,
): ReadonlyMap<string, number> {
  const told = new Map<string, number>();
  const tell = (feature: string, value = SAID) => told.set(feature, value);
  tell(`rule ${ruled.rule}`);
  tell(`ruled impact ${ruled.impact}`);
  tell(`ruled urgency ${ruled.urgency}`);
  const customers = texts.filter(({ voice }) => voice === "customer").slice(-MOST_TEXTS);
  const answers = customers.filter(({ id }) => id !== "subject").slice(1);
  if (answers.length > 0) tell("answered");
  for (const text of customers) {
    for (const hit of text.hits) {
      if (hit.hypothetical) tell(`supposed ${hit.id}`);
      if (hit.negated) tell(`denied ${hit.id}`);
      if (!isLive(hit)) continue;
      tell(told.has(hit.id) ? `${hit.id} twice` : hit.id);
      if (text === answers.at(-1)) tell(`last ${hit.id}`);
    }
  }
  if (opinion === null) {
    tell(`alone impact ${ruled.impact}`);
    tell(`alone urgency ${ruled.urgency}`);
    return told;
  }
  const logarithm = (likely = 0) => SAID * Math.log(Math.max(likely, LEAST_LIKELY));
  for (const [at, name] of IMPACT_CLASSES.entries()) tell(`words impact ${name}`, logarithm(opinion.impact[at]));
  for (const [at, name] of URGENCY_CLASSES.entries()) tell(`words urgency ${name}`, logarithm(opinion.urgency[at]));
  return told;
}
