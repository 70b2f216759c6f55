import { ASKING_WEIGHTS } from "./asking-weight";
import { bySentence, type Hit, isLive, type TextHits } from "./hits";

const FAILURE_WEIGHTS: Readonly<Record<string, number>> = {
  "nobody-can": 2,
  "service-down": 2,
  "payment-failure": 2,
  "double-charge": 2,
  "work-blocked": 1.5,
  "function-failure": 1,
  "function-degraded": 1,
  "vague-failure": 0.5,
  "scope-key-user": 0.5,
};
/** The most that one ticket can weigh. */
const MOST = 6;

const GROUPS = new Set([
  "count-people",
  "count-sites",
  "count-ratio",
  "count-percent",
  "scope-department",
  "scope-some-users",
]);
const WIDE = new Set(["scope-all-users", "scope-many-users", "count-people", "count-sites", "count-ratio"]);
const NOW = new Set(["ongoing", "no-workaround", "failed-attempt"]);
const SOLVED = new Set(["restored", "acceptable-workaround", "data-recovered", "data-safe"]);
const WAYS_ROUND = new Set(["acceptable-workaround", "costly-workaround", "no-workaround"]);

/** Whether a signal tells of a failure. */
export const isFailure = ({ id }: Hit): boolean => FAILURE_WEIGHTS[id] !== undefined;

/** How much the texts speak of a failure now, and of one that is over; by sentences, each by its strongest signal. */
export function weighFailure(texts: readonly TextHits[]): { failing: number; failed: number } {
  let failing = 0;
  let failed = 0;
  for (const text of texts) {
    const factor = text.id === "subject" ? 0.7 : 1;
    for (const hits of bySentence(text.hits)) {
      let best = 0;
      let past = false;
      for (const hit of hits) {
        const weight = FAILURE_WEIGHTS[hit.id] ?? 0;
        if (hit.negated || hit.hypothetical || weight === 0) continue;
        const ongoing = hits.some((other) => other.id === "ongoing");
        const worth = weight * (hit.quoted ? 0.4 : 1) * (hit.asked && !ongoing ? 0.4 : 1);
        if (worth > best) best = worth;
        past ||= hit.past;
      }
      if (best === 0 && isImplied(hits)) best = 0.5;
      if (best === 0) continue;
      if (hits.some((hit) => hit.id === "documentation" || hit.id === "cosmetic")) best *= 0.4;
      if (hits.some((hit) => hit.id === "ongoing")) best += 1;
      if (hits.some((hit) => hit.id === "scope-all-users" || hit.id === "nobody-can" || hit.id === "scope-many-users"))
        best += 1;
      if (hits.some((hit) => GROUPS.has(hit.id))) best += 0.5;
      if (past) failed += best * factor;
      else failing += best * factor;
    }
  }
  // Who tells of a way round tells of a failure; a wish or a question has none.
  const grouped = texts.some(({ hits }) => hits.some((hit) => GROUPS.has(hit.id) && isLive(hit)));
  if ((failing > 0 || grouped) && texts.some((text) => text.hits.some((hit) => WAYS_ROUND.has(hit.id) && isLive(hit))))
    failing += 0.5;
  return { failing: Math.min(MOST, failing), failed: Math.min(MOST, failed) };
}

/** "Prices at any of our 120 stores are the old ones since yesterday": who tells how many and since when, complains. */
function isImplied(hits: readonly Hit[]): boolean {
  const says = (ids: ReadonlySet<string>) => hits.some((hit) => isLive(hit) && ids.has(hit.id));
  return (
    says(WIDE) &&
    says(NOW) &&
    !hits.some(({ id, asked }) => asked || ASKING_WEIGHTS[id] !== undefined || SOLVED.has(id))
  );
}

/** A core function is named where the failure is told. */
export function hasCoreFailure(texts: readonly TextHits[]): boolean {
  return texts.some((text) =>
    bySentence(text.hits).some(
      (hits) =>
        hits.some((hit) => hit.id === "core-function") &&
        hits.some((hit) => isLive(hit) && (FAILURE_WEIGHTS[hit.id] !== undefined || hit.id === "scope-all-users")),
    ),
  );
}
