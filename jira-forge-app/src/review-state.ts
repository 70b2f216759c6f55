import type { EvidenceItem } from "../../shared/types";
import type { Review } from "./reviews";

/** What the last review comes to: a return is open again once all that it asked for has arrived. */
export type ReviewState = "none" | Review["state"] | "reopened";

export function reviewState(
  newest: Review | undefined,
  evidence: readonly Pick<EvidenceItem, "kind" | "state">[],
): ReviewState {
  if (newest === undefined) return "none";
  const { state, missing } = newest;
  const isWaiting = evidence.some((item) => item.state === "absent" && missing.includes(item.kind));
  return state === "returned" && missing.length > 0 && !isWaiting ? "reopened" : state;
}
