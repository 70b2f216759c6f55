import { formatInstant } from "../../shared/instant";
import { flagAt } from "../../shared/normalise/json";
import type { Policy } from "../../shared/policy/schema";
import { redactText } from "../../shared/privacy/assess";
import { renderAdf } from "../../shared/render/adf";
import type { Instant } from "../../shared/types";
import { authorise, type IssuePermission } from "./authorise";
import { evidenceTitles } from "./evidence-titles";
import { type Answer, failed } from "./fault";
import type { Jira } from "./jira";
import { enqueue } from "./judging-queue";
import { REVIEW_PROPERTY, reviewProperty } from "./property";
import { returnComment } from "./return-comment";
import type { AcceptRequest, ReturnRequest } from "./review-request";
import { forgetReview, type Review, readReviews, recordReview } from "./reviews";

/** Portal customers may comment; whoever may edit an issue works on it. */
export const REVIEW_PERMISSIONS: readonly IssuePermission[] = ["BROWSE_PROJECTS", "EDIT_ISSUES", "ADD_COMMENTS"];

/** Who reviews which issue, and when. */
export interface Reviewer {
  readonly jira: Jira;
  readonly issueId: string;
  readonly accountId: string;
  readonly now: Instant;
}

/** What came of a review. */
export interface Reviewed {
  /** The newest first. */
  readonly reviews: readonly Review[];
  /** False where Jira's search does not know of the review yet. */
  readonly isSearchable: boolean;
  /** True where a comment that was meant to be internal can be seen by the customer. */
  readonly isExposed: boolean;
}

export async function acceptIssue(reviewer: Reviewer, { request }: AcceptRequest): Promise<Answer<Reviewed>> {
  const { jira, issueId, accountId, now } = reviewer;
  const allowed = await authorise(jira, issueId, REVIEW_PERMISSIONS);
  if (!allowed.ok) return allowed;
  const review: Review = { state: "accepted", reasons: [], missing: [], at: formatInstant(now), by: accountId };
  const recorded = await recordReview(issueId, request, review);
  return recorded.ok ? conclude(reviewer) : recorded;
}

/**
 * Records the return, then comments as the engineer, then tells search. A comment that failed takes the record with
 * it; a request that arrives twice comments once.
 */
export async function returnIssue(reviewer: Reviewer, wish: ReturnRequest, policy: Policy): Promise<Answer<Reviewed>> {
  const { jira, issueId, accountId, now } = reviewer;
  const allowed = await authorise(jira, issueId, REVIEW_PERMISSIONS);
  if (!allowed.ok) return allowed;
  const { request, reasons, missing, isInternal } = wish;
  const review: Review = { state: "returned", reasons, missing, at: formatInstant(now), by: accountId };
  const recorded = await recordReview(issueId, request, review);
  if (!recorded.ok) return recorded;
  if (!recorded.value) return conclude(reviewer);
  const commented = await jira.comment(issueId, renderAdf(returnComment(wordsOf(wish, policy))), isInternal);
  if (!commented.ok) {
    const forgotten = await forgetReview(issueId, request);
    return forgotten.ok ? commented : failed("storage");
  }
  return conclude(reviewer, isInternal && flagAt(commented.value, "jsdPublic") === true);
}

/** In English: engineering is rarely one language. */
function wordsOf({ reasons, missing, note }: ReturnRequest, policy: Policy) {
  const titles = evidenceTitles("en");
  return {
    reasons: policy.returnReasons.filter(({ id }) => reasons.includes(id)).map(({ label }) => label),
    missing: missing.map((kind) => ({
      title: titles.get(kind) ?? kind,
      question: policy.evidence[kind].question.en ?? "",
    })),
    note: redactText(note, policy).text,
  };
}

/** What search knows follows the log; the review stands even where that fails. */
async function conclude({ jira, issueId }: Reviewer, isExposed = false): Promise<Answer<Reviewed>> {
  const reviews = await readReviews(issueId);
  if (!reviews.ok) return reviews;
  const [newest] = reviews.value;
  const mirrored =
    newest === undefined || (await jira.setProperty(issueId, REVIEW_PROPERTY, reviewProperty(newest))).ok;
  const queued = await enqueue({ issueId, updated: null });
  return { ok: true, value: { reviews: reviews.value, isSearchable: mirrored && queued.ok, isExposed } };
}
