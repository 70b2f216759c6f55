import { perReading, type TextReading } from "../../text/reading";
import { tokens } from "../../text/words";

/** As much as the longest lessons tell; customers paste whole logs. */
const MOST_WORDS = 400;
const LONGEST = 20_000;

const tokensOf = perReading(({ prose }) => tokens(prose, { start: 0, end: Math.min(prose.length, LONGEST) }));

/**
 * What the customers wrote, as a set of words and of pairs of neighbours within a sentence; numbers count as "#".
 * Of a long conversation it is the newest words. Agents' texts are left out: they may be wrong, and what they quote has
 * been said already.
 */
export function wordsOf(readings: readonly TextReading[]): ReadonlySet<string> {
  const features = new Set<string>();
  let left = MOST_WORDS;
  for (const { text, reading } of readings.toReversed()) {
    if (text.by !== "customer" || left <= 0) continue;
    let before: string | null = null;
    for (const { word, fresh } of tokensOf(reading)) {
      if (left-- <= 0) break;
      const plain = /^\d/.test(word) ? "#" : word;
      features.add(plain);
      if (before !== null && !fresh) features.add(`${before} ${plain}`);
      before = plain;
    }
  }
  return features;
}
