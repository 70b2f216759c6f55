import { DISCOURSE_LABELS, type DiscourseLabel } from "./label";
import type { Passage } from "./passages";
import { WEIGHTS } from "./weights";

/** For each feature, its weight (in hundredths of a logit) for each of `DISCOURSE_LABELS`. */
export type Model = ReadonlyMap<string, readonly number[]>;

/** A logit for each of `DISCOURSE_LABELS`, in their order. */
export type Scores = readonly [number, number, number];

/** Reads lines of a feature and its weights, as `modelText` writes them. */
export function readModel(text: string): Model {
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

/** How surely a passage with these features carries each label. */
export function scoresOf(features: ReadonlySet<string>, passage: Passage, model: Model): Scores {
  const scores: [number, number, number] = [0, 0, 0];
  for (const feature of features) {
    const weights = model.get(feature);
    if (weights === undefined) continue;
    for (const label of [0, 1, 2] as const) scores[label] += (weights[label] ?? 0) / 100;
  }
  if (passage.place === 0 || (passage.item && passage.topic === "steps-to-reproduce"))
    for (const label of [0, 1, 2] as const)
      if (DISCOURSE_LABELS[label] === passage.topic) scores[label] = Math.max(scores[label], BELOW_HEADING);
  return scores;
}

/** Logits above which a passage is labelled: a wish is rarely in words that anything else uses. */
export const THRESHOLDS: Readonly<Record<DiscourseLabel, number>> = {
  "observed-behaviour": 0,
  "expected-behaviour": -0.4,
  "steps-to-reproduce": 0,
};
