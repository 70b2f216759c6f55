import type { AsyncEvent, InvocationError } from "@forge/events";
import { kvs } from "@forge/kvs";
import { formatInstant, toInstant } from "../../shared/instant";
import { idAt, instantAt, textAt } from "../../shared/normalise/json";
import type { Instant } from "../../shared/types";
import { type Answer, failed } from "./fault";
import { noteFault } from "./health";
import { type Jira, jiraAsApp } from "./jira";
import { judge } from "./judge";
import { enqueue, type Job } from "./judging-queue";
import { readPolicyInForce } from "./policy-in-force";
import { mirrorVerdict, verdictProperty } from "./property";
import { readIssue } from "./read-issue";
import { isPassing, retryOf } from "./retry";
import { readReviews } from "./reviews";
import { stored } from "./stored";
import { type Told, tellKpis, withdraw } from "./tell-kpis";
import { recordVerdict } from "./verdict-log";

// Events come minutes late, never months: an issue that rests leaves nothing in the storage.
const REMEMBERED = { value: 30, unit: "DAYS" } as const;

/** What is remembered of the last judgement of an issue. */
interface Judgement {
  /** The change that it has seen, as Jira dates it. */
  readonly updated: string | null;
  /** The revision of the policy that it was made by. */
  readonly revision: number;
  readonly at: string;
  readonly told: Told | null;
}

/** A trigger of Jira: it only asks for the issue to be judged, since events carry a part of it and come late. */
export async function onIssueEvent(event: unknown): Promise<InvocationError | undefined> {
  const issueId = idAt(event, "issue", "id") ?? idAt(event, "attachment", "issueId");
  if (issueId === null) return undefined;
  const queued = await enqueue({ issueId, updated: textAt(event, "issue", "fields", "updated") });
  return queued.ok ? undefined : retryOf(queued.fault);
}

/**
 * Judges one issue of the queue, which delivers at least once and in any order: what counts is what Jira says now, and
 * a change that an earlier judgement has seen is not judged again.
 */
export async function judgeQueued(event: AsyncEvent): Promise<InvocationError | undefined> {
  const { body } = event;
  const issueId = idAt(body, "issueId");
  if (issueId === null) return undefined;
  const askedAt = textAt(body, "askedAt");
  const job = { issueId, updated: textAt(body, "updated"), ...(askedAt === null ? {} : { askedAt }) };
  const done = await judgeIssue(jiraAsApp(), job);
  if (done.ok) return undefined;
  // An issue may be gone by the time that its turn comes.
  if (done.fault.kind !== "not-found") await noteFault("judging", done.fault, issueId);
  return isPassing(done.fault) ? retryOf(done.fault, event) : undefined;
}

async function judgeIssue(jira: Jira, job: Job): Promise<Answer<boolean>> {
  const { issueId } = job;
  const key = `judged:${issueId}`;
  const [last, inForce] = await Promise.all([stored(() => kvs.get<Judgement>(key)), readPolicyInForce()]);
  if (!last.ok) return last;
  if (!inForce.ok) return inForce;
  const { policy, revision } = inForce.value;
  const told = last.value?.told ?? null;
  if (isSeen(job, last.value, revision)) return { ok: true, value: false };
  const now = toInstant(Date.now());
  const facts = await readIssue(jira, issueId);
  if (!facts.ok) {
    if (facts.fault.kind !== "not-found" || told === null) return facts;
    const withdrawn = await withdraw(issueId, told, now);
    if (!withdrawn.ok) return withdrawn;
    const forgotten = await stored(() => kvs.delete(key));
    return forgotten.ok ? failed("not-found") : forgotten;
  }
  // A verdict of half an issue must not be found by anybody.
  const broken = facts.value.gaps.find(({ fault }) => fault !== null)?.fault;
  if (broken != null) return { ok: false, fault: broken };
  const reviews = await readReviews(issueId);
  if (!reviews.ok) return reviews;
  const judged = judge(facts.value, policy, now);
  if (!judged.ok) return judged;
  const verdict = verdictProperty(judged.value.report, reviews.value);
  const mirrored = await mirrorVerdict(jira, issueId, verdict, latest(facts.value.updated, job.askedAt));
  if (!mirrored.ok) return mirrored;
  const recorded = await recordVerdict(issueId, judged.value.report);
  if (!recorded.ok) return recorded;
  const counted = await tellKpis(issueId, told, judged.value, reviews.value, policy);
  if (!counted.ok) return counted;
  const judgement: Judgement = {
    updated: facts.value.updated,
    revision,
    at: formatInstant(now),
    told: counted.value,
  };
  const kept = await stored(() => kvs.set(key, judgement, { ttl: REMEMBERED }));
  return kept.ok ? mirrored : kept;
}

/** Whether an earlier judgement by this policy was of the change that a job asks for, or later than the sweep that asks. */
function isSeen({ updated, askedAt }: Job, last: Judgement | undefined, revision: number): boolean {
  if ((last?.revision ?? 0) !== revision) return false;
  const change = instantAt({ updated }, "updated");
  const asked = instantAt({ askedAt }, "askedAt");
  const seen = instantAt(last, "updated");
  const judged = instantAt(last, "at");
  if (change !== null) return seen !== null && seen >= change;
  return asked !== null && judged !== null && judged >= asked;
}

function latest(...times: readonly (string | null | undefined)[]): Instant | null {
  const instants = times.map((time) => instantAt({ time }, "time")).filter((instant) => instant !== null);
  return instants.length === 0 ? null : toInstant(Math.max(...instants));
}
