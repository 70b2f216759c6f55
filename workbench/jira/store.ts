/** Shapes of Jira Cloud's REST API v3, as far as the workbench uses them. */
export interface JiraIssue {
  readonly id: string;
  readonly key: string;
  readonly summary: string;
  /** An ADF document, as it was sent. */
  readonly description: unknown;
  readonly labels: readonly string[];
  readonly status: JiraStatus;
  /** ADF documents, oldest first. */
  readonly comments: readonly unknown[];
  readonly properties: ReadonlyMap<string, unknown>;
}

export const JIRA_STATUSES = [
  { id: "1", name: "To Do", category: "new" },
  { id: "2", name: "In Progress", category: "indeterminate" },
  { id: "3", name: "Done", category: "done" },
] as const;
export type JiraStatus = (typeof JIRA_STATUSES)[number];

/** One project `ENG` in memory. */
export interface Jira {
  /** The newest first. */
  issues(): readonly JiraIssue[];
  /** By key or id. */
  issue(named: string): JiraIssue | undefined;
  create(issue: Pick<JiraIssue, "summary" | "description" | "labels">): JiraIssue;
  /** Null for an issue that does not exist. */
  change(key: string, change: (before: JiraIssue) => Partial<JiraIssue>): JiraIssue | null;
  onChange(listener: () => void): void;
}

export const PROJECT = "ENG";
export const ISSUE_TYPES = ["Bug", "Task"];
const FIRST_NUMBER = 12;

export function createJira(): Jira {
  const issues = new Map<string, JiraIssue>();
  const listeners = new Set<() => void>();
  const put = (issue: JiraIssue): JiraIssue => {
    issues.set(issue.key, issue);
    for (const listener of listeners) listener();
    return issue;
  };
  return {
    issues: () => [...issues.values()].reverse(),
    issue: (named) => [...issues.values()].find(({ id, key }) => named === id || named.toUpperCase() === key),
    create(issue) {
      const number = FIRST_NUMBER + issues.size;
      const fresh = { status: JIRA_STATUSES[0], comments: [], properties: new Map<string, unknown>() };
      return put({ ...issue, ...fresh, id: String(10_000 + number), key: `${PROJECT}-${number}` });
    },
    change(key, change) {
      const before = issues.get(key);
      return before === undefined ? null : put({ ...before, ...change(before) });
    },
    onChange: (listener) => void listeners.add(listener),
  };
}
