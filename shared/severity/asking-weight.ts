import { bySentence, type Hit, isLive, type TextHits } from "./hits";

export const ASKING_WEIGHTS: Readonly<Record<string, number>> = {
  "feature-request": 2.5,
  "no-impact": 2,
  cosmetic: 1.5,
  planned: 1.5,
  question: 0.8,
  praise: 1,
  documentation: 1.5,
  hypothetical: 1,
  "plain-question-mark": 0.4,
  "root-cause": 0.5,
};
// The most that one ticket can weigh.
const MOST = 6;

/** How much the texts speak of a question, a wish, or a flaw of looks. */
export function weighAsking(texts: readonly TextHits[]): number {
  const sums = new Map<string, number>();
  for (const text of texts) {
    const factor = text.id === "subject" ? 0.7 : 1;
    for (const hits of bySentence(text.hits)) {
      for (const { id, asked } of uniqueIds(hits.filter((hit) => !hit.negated && !hit.quoted))) {
        const weight = ASKING_WEIGHTS[id];
        if (id === "hypothetical" && hits.some((hit) => hit.id === "feature-request")) continue;
        if (id === "plain-question-mark" && hits.some((hit) => hit.id === "question")) continue;
        const worth = (weight ?? 0) * factor * (id === "question" && !asked ? 0.5 : 1);
        if (weight !== undefined)
          sums.set(id, Math.min((id === "feature-request" ? 3 : 2) * weight, (sums.get(id) ?? 0) + worth));
      }
    }
  }
  // Who wishes twice means it; the words of an outage are then emphasis.
  let total =
    texts.flatMap(({ hits }) => hits.filter((hit) => hit.id === "feature-request" && isLive(hit))).length > 1 ? 2 : 0;
  for (const sum of sums.values()) total += sum;
  return Math.min(MOST, total);
}

const uniqueIds = (hits: readonly Hit[]) => [...new Map(hits.map((hit) => [hit.id, hit])).values()];
