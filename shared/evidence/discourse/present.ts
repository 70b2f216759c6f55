import type { Reading } from "../../text/reading";
import type { Range } from "../../types";
import { DISCOURSE_LABELS, type DiscourseLabel } from "./label";
import { scorePassages } from "./labels";
import { MODEL, type Model, THRESHOLDS } from "./model";

/** How many passages weigh in, and the logit of their sum from which a text as a whole is taken to bring a label. */
const ENOUGH: Readonly<Record<DiscourseLabel, number>> = {
  "observed-behaviour": 0,
  "expected-behaviour": -0.4,
  "steps-to-reproduce": 0.5,
};
const WEIGHED = 3;

/** The passages that prove a label for a text as a whole: a single weak one does not; the best one stands for several. */
export function presentIn(reading: Reading, label: DiscourseLabel, model: Model = MODEL): readonly Range[] {
  const index = DISCOURSE_LABELS.indexOf(label);
  const scored = scorePassages(reading, model).map(({ passage, scores }) => ({ passage, score: scores[index] ?? 0 }));
  const best = scored.map(({ score }) => score).sort((a, b) => b - a);
  const top = best[0] ?? Number.NEGATIVE_INFINITY;
  const together = label === "steps-to-reproduce" ? logOfSum(best.slice(0, WEIGHED)) : top;
  if (together <= ENOUGH[label]) return [];
  const least = Math.min(THRESHOLDS[label], top - 0.001);
  return scored.filter(({ score }) => score > least).map(({ passage: { start, end } }) => ({ start, end }));
}

const logOfSum = (logits: readonly number[]) => Math.log(logits.reduce((sum, logit) => sum + Math.exp(logit), 0));
