import { formatInstant, toInstant } from "../../shared/instant";
import type { Policy } from "../../shared/policy/schema";
import { redactText } from "../../shared/privacy/assess";
import type { Instant } from "../../shared/types";
import { authorise } from "./authorise";
import type { Answer } from "./fault";
import { enqueue } from "./judging-queue";
import { REVIEW_PERMISSIONS, type Reviewer } from "./review-issue";
import type { WaiveRequest } from "./waive-request";
import { readWaivers, recordWaiver, type Waiver } from "./waivers";

/**
 * Sets a kind of evidence aside for this issue, or wants it after all, and has the issue judged again. Whoever may
 * review may do so.
 */
export async function waiveEvidence(
  { jira, issueId, accountId, now }: Reviewer,
  { request, kind, reason }: WaiveRequest,
  policy: Policy,
): Promise<Answer<null>> {
  const allowed = await authorise(jira, issueId, REVIEW_PERMISSIONS);
  if (!allowed.ok) return allowed;
  const known = await readWaivers(issueId);
  if (!known.ok) return known;
  const masked = reason === null ? null : redactText(reason, policy).text;
  const waiver = { kind, reason: masked, at: formatInstant(after(now, known.value)), by: accountId };
  const recorded = await recordWaiver(issueId, request, waiver);
  return recorded.ok ? enqueue({ issueId, updated: null }) : recorded;
}

/** Now, or just after the newest waiver that is known: the last word counts, however fast it came. */
function after(now: Instant, [newest]: readonly Waiver[]): Instant {
  return newest === undefined ? now : toInstant(Math.max(now, Date.parse(newest.at) + 1));
}
