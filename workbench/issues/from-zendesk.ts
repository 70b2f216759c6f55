import * as v from "valibot";
import type { JiraIssue } from "../forge/jira-records";
import { openIssue } from "./issue-scenario";
import { accountOf, people } from "./people";

const ADF = v.object({ type: v.literal("doc"), version: v.literal(1), content: v.array(v.any()) });

/** An issue that the app in Zendesk has made, as the Zendesk page keeps it. */
export const ESCALATED = v.object({
  id: v.string(),
  key: v.string(),
  summary: v.string(),
  description: ADF,
  labels: v.array(v.string()),
  comments: v.array(ADF),
});

export type Escalated = v.InferOutput<typeof ESCALATED>;

const REPORTER = accountOf(people.maya);

/** The same issue as the site keeps it, without comments yet. */
export function escalatedIssue({ id, key, summary, description, labels }: Escalated, time: string): JiraIssue {
  const blank = openIssue({
    id: Number(id),
    key,
    summary,
    priority: "Medium",
    status: "To Do",
    minutesAgo: 0,
    reporter: REPORTER,
    description: "",
  });
  return { ...blank, fields: { ...blank.fields, description, labels, created: time, updated: time } };
}

/** Adds the comments that the app in Zendesk has written since the last time. */
export function takeComments(issue: JiraIssue, { comments }: Escalated, time: string): void {
  const prefix = "zendesk-";
  const known = issue.comments.filter(({ id }) => id.startsWith(prefix)).length;
  for (const [index, body] of comments.slice(known).entries())
    issue.comments.push({ id: `${prefix}${known + index}`, author: REPORTER, created: time, body, jsdPublic: true });
}
