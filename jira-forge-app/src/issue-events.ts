import { type AsyncEvent, InvocationError, InvocationErrorCode } from "@forge/events";
import { kvs } from "@forge/kvs";
import { toInstant } from "../../shared/instant";
import { idAt, instantAt, numberAt, textAt } from "../../shared/normalise/json";
import type { Answer, Fault } from "./fault";
import { type Jira, jiraAsApp } from "./jira";
import { judge } from "./judge";
import { enqueue, type Job } from "./judging-queue";
import { readPolicyInForce } from "./policy-in-force";
import { mirrorVerdict, verdictProperty } from "./property";
import { readIssue } from "./read-issue";
import { readReviews } from "./reviews";
import { stored } from "./stored";
import { recordVerdict } from "./verdict-log";

const LONGEST_WAIT_SECONDS = 900;
const FIRST_WAIT_SECONDS = 30;
// Events come minutes late, never months: an issue that rests leaves nothing in the storage.
const REMEMBERED = { value: 30, unit: "DAYS" } as const;

/** A trigger of Jira: it only asks for the issue to be judged, since events carry a part of it and come late. */
export async function onIssueEvent(event: unknown): Promise<InvocationError | undefined> {
  const issueId = idAt(event, "issue", "id");
  if (issueId === null) return undefined;
  const queued = await enqueue({ issueId, updated: textAt(event, "issue", "fields", "updated") });
  return queued.ok ? undefined : retryAfter(FIRST_WAIT_SECONDS);
}

/**
 * Judges one issue of the queue, which delivers at least once and in any order: what counts is what Jira says now, and
 * a change that an earlier judgement has seen is not judged again.
 */
export async function judgeQueued(event: AsyncEvent): Promise<InvocationError | undefined> {
  const issueId = idAt(event.body, "issueId");
  if (issueId === null) return undefined;
  const done = await judgeIssue(jiraAsApp(), { issueId, updated: textAt(event.body, "updated") });
  if (done.ok || !isPassing(done.fault)) return undefined;
  const growing = FIRST_WAIT_SECONDS * 2 ** (event.retryContext?.retryCount ?? 0);
  return retryAfter(done.fault.waitSeconds ?? growing, done.fault);
}

async function judgeIssue(jira: Jira, { issueId, updated }: Job): Promise<Answer<boolean>> {
  const key = `judged:${issueId}`;
  const [last, inForce] = await Promise.all([stored(() => kvs.get<unknown>(key)), readPolicyInForce()]);
  if (!last.ok) return last;
  if (!inForce.ok) return inForce;
  const { policy, revision } = inForce.value;
  const change = instantAt({ updated }, "updated");
  const seen = instantAt(last.value, "updated");
  const isSamePolicy = (numberAt(last.value, "revision") ?? 0) === revision;
  if (isSamePolicy && change !== null && seen !== null && seen >= change) return { ok: true, value: false };
  const facts = await readIssue(jira, issueId);
  if (!facts.ok) return facts;
  // A verdict of half an issue must not be found by anybody.
  const broken = facts.value.gaps.find(({ fault }) => fault !== null)?.fault;
  if (broken != null) return { ok: false, fault: broken };
  const reviews = await readReviews(issueId);
  if (!reviews.ok) return reviews;
  const judged = judge(facts.value, policy, toInstant(Date.now()));
  if (!judged.ok) return judged;
  const mirrored = await mirrorVerdict(jira, issueId, verdictProperty(judged.value.report, reviews.value));
  if (!mirrored.ok) return mirrored;
  const recorded = await recordVerdict(issueId, judged.value.report);
  if (!recorded.ok) return recorded;
  const kept = await stored(() => kvs.set(key, { updated: facts.value.updated, revision }, { ttl: REMEMBERED }));
  return kept.ok ? mirrored : kept;
}

/** A fault that a later try may not meet; an issue that is gone, or that the app may not see, stays so. */
function isPassing({ kind }: Fault): boolean {
  return kind === "rate-limited" || kind === "server" || kind === "unreachable" || kind === "storage";
}

function retryAfter(seconds: number, fault?: Fault): InvocationError {
  const isThrottled = fault?.kind === "rate-limited";
  return new InvocationError({
    retryAfter: Math.min(LONGEST_WAIT_SECONDS, Math.max(1, Math.ceil(seconds))),
    retryReason: isThrottled
      ? InvocationErrorCode.FUNCTION_UPSTREAM_RATE_LIMITED
      : InvocationErrorCode.FUNCTION_RETRY_REQUEST,
  });
}
