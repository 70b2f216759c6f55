import type { TextHits } from "./hits";

/** One customer tells of two who say otherwise; of a manual that does, it is a question. */
export const isUndecided = (texts: readonly TextHits[]) =>
  texts.some(({ hits }) => hits.some(({ id }) => id === "contradiction")) &&
  !texts.some(({ hits }) => hits.some(({ id }) => id === "documentation" || id === "feature-request"));

/** Two customers contradict one another: each answers the other, no agent between, and nothing settles it. */
export function isDisputed(texts: readonly TextHits[]): boolean {
  let disputes = 0;
  let answers = 0;
  for (const [i, text] of texts.entries()) {
    const before = texts[i - 1];
    if (text.voice !== "customer" || before?.voice !== "customer" || before.id === "subject") continue;
    const says = (id: string) => text.hits.some((hit) => hit.id === id);
    answers++;
    if (says("dispute")) disputes++;
  }
  return disputes >= 2 || (disputes > 0 && answers >= 3);
}
