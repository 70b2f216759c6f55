import { kvs } from "@forge/kvs";
import { formatInstant, toInstant } from "../../shared/instant";
import { flagAt, idAt, listAt, textAt } from "../../shared/normalise/json";
import type { Instant } from "../../shared/types";
import { type Answer, failed } from "./fault";
import { noteSweep, type SweepHealth } from "./health";
import { type Jira, jiraAsApp } from "./jira";
import { type Batch, enqueueAll, type Job, MOST_JOBS } from "./judging-queue";
import { needsJudging } from "./needs-judging";
import { readPolicyInForce } from "./policy-in-force";
import { VERDICT_PROPERTY } from "./property";
import { stored } from "./stored";

// The arithmetic behind these is in docs/jira-sweep.md.
const MOST_PAGES = 240;
const MOST_PUSHED = 1000;
const LONGEST_SECONDS = 780;

/** Where a round over all open issues stands. Without a token it starts anew. */
interface Round {
  readonly nextPageToken: string | null;
  readonly slaFields: readonly string[];
}

const CURSOR = "sweep";
const OPEN_ISSUES = "statusCategory != Done ORDER BY created ASC";
/** How Jira Service Management calls the type of its SLA fields. */
const SLA_FIELD = "com.atlassian.servicedesk:sd-sla-field";

/**
 * Every hour: goes on with the round over all open issues, as far as an hour's share of Jira's limits goes, and asks
 * for those to be judged whose verdict may no longer hold. What is in the way ends it; the next hour goes on at the
 * same page.
 */
export async function sweepIssues(): Promise<void> {
  const time = () => formatInstant(toInstant(Date.now()));
  const begun = { startedAt: time(), endedAt: null, seen: 0, pushed: 0, isWhole: false, fault: null };
  await noteSweep(begun);
  const swept = await sweepPages(jiraAsApp(), begun);
  await noteSweep({ ...swept, endedAt: time() });
}

async function sweepPages(jira: Jira, begun: SweepHealth): Promise<SweepHealth> {
  const until = Date.now() + LONGEST_SECONDS * 1000;
  const [started, inForce] = await Promise.all([startRound(jira), readPolicyInForce()]);
  if (!started.ok) return { ...begun, fault: started.fault.kind };
  if (!inForce.ok) return { ...begun, fault: inForce.fault.kind };
  let round = started.value;
  let swept = begun;
  for (let pages = 0; pages < MOST_PAGES && swept.pushed < MOST_PUSHED && Date.now() < until; pages++) {
    const page = await sweepPage(jira, round, inForce.value.since);
    if (!page.ok) {
      // A page that Jira refuses will not be had another time either.
      if (page.fault.kind === "refused") await stored(() => kvs.delete(CURSOR));
      return { ...swept, fault: page.fault.kind };
    }
    const { seen, pushed, newest, nextPageToken } = page.value;
    swept = { ...swept, seen: swept.seen + seen, pushed: swept.pushed + pushed, ...(newest !== null && { newest }) };
    round = { ...round, nextPageToken };
    const kept = await stored(() => (nextPageToken === null ? kvs.delete(CURSOR) : kvs.set(CURSOR, round)));
    if (!kept.ok) return { ...swept, fault: kept.fault.kind };
    if (nextPageToken === null) return { ...swept, isWhole: true };
  }
  return swept;
}

/** The round that the last hour left unfinished, or a new one. */
async function startRound(jira: Jira): Promise<Answer<Round>> {
  const kept = await stored(() => kvs.get<Round>(CURSOR));
  if (!kept.ok) return kept;
  if (kept.value !== undefined) return { ok: true, value: kept.value };
  const fields = await jira.fields();
  if (!fields.ok) return fields;
  if (!Array.isArray(fields.value)) return failed("malformed");
  const slaFields = fields.value
    .filter((field) => textAt(field, "schema", "custom") === SLA_FIELD)
    .map((field) => textAt(field, "id"))
    .filter((id) => id !== null);
  return { ok: true, value: { nextPageToken: null, slaFields } };
}

interface SweptPage {
  readonly seen: number;
  readonly pushed: number;
  /** The last that was put into the queue; null where nothing was. */
  readonly newest: Batch | null;
  readonly nextPageToken: string | null;
}

async function sweepPage(
  jira: Jira,
  { nextPageToken, slaFields }: Round,
  policySince: Instant | null,
): Promise<Answer<SweptPage>> {
  const fields = ["updated", ...slaFields];
  const search = { jql: OPEN_ISSUES, most: 100, fields, properties: [VERDICT_PROPERTY], nextPageToken };
  const answer = await jira.search(search);
  if (!answer.ok) return answer;
  const now = toInstant(Date.now());
  const askedAt = formatInstant(now);
  const issues = listAt(answer.value, "issues");
  const jobs: readonly Job[] = issues.flatMap((issue) => {
    const issueId = idAt(issue, "id");
    return issueId !== null && needsJudging(issue, now, policySince) ? [{ issueId, updated: null, askedAt }] : [];
  });
  let newest: Batch | null = null;
  for (let from = 0; from < jobs.length; from += MOST_JOBS) {
    const pushed = await enqueueAll(jobs.slice(from, from + MOST_JOBS));
    if (!pushed.ok) return pushed;
    newest = pushed.value;
  }
  const next = flagAt(answer.value, "isLast") === true ? null : textAt(answer.value, "nextPageToken");
  return { ok: true, value: { seen: issues.length, pushed: jobs.length, newest, nextPageToken: next } };
}
