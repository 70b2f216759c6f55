import { kvs } from "@forge/kvs";
import type { EvidenceKind } from "../../shared/types";
import type { Answer } from "./fault";
import { readStored, stored, storeOnce } from "./stored";

/** What an engineer said of an escalation. This log, in the app's own storage, is the one that counts. */
export interface Review {
  readonly state: "accepted" | "returned";
  /** Return reason codes of the policy. */
  readonly reasons: readonly string[];
  readonly missing: readonly EvidenceKind[];
  /** ISO 8601. */
  readonly at: string;
  /** The account id of the engineer. */
  readonly by: string;
}

/** What the page knows of an issue's reviews. */
export interface ReviewLog {
  /** The newest first. */
  readonly reviews: readonly Review[];
  /** Whether whoever looks may accept or return. */
  readonly mayReview: boolean;
}

// An id is digits only, so one issue's prefix is never the beginning of another's.
const prefix = (issueId: string): string => `review:${issueId}:`;

/**
 * Adds a review; false where this very request has been recorded before. Each has a key of its own, so that two
 * engineers never overwrite each other.
 */
export function recordReview(issueId: string, request: string, review: Review): Promise<Answer<boolean>> {
  return storeOnce(prefix(issueId) + request, review);
}

export function forgetReview(issueId: string, request: string): Promise<Answer<void>> {
  return stored(() => kvs.delete(prefix(issueId) + request));
}

/** Every review of an issue, the newest first. */
export async function readReviews(issueId: string): Promise<Answer<readonly Review[]>> {
  const reviews = await readStored<Review>(prefix(issueId));
  return reviews.ok
    ? { ok: true, value: [...reviews.value].sort((a, b) => Date.parse(b.at) - Date.parse(a.at)) }
    : reviews;
}
