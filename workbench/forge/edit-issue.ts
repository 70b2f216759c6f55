import type { JiraIssue } from "./jira-records";

/** Changes fields of an issue, and writes into its changelog what changed. */
export function editIssue(issue: JiraIssue, changed: Readonly<Record<string, unknown>>, by: unknown, at: string): void {
  const items = Object.entries(changed)
    .map(([field, value]) => ({ field, before: issue.fields[field], after: value }))
    .filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after))
    .map(({ field, before, after }) => ({
      field,
      fieldId: field,
      fieldtype: "jira",
      from: idOf(before),
      fromString: wordsOf(before),
      to: idOf(after),
      toString: wordsOf(after),
    }));
  if (items.length === 0) return;
  issue.fields = { ...issue.fields, ...changed, updated: at };
  issue.histories.push({ id: String(7000 + issue.histories.length), author: by, created: at, items });
}

const idOf = (value: unknown): string | null =>
  typeof value === "object" && value !== null && "id" in value ? String(value.id) : null;

function wordsOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== "object") return String(value);
  return "name" in value ? String(value.name) : JSON.stringify(value);
}
