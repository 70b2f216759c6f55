import type { Hit, TextHits } from "./hits";

export type Environment = "production" | "non-production" | "disputed" | "unknown";

/**
 * Where it happens, after the last word on it. Two customers who contradict one another, or one who is not sure,
 * leave it disputed.
 */
export function environmentOf(texts: readonly TextHits[]): Environment {
  const said: ("production" | "non-production")[] = [];
  let unsure = false;
  for (const text of texts) {
    if (text.voice !== "customer") continue;
    const place = placeOf(text.hits);
    if (place !== null && said.at(-1) !== place) said.push(place);
    if (text.voice === "customer") unsure ||= said.length > 0 && text.hits.some((hit) => hit.id === "dispute");
  }
  const last = said.at(-1);
  if (last === undefined) return "unknown";
  if (said.length >= 3 || (said.length === 2 && unsure)) return "disputed";
  return last;
}

function placeOf(all: readonly Hit[]): "production" | "non-production" | null {
  const hits = all.filter((hit) => !hit.quoted && !hit.hypothetical);
  const has = (id: string) => hits.some((hit) => hit.id === id && !hit.negated);
  if (has("production-too") || has("non-production-fine")) return "production";
  if (!has("non-production")) return has("production") && !has("production-fine") ? "production" : null;
  if (has("production-fine")) return "non-production";
  const failing = new Set(hits.filter((hit) => FAILING.has(hit.id)).map((hit) => hit.sentence));
  const named = hits.filter((hit) => hit.id === "non-production");
  if (!has("production"))
    return named.length > 1 || named.some((hit) => hit.text === "subject" || failing.has(hit.sentence))
      ? "non-production"
      : null;
  // Both are named: the one whose sentences tell of the failure.
  const count = (id: string) => hits.filter((hit) => hit.id === id && failing.has(hit.sentence)).length;
  return count("non-production") > count("production") ? "non-production" : "production";
}

const FAILING = new Set(["service-down", "function-failure", "work-blocked", "function-degraded", "data-loss"]);
