import type { Facts } from "./facts";
import { bySentence, isLive, type TextHits } from "./hits";

const STANDSTILL = new Set(["nobody-can", "service-down", "work-blocked", "no-workaround", "data-loss"]);

/** A later text takes the alarm back and raises none itself. */
export const isTakenBack = ({ hits }: TextHits, i: number) =>
  i > 1 &&
  hits.some((hit) => hit.id === "false-alarm" && isLive(hit)) &&
  !hits.some((hit) => STANDSTILL.has(hit.id) && isLive(hit));

/** Whether the failure has ended by the last word on it. */
export function isOver(texts: readonly TextHits[]): boolean {
  let over = false;
  for (const text of texts) {
    for (const hits of bySentence(text.hits)) {
      const here = (id: string) => hits.some((hit) => hit.id === id && isLive(hit));
      if (here("not-restored")) over = false;
      else if (here("restored")) over = true;
      else if (here("bounded-time") && here("past")) over = true;
      else if (over && here("ongoing") && (here("function-failure") || here("service-down"))) over = false;
      else if (here("no-workaround") || here("failed-attempt")) over = false;
      else if (over && text.id !== "subject" && here("service-down") && !hits.some((hit) => hit.past)) over = false;
    }
  }
  return over;
}

/** Whether what was lost has come back by the last word on it. */
export function isRecovered(texts: readonly TextHits[]): boolean {
  let recovered = false;
  for (const text of texts) {
    for (const hits of bySentence(text.hits)) {
      const here = (id: string) => hits.some((hit) => hit.id === id && isLive(hit));
      if (here("data-not-recovered")) recovered = false;
      else if (here("data-recovered")) recovered = true;
      else if (here("no-restore") || here("data-missing")) recovered = false;
    }
  }
  return recovered;
}

/** The last text that speaks of a way round decides; within it the stronger statement. */
export function workaroundOf(texts: readonly TextHits[]): Facts["workaround"] {
  let attempts = 0;
  for (const text of [...texts].reverse()) {
    const count = (id: string) =>
      new Set(text.hits.filter((hit) => hit.id === id && isLive(hit)).map((h) => h.sentence)).size;
    const none = count("no-workaround");
    const costly = count("costly-workaround");
    const acceptable = over(text) ? 0 : count("acceptable-workaround");
    attempts += count("failed-attempt");
    if (none + costly + acceptable === 0) continue;
    if (costly > 0 && costly >= acceptable) return none > 2 * costly ? "none" : "costly";
    return acceptable > none ? "acceptable" : none > 0 ? "none" : "acceptable";
  }
  return attempts > 0 ? "none" : "unknown";
}

const over = (text: TextHits) =>
  bySentence(text.hits).some(
    (hits) =>
      hits.some((hit) => hit.id === "restored" && isLive(hit)) && !hits.some((hit) => hit.id === "not-restored"),
  );
