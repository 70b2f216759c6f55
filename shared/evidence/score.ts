import type { Policy } from "../policy/schema";
import type { EvidenceItem, EvidenceKind } from "../types";

/** What one item counts in the score: its policy weight, half of it where the kind is only wanted. */
export function evidenceWeight({ kind, state, required }: EvidenceItem<unknown>, policy: Policy): number {
  if (state !== "present" && state !== "absent") return 0;
  const { weight } = policy.evidence[kind];
  return required ? weight : weight / 2;
}

/**
 * Readiness from 0 to 100: the share of the evidence that applies which is there. What does not apply or was waived
 * weighs nothing. `given` are absent kinds to count as if they had come.
 */
export function evidenceScore(
  items: readonly EvidenceItem<unknown>[],
  policy: Policy,
  given: ReadonlySet<EvidenceKind> = new Set(),
): number {
  let had = 0;
  let all = 0;
  for (const item of items) {
    const weight = evidenceWeight(item, policy);
    all += weight;
    if (item.state === "present" || given.has(item.kind)) had += weight;
  }
  return all === 0 ? 100 : Math.round((100 * had) / all);
}
