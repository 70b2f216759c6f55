import { DISCOURSE_LABELS, type DiscourseLabel } from "./label";
import type { Passage } from "./passages";
import { WEIGHTS } from "./weights";

/** For each feature, its weight (in hundredths of a logit) for each of `DISCOURSE_LABELS`. */
export type Model = ReadonlyMap<string, readonly number[]>;

/** A logit for each of `DISCOURSE_LABELS`, in their order. */
export type Scores = readonly [number, number, number];

/** Reads lines of a feature and its weights, as `modelText` writes them. */
function readModel(text: string): Model {
  const model = new Map<string, readonly number[]>();
  for (const line of text.trim().split("\n")) {
    const [feature = "", weights = ""] = line.split("\t");
    model.set(feature, weights.split(" ").map(Number));
  }
  return model;
}

export const MODEL: Model = readModel(WEIGHTS);

/** What stands right below a heading is what the heading says, in whatever words. */
const BELOW_HEADING = 1;

/** The words that the model has learnt are English; elsewhere the cues decide. Labels by their place in `DISCOURSE_LABELS`. */
const BY_CUES: readonly (readonly [0 | 1 | 2, (has: (cue: string) => boolean) => boolean])[] = [
  [
    0,
    (has) =>
      !has("should") &&
      !has("wish") &&
      (has("failure") || has("fault") || (has("negation") && (has("action") || has("attempt") || has("condition")))),
  ],
  [1, (has) => has("should") || has("expected") || has("replacement")],
  [2, (has) => has("condition") && (has("action") || has("attempt")) && !has("should")],
];
const BY_CUE = 0.6;

/** How surely a passage with these features carries each label; `foreign` where its text is not in English. */
export function scoresOf(features: ReadonlySet<string>, passage: Passage, model: Model, foreign: boolean): Scores {
  const scores: [number, number, number] = [0, 0, 0];
  for (const feature of features) {
    const weights = model.get(feature);
    if (weights === undefined) continue;
    for (const label of [0, 1, 2] as const) scores[label] += (weights[label] ?? 0) / 100;
  }
  if (passage.place === 0 || (passage.item && passage.topic === "steps-to-reproduce"))
    for (const label of [0, 1, 2] as const)
      if (DISCOURSE_LABELS[label] === passage.topic) scores[label] = Math.max(scores[label], BELOW_HEADING);
  // The last of the steps is often what came of them.
  if (features.has(":ends-steps")) {
    const has = (feature: string) => features.has(feature);
    const acts = !has(":observes") && (has(":first-action") || (foreign && has(":action")));
    const fails = has(":failure") || has(":fault");
    if (fails || (!acts && (has(":observes") || has(":negation") || !has(":action")))) {
      scores[0] = Math.max(scores[0], BY_CUE);
      if (!acts) scores[2] = Math.min(scores[2], -BY_CUE);
    }
  }
  if (foreign && !features.has(":question"))
    for (const [label, applies] of BY_CUES) {
      if (applies((cue) => features.has(`:${cue}`))) scores[label] = Math.max(scores[label], BY_CUE);
    }
  return scores;
}

/** Logits above which a passage is labelled: a wish is rarely in words that anything else uses. */
export const THRESHOLDS: Readonly<Record<DiscourseLabel, number>> = {
  "observed-behaviour": 0,
  "expected-behaviour": -0.4,
  "steps-to-reproduce": 0,
};
