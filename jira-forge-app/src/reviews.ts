import { ForgeKvsAPIError, kvs, WhereConditions } from "@forge/kvs";
import type { EvidenceKind } from "../../shared/types";
import type { Answer } from "./fault";
import { stored } from "./stored";

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
  return stored(async () => {
    try {
      await kvs.set(prefix(issueId) + request, review, { keyPolicy: "FAIL_IF_EXISTS" });
      return true;
    } catch (error) {
      if (error instanceof ForgeKvsAPIError && error.code === "KEY_CONFLICT") return false;
      throw error;
    }
  });
}

export function forgetReview(issueId: string, request: string): Promise<Answer<void>> {
  return stored(() => kvs.delete(prefix(issueId) + request));
}

/** Every review of an issue, the newest first. */
export function readReviews(issueId: string): Promise<Answer<readonly Review[]>> {
  return stored(async () => {
    const reviews: Review[] = [];
    let cursor: string | undefined;
    do {
      const query = kvs
        .query()
        .where("key", WhereConditions.beginsWith(prefix(issueId)))
        .limit(100);
      const page = await (cursor === undefined ? query : query.cursor(cursor)).getMany<Review>();
      reviews.push(...page.results.map(({ value }) => value));
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    return reviews.sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
  });
}
