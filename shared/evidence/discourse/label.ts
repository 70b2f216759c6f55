import type { EvidenceKind } from "../../types";

export const DISCOURSE_LABELS = [
  "observed-behaviour",
  "expected-behaviour",
  "steps-to-reproduce",
] as const satisfies readonly EvidenceKind[];
/** What a sentence of a bug report may say. */
export type DiscourseLabel = (typeof DISCOURSE_LABELS)[number];

export function isLabel(topic: string): topic is DiscourseLabel {
  return DISCOURSE_LABELS.some((label) => label === topic);
}
