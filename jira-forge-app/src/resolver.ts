import { makeResolver, type Request } from "@forge/resolver";
import type { AppLanguage } from "../../shared/i18n/languages";
import { toInstant } from "../../shared/instant";
import { idAt, textAt } from "../../shared/normalise/json";
import { authorise } from "./authorise";
import { type Answer, failed } from "./fault";
import { isIssueId } from "./issue-id";
import { jiraAsUser } from "./jira";
import { judge } from "./judge";
import { sinceLastLook } from "./last-look";
import { readPolicyForPage } from "./policy-in-force";
import { readIssue } from "./read-issue";
import { readerLanguage } from "./reader-language";
import { acceptIssue, REVIEW_PERMISSIONS, type Reviewed, type Reviewer, returnIssue } from "./review-issue";
import { readAcceptRequest, readReturnRequest } from "./review-request";
import { type ReviewLog, readReviews } from "./reviews";
import { show } from "./show";
import type { Shown } from "./shown";
import { type TimelineEntry, timelineOf } from "./timeline";
import { readVerdicts } from "./verdict-log";
import { waiveEvidence } from "./waive-evidence";
import { readWaiveRequest } from "./waive-request";
import { readWaivers } from "./waivers";

/** What the page may ask for. The issue is the one that Jira says the page stands on, never one that a payload names. */
export const resolver = makeResolver({
  report: (request: Request): Promise<Answer<Shown>> =>
    asReviewer(request, (reviewer) => report(reviewer, readerLanguage(request.payload))),
  timeline: (request: Request): Promise<Answer<readonly TimelineEntry[]>> =>
    asReviewer(request, (reviewer) => timeline(reviewer, readerLanguage(request.payload))),
  reviews: (request: Request): Promise<Answer<ReviewLog>> => asReviewer(request, reviews),
  accept: (request: Request): Promise<Answer<Reviewed>> =>
    asReviewer(request, async (reviewer) => {
      const wish = readAcceptRequest(request.payload);
      return wish.ok ? acceptIssue(reviewer, wish.value) : wish;
    }),
  return: (request: Request): Promise<Answer<Reviewed>> =>
    asReviewer(request, async (reviewer) => {
      const { policy } = await readPolicyForPage();
      const wish = readReturnRequest(request.payload, policy);
      return wish.ok ? returnIssue(reviewer, wish.value, policy) : wish;
    }),
  waive: (request: Request): Promise<Answer<null>> =>
    asReviewer(request, async (reviewer) => {
      const wish = readWaiveRequest(request.payload);
      return wish.ok ? waiveEvidence(reviewer, wish.value, (await readPolicyForPage()).policy) : wish;
    }),
});

async function asReviewer<T>(
  { context }: Request,
  work: (reviewer: Reviewer) => Promise<Answer<T>>,
): Promise<Answer<T>> {
  const accountId = textAt(context, "accountId");
  const issueId = idAt(context, "extension", "issue", "id");
  if (accountId === null) return failed("signed-out");
  if (!isIssueId(issueId)) return failed("refused");
  return work({ jira: jiraAsUser(), issueId, accountId, now: toInstant(Date.now()) });
}

async function report({ jira, issueId, accountId, now }: Reviewer, language: AppLanguage): Promise<Answer<Shown>> {
  const [facts, inForce, log] = await Promise.all([
    readIssue(jira, issueId),
    readPolicyForPage(),
    readReviews(issueId),
  ]);
  if (!facts.ok) return facts;
  const { policy } = inForce;
  const judged = judge(facts.value, policy, now, language);
  if (!judged.ok) return judged;
  const looking = { issueId, accountId, report: judged.value.report, policy, language, now };
  const since = log.ok ? await sinceLastLook({ ...looking, reviews: log.value }) : [];
  return { ok: true, value: show(judged.value, inForce, since, language) };
}

/** Stored like the reviews, so Jira is asked first whether whoever looks may see the issue. */
async function timeline({ jira, issueId }: Reviewer, language: AppLanguage): Promise<Answer<readonly TimelineEntry[]>> {
  const allowed = await authorise(jira, issueId, ["BROWSE_PROJECTS"]);
  if (!allowed.ok) return allowed;
  const [verdicts, reviews, waivers, { policy }] = await Promise.all([
    readVerdicts(issueId),
    readReviews(issueId),
    readWaivers(issueId),
    readPolicyForPage(),
  ]);
  if (!verdicts.ok) return verdicts;
  if (!reviews.ok) return reviews;
  if (!waivers.ok) return waivers;
  const logs = { verdicts: verdicts.value, reviews: reviews.value, waivers: waivers.value };
  return { ok: true, value: timelineOf(logs, policy, language) };
}

/** The log stands in the app's storage, which knows nobody's permissions: Jira is asked first. */
async function reviews({ jira, issueId }: Reviewer): Promise<Answer<ReviewLog>> {
  const allowed = await authorise(jira, issueId, ["BROWSE_PROJECTS"]);
  if (!allowed.ok) return allowed;
  const [log, mayReview] = await Promise.all([readReviews(issueId), authorise(jira, issueId, REVIEW_PERMISSIONS)]);
  return log.ok ? { ok: true, value: { reviews: log.value, mayReview: mayReview.ok } } : log;
}
