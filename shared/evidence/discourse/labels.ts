import { readLanguage } from "../../text/language";
import { perReading, type Reading } from "../../text/reading";
import type { Range } from "../../types";
import { featuresOf } from "./features";
import { DISCOURSE_LABELS, type DiscourseLabel } from "./label";
import { MODEL, type Model, type Scores, scoresOf, THRESHOLDS } from "./model";
import { type Passage, readPassages } from "./passages";

/** A sentence without the heading before it, and what it says: nothing, or one or more of the three. */
export interface LabelledSentence extends Range {
  readonly labels: readonly DiscourseLabel[];
}

/** A passage with a logit for each of `DISCOURSE_LABELS`. */
export interface ScoredPassage {
  readonly passage: Passage;
  readonly scores: Scores;
}

const withShippedModel = perReading((reading) => scoreWith(reading, MODEL));

/** Every passage of a text with its scores. */
export function scorePassages(reading: Reading, model: Model = MODEL): readonly ScoredPassage[] {
  return model === MODEL ? withShippedModel(reading) : scoreWith(reading, model);
}

function scoreWith(reading: Reading, model: Model): readonly ScoredPassage[] {
  const passages = readPassages(reading);
  const { language } = readLanguage(reading);
  const foreign = language !== null && language !== "en";
  return passages.map((passage, index) => ({
    passage,
    scores: scoresOf(featuresOf(reading.prose, passages, index), passage, model, foreign),
  }));
}

/**
 * Which sentences tell what happened, what should have, and how to get there, after Chaparro et al., "Detecting missing
 * information in bug descriptions" (FSE 2017). Sentences that fill a section with nothing are left out.
 */
export function labelSentences(reading: Reading, model: Model = MODEL): readonly LabelledSentence[] {
  return scorePassages(reading, model).map(({ passage: { start, end }, scores }) => ({
    start,
    end,
    labels: DISCOURSE_LABELS.filter((label, index) => (scores[index] ?? 0) > THRESHOLDS[label]),
  }));
}
