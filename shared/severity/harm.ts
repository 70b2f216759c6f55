import type { Hit } from "./hits";

const EXPOSURES = ["data-exposure", "access-not-revoked", "vulnerability", "leaked-credential"];
const LOSSES = ["data-loss", "data-corruption"];

/** Data is lost or damaged: said once and not asked, said twice, or told in parts. */
export const isLoss = (live: readonly Hit[]): boolean => isHarm(live, LOSSES) || isLossInParts(live);

/** Something private or secret lies open: said once and not asked, said twice, or hinted at twice. */
export const isExposure = (live: readonly Hit[]): boolean => isHarm(live, EXPOSURES) || hasHints(live);

/** One hint proves nothing; two do, in different sentences. Of private matters speaks whoever handles them. */
const hasHints = (live: readonly Hit[]) => {
  const told = (id: string) => live.filter((hit) => hit.id === id && !hit.asked && !hit.old).map(sentenceOf);
  const hints = new Set(told("exposure-hint"));
  return hints.size > 0 && new Set([...hints, ...told("private-matter")]).size > 1;
};

const sentenceOf = ({ text, sentence }: Hit) => `${text} ${sentence}`;

/** "The notes of March are empty. There is no backup": what is not there is lost where nothing brings it back. */
const isLossInParts = (live: readonly Hit[]) => {
  const told = (id: string) => live.some((hit) => hit.id === id && !hit.old && !(hit.asked && id === "data-missing"));
  return told("data-missing") && told("no-restore") && !told("data-safe");
};

const isHarm = (live: readonly Hit[], ids: readonly string[]) =>
  live.some((hit) => ids.includes(hit.id) && !hit.asked && !hit.old) ||
  live.filter((hit) => ids.includes(hit.id) && !hit.old).length > 1;
