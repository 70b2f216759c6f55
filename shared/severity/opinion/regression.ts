import { IMPACTS, type Impact, URGENCIES, type Urgency } from "../../types";

export const IMPACT_CLASSES = [...IMPACTS, "unknown"] as const satisfies readonly (Impact | "unknown")[];
export const URGENCY_CLASSES = [...URGENCIES, "unknown"] as const satisfies readonly (Urgency | "unknown")[];
/** One for each class: five for the impact, then five for the urgency. */
export const HEADS = IMPACT_CLASSES.length + URGENCY_CLASSES.length;

/** Probabilities in the order of `IMPACT_CLASSES` and `URGENCY_CLASSES`. */
export interface Opinion {
  readonly impact: readonly number[];
  readonly urgency: readonly number[];
}

/** Two multinomial regressions: for each feature its ten weights, `PER_LOGIT` to a logit; the feature "" is the bias. */
export type Regression = ReadonlyMap<string, readonly number[]>;

/** Fine enough: a finer scale makes the files larger, and held-out scenarios no likelier. */
export const PER_LOGIT = 4;

/** The two texts that a file of weights holds. */
export interface WrittenRegression {
  readonly features: string;
  readonly weights: string;
}

/** A feature is written without the letters that it shares with the one before; a capital letter tells how many. */
const NONE_SHARED = "A".charCodeAt(0);
const MOST_SHARED = 25;
/** A weight is written as one sign: nought as "H", others by their distance from it. */
const NOUGHT = "H".charCodeAt(0);
const LEAST = "&".charCodeAt(0) - NOUGHT;
const MOST = "~".charCodeAt(0) - NOUGHT;
const LAST_IMPACT = IMPACT_CLASSES.length - 1;
/** Only differences count between the classes of a question, so the last one of each stands at nought and is not told. */
const TOLD = HEADS - 2;

/** Reads what `writeRegression` wrote. */
export function readRegression({ features, weights }: WrittenRegression): Regression {
  const model = new Map<string, readonly number[]>();
  let before = "";
  for (const written of features.match(/[A-Z][^A-Z]*/g) ?? []) {
    const feature = before.slice(0, written.charCodeAt(0) - NONE_SHARED) + written.slice(1);
    const start = model.size * TOLD;
    const told = Array.from({ length: TOLD }, (_, head) => weights.charCodeAt(start + head) - NOUGHT);
    model.set(feature, [...told.slice(0, LAST_IMPACT), 0, ...told.slice(LAST_IMPACT), 0]);
    before = feature;
  }
  return model;
}

/** Writes a model whose features have no capital letters. */
export function writeRegression(model: Regression): WrittenRegression {
  let before = "";
  let features = "";
  let weights = "";
  for (const [feature, all] of model) {
    let shared = 0;
    while (shared < MOST_SHARED && shared < feature.length && feature[shared] === before[shared]) shared++;
    features += String.fromCharCode(NONE_SHARED + shared) + feature.slice(shared);
    before = feature;
    for (const [head, weight] of all.entries()) {
      if (head === LAST_IMPACT || head === HEADS - 1) continue;
      weights += String.fromCharCode(NOUGHT + Math.max(LEAST, Math.min(MOST, weight)));
    }
  }
  return { features, weights };
}

/** What the bias and these features make likely, each feature with its value; those that the model does not know count nothing. */
export function likelihoods(model: Regression, features: Iterable<readonly [string, number]>): Opinion {
  const sums = [...(model.get("") ?? new Array<number>(HEADS).fill(0))];
  for (const [feature, value] of features) {
    const weights = model.get(feature);
    if (weights === undefined) continue;
    for (let head = 0; head < HEADS; head++) sums[head] = (sums[head] ?? 0) + value * (weights[head] ?? 0);
  }
  const logits = sums.map((sum) => sum / PER_LOGIT);
  return {
    impact: softmax(logits.slice(0, IMPACT_CLASSES.length)),
    urgency: softmax(logits.slice(IMPACT_CLASSES.length)),
  };
}

function softmax(logits: readonly number[]): readonly number[] {
  const highest = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - highest));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
