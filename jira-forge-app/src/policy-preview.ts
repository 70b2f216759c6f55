import type { AppLanguage } from "../../shared/i18n/languages";
import { idAt, listAt } from "../../shared/normalise/json";
import type { Policy } from "../../shared/policy/schema";
import type { Instant, Report } from "../../shared/types";
import { titlesOf } from "./evidence-titles";
import { type Answer, failed } from "./fault";
import type { Jira } from "./jira";
import { type Judged, judge } from "./judge";
import { PREVIEWED_ISSUES } from "./policy-limits";
import { readIssue } from "./read-issue";

/** What one policy says of an issue, as far as a change of policy can show. */
export interface PreviewedVerdict {
  readonly isReady: boolean;
  /** The label of the severity that is supported; null where nothing is known. */
  readonly severity: string | null;
  /** Titles of what is needed and absent. */
  readonly missing: readonly string[];
}

export interface PreviewedIssue {
  readonly key: string;
  readonly before: PreviewedVerdict;
  readonly after: PreviewedVerdict;
}

/** What a policy would change among the last issues of a project. */
export interface Preview {
  readonly judged: number;
  /** Issues that could not be read. */
  readonly unread: number;
  /** Only those whose verdict changes. */
  readonly changed: readonly PreviewedIssue[];
}

/** Two policies to be compared at one instant. */
export interface Comparison {
  readonly before: Policy;
  readonly after: Policy;
  readonly now: Instant;
  /** That of whoever compares. */
  readonly language: AppLanguage;
}

const AT_ONCE = 5;

/** Compares two policies over the last issues of a project, which is named by its key: capitals, digits, underscores. */
export async function previewPolicy(jira: Jira, projectKey: string, comparison: Comparison): Promise<Answer<Preview>> {
  const jql = `project = "${projectKey}" ORDER BY updated DESC`;
  const found = await jira.search({ jql, most: PREVIEWED_ISSUES, fields: ["id"] });
  // Jira refuses a search for a project that is not there, or that the asker may not see.
  if (!found.ok) return found.fault.kind === "refused" ? failed("not-found") : found;
  const ids = listAt(found.value, "issues").flatMap((issue) => idAt(issue, "id") ?? []);
  const compared: Answer<PreviewedIssue>[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = ids.slice(from, from + AT_ONCE);
    compared.push(...(await Promise.all(some.map((id) => compareIssue(jira, id, comparison)))));
  }
  const limited = compared.find((answer) => !answer.ok && answer.fault.kind === "rate-limited");
  if (limited?.ok === false) return limited;
  const issues = compared.flatMap((answer) => (answer.ok ? [answer.value] : []));
  const changed = issues.filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
  return { ok: true, value: { judged: issues.length, unread: compared.length - issues.length, changed } };
}

async function compareIssue(
  jira: Jira,
  id: string,
  { before, after, now, language }: Comparison,
): Promise<Answer<PreviewedIssue>> {
  const facts = await readIssue(jira, id);
  if (!facts.ok) return facts;
  const [old, young] = [judge(facts.value, before, now), judge(facts.value, after, now)];
  if (!old.ok) return old;
  if (!young.ok) return young;
  const said = ({ report }: Judged, policy: Policy) => verdictOf(report, policy, language);
  const { key } = facts.value;
  return { ok: true, value: { key, before: said(old.value, before), after: said(young.value, after) } };
}

function verdictOf({ ready, severity, evidence }: Report, policy: Policy, language: AppLanguage): PreviewedVerdict {
  const judged = severity.entitled ?? severity.matrix;
  return {
    isReady: ready,
    severity: policy.severities.find(({ id }) => id === judged)?.label ?? judged,
    missing: titlesOf(evidence.missing, language),
  };
}
