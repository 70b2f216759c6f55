import { idAt, isRecord, textAt } from "../../shared/normalise/json";
import { type Answer, type Fault, failed } from "./fault";
import type { Jira } from "./jira";
import { readPages } from "./pages";
import { readWaivers, type Waiver } from "./waivers";

export type Part = "comments" | "changelog" | "sla" | "waivers";

/** A part of an issue that could not be read to its end; null where there was only too much of it. */
export interface Gap {
  readonly part: Part;
  readonly fault: Fault | null;
}

/** An issue as `normaliseJira` reads it, and what is missing from it. */
export interface Facts {
  readonly source: Readonly<Record<string, unknown>>;
  readonly key: string;
  readonly updated: string | null;
  readonly isRequest: boolean;
  /** What engineers set aside, the newest first. */
  readonly waivers: readonly Waiver[];
  readonly gaps: readonly Gap[];
}

/** Reads all that a report rests on. Without the issue there is none; every other part may fail alone. */
export async function readIssue(jira: Jira, issueId: string): Promise<Answer<Facts>> {
  const asked = jira.issue(issueId);
  const [issue, comments, changelog, waivers] = await Promise.all([
    asked,
    readPages("comments", (startAt) => jira.comments(issueId, startAt)),
    readPages("values", (startAt) => jira.changelog(issueId, startAt)),
    asked.then((answer) => readWaivers(idAt(answer.ok ? answer.value : null, "id") ?? "")),
  ]);
  if (!issue.ok) return issue;
  const key = textAt(issue.value, "key");
  if (!isRecord(issue.value) || key === null) return failed("malformed");
  const isRequest = textAt(issue.value, "fields", "project", "projectTypeKey") === "service_desk";
  const sla = isRequest ? await jira.sla(issueId) : null;
  const gaps: Gap[] = [];
  for (const [part, listed] of [["comments", comments] as const, ["changelog", changelog] as const]) {
    if (!listed.ok) gaps.push({ part, fault: listed.fault });
    else if (!listed.value.isWhole) gaps.push({ part, fault: null });
  }
  // An issue of a service desk that nobody raised as a request has no clocks.
  if (sla !== null && !sla.ok && sla.fault.kind !== "not-found") gaps.push({ part: "sla", fault: sla.fault });
  if (!waivers.ok) gaps.push({ part: "waivers", fault: waivers.fault });
  return {
    ok: true,
    value: {
      source: {
        issue: issue.value,
        comments: comments.ok ? comments.value.items : [],
        changelog: changelog.ok ? changelog.value.items : [],
        sla: sla?.ok === true ? sla.value : null,
      },
      key,
      updated: textAt(issue.value, "fields", "updated"),
      isRequest,
      waivers: waivers.ok ? waivers.value : [],
      gaps,
    },
  };
}
