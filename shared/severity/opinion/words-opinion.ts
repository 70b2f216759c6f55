import { likelihoods, type Opinion, type Regression, readRegression } from "./regression";
import { FEATURES, WEIGHTS } from "./words-weights";

let shipped: Regression | null = null;

/** Fewer known words than this tell nothing, nor does a language that the lessons do not speak. */
const LEAST_KNOWN = 8;

/**
 * What tickets that read alike were judged as, by regressions over words and word pairs; null where too few of the
 * features are known.
 */
export function opinionOfWords(words: ReadonlySet<string>, given?: Regression): Opinion | null {
  shipped ??= readRegression({ features: FEATURES, weights: WEIGHTS });
  const model = given ?? shipped;
  const known = [...words].filter((word) => model.has(word));
  if (known.length < LEAST_KNOWN) return null;
  const value = 1 / Math.sqrt(known.length);
  return likelihoods(
    model,
    known.map((word) => [word, value] as const),
  );
}
