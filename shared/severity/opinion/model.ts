import { IMPACTS, type Impact, URGENCIES, type Urgency } from "../../types";
import { WEIGHTS } from "./weights";

export const IMPACT_CLASSES = [...IMPACTS, "unknown"] as const satisfies readonly (Impact | "unknown")[];
export const URGENCY_CLASSES = [...URGENCIES, "unknown"] as const satisfies readonly (Urgency | "unknown")[];
/** Five weights for the impact, then five for the urgency. */
const HEADS = IMPACT_CLASSES.length + URGENCY_CLASSES.length;

/** Probabilities in the order of `IMPACT_CLASSES` and `URGENCY_CLASSES`. */
export interface Opinion {
  readonly impact: readonly number[];
  readonly urgency: readonly number[];
}

/** For each feature its ten weights, `PER_LOGIT` to a logit; the feature "" is the bias. */
export type OpinionModel = ReadonlyMap<string, readonly number[]>;

/** Fine enough: at a finer scale the same verdicts come out, and the file is half as large again. */
export const PER_LOGIT = 25;

/**
 * Reads lines of a feature and its weights, as tests/bench/train-severity.ts writes them: relative to the last class of
 * impact and of urgency, whose own are left out.
 */
function readOpinionModel(text: string): OpinionModel {
  const model = new Map<string, readonly number[]>();
  for (const line of text.trim().split("\n")) {
    const [feature = "", told = ""] = line.split("\t");
    const weights = told.split(" ").map(Number);
    const impact = weights.slice(0, IMPACT_CLASSES.length - 1);
    model.set(feature === "~" ? "" : feature, [...impact, 0, ...weights.slice(impact.length), 0]);
  }
  return model;
}

const MODEL = readOpinionModel(WEIGHTS);

/** Fewer known words than this tell nothing, nor does a language that the scenarios do not speak. */
const LEAST_KNOWN = 8;

/**
 * What tickets that read alike were judged as, by multinomial logistic regressions over words and word pairs; null
 * where too few of the features are known.
 */
export function opinionOf(features: ReadonlySet<string>, model: OpinionModel = MODEL): Opinion | null {
  const sums = new Array<number>(HEADS).fill(0);
  let known = 0;
  for (const feature of features) {
    const weights = model.get(feature);
    if (weights === undefined) continue;
    known++;
    for (let head = 0; head < HEADS; head++) sums[head] = (sums[head] ?? 0) + (weights[head] ?? 0);
  }
  if (known < LEAST_KNOWN) return null;
  const bias = model.get("") ?? [];
  const scale = PER_LOGIT * Math.sqrt(known);
  const logits = sums.map((sum, head) => sum / scale + (bias[head] ?? 0) / PER_LOGIT);
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
