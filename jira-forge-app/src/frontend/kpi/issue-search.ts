import { mondayBefore } from "../../../../shared/kpi/week";
import type { Instant } from "../../../../shared/types";
import { t } from "../../i18n/t";
import type { ShownKpis } from "../../project-shown";
import { jqlLink } from "../jql-link";
import type { Choice } from "./chosen";

export interface CardLink {
  readonly label: string;
  readonly href: string;
}

export const OPEN = "statusCategory != Done";

/** From how many weeks ago on an open escalation is old. */
const OLD_WEEKS = 3;

/** Links into Jira's search, which find the issues behind the numbers. */
export interface IssueSearch {
  /** Those of the chosen weeks. */
  chosen(label: Parameters<typeof t>[0], ...clauses: readonly string[]): CardLink;
  /** Those that were opened more than four weeks ago, whichever weeks are chosen. */
  old(label: Parameters<typeof t>[0], ...clauses: readonly string[]): CardLink;
}

export function issueSearch({ projectId }: ShownKpis, { span, severity }: Choice, now: Instant): IssueSearch {
  const everyWeek = [`project = ${projectId}`, ...(severity === null ? [] : [`firstpassEntitled = "${severity}"`])];
  const since = `created >= "${mondayBefore(now, span - 1)}"`;
  const before = `created < "${mondayBefore(now, OLD_WEEKS)}"`;
  return {
    chosen: (label, ...clauses) => ({ label: t(label), href: jqlLink(...everyWeek, since, ...clauses) }),
    old: (label, ...clauses) => ({ label: t(label), href: jqlLink(...everyWeek, before, ...clauses) }),
  };
}
