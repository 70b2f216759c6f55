import { evaluate } from "../../shared/evaluate";
import { toInstant } from "../../shared/instant";
import { normaliseJira } from "../../shared/normalise/jira";
import { at, idAt, instantAt, listAt, textAt } from "../../shared/normalise/json";
import { categoryOf } from "../../shared/policy/category";
import type { Policy } from "../../shared/policy/schema";
import { redactText } from "../../shared/privacy/assess";
import { queueRow } from "../../shared/queue/rank";
import type { Instant } from "../../shared/types";
import type { Answer } from "./fault";
import type { Jira } from "./jira";
import type { ShownQueue, ShownRow } from "./project-shown";

/** As many as are judged in a few seconds: somebody waits. */
const MOST_ISSUES = 50;
const FIELDS = ["*all", "-comment", "-worklog"];

/**
 * Up to fifty open issues of a project, each judged by its summary and description, with the clocks of Jira Service
 * Management: a list has no comments. No property is read, since anybody who edits an issue may have written it.
 */
export async function readQueue(
  jira: Jira,
  projectId: string,
  nextPageToken: string | null,
  policy: Policy,
): Promise<Answer<ShownQueue>> {
  const jql = `project = ${projectId} AND statusCategory != Done ORDER BY updated DESC`;
  const answer = await jira.search({ jql, most: MOST_ISSUES, fields: FIELDS, nextPageToken, hasNames: true });
  if (!answer.ok) return answer;
  const names = at(answer.value, "names") ?? {};
  const now = toInstant(Date.now());
  const rows = listAt(answer.value, "issues").flatMap((issue) => rowOf(issue, names, policy, now));
  return { ok: true, value: { rows, nextPageToken: textAt(answer.value, "nextPageToken") } };
}

function rowOf(issue: unknown, names: unknown, policy: Policy, now: Instant): readonly ShownRow[] {
  const normalised = normaliseJira({ issue, names }, policy);
  const key = textAt(issue, "key");
  if (!normalised.ok || key === null) return [];
  const ticket = normalised.value;
  const facts = {
    subject: ticket.subject === null ? null : redactText(ticket.subject, policy).text,
    status: ticket.status,
    assignee: textAt(issue, "fields", "assignee", "displayName"),
    group: null,
    requester: idAt(issue, "fields", "reporter", "accountId"),
    organisation: ticket.organization?.name ?? null,
    category: categoryOf(ticket, policy),
    createdAt: ticket.createdAt,
    updatedAt: instantAt(issue, "fields", "updated"),
    hasConversation: false,
  };
  const row = queueRow(evaluate(ticket, policy, now), facts, policy);
  const labelOf = (id: string | null) => policy.severities.find((severity) => severity.id === id)?.label ?? id;
  return [{ ...row, key, claimedLabel: labelOf(row.claimed), judgedLabel: labelOf(row.judged) }];
}
