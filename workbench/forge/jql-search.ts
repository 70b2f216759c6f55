import { at } from "../../shared/normalise/json";
import type { JiraIssue } from "./jira-records";
import { type Clause, OWN_PATHS, type Query } from "./jql";

/** Whether a query finds an issue. A name that the issue has no value for is never found, not even by `!=`. */
const matches = ({ clauses }: Query, issue: JiraIssue): boolean => clauses.every((clause) => holds(clause, issue));

function holds({ field, operator, values }: Clause, issue: JiraIssue): boolean {
  const found = valuesOf(field, issue);
  const [wanted = ""] = values;
  switch (operator) {
    case "=":
    case "in":
      return found.some((value) => values.includes(String(value)));
    case "!=":
      return found.length > 0 && found.every((value) => String(value) !== wanted);
    case ">=":
      return found.some((value) => comparable(value) >= comparable(wanted));
    case "<=":
      return found.some((value) => comparable(value) <= comparable(wanted));
    case ">":
      return found.some((value) => comparable(value) > comparable(wanted));
    case "<":
      return found.some((value) => comparable(value) < comparable(wanted));
  }
}

function valuesOf(field: string, { fields, properties }: JiraIssue): readonly unknown[] {
  if (field === "project") return [at(fields, "project", "id"), at(fields, "project", "key")];
  if (field === "statusCategory") return [at(fields, "status", "statusCategory", "key") === "done" ? "Done" : "Open"];
  const indexed = OWN_PATHS.get(field);
  const value = indexed === undefined ? fields[field] : at(properties.get(indexed.property), ...indexed.path);
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** Numbers compare as such, everything else as a date. */
function comparable(value: unknown): number {
  const number = Number(value);
  return Number.isNaN(number) ? Date.parse(String(value)) : number;
}

/** The issues that a query finds, in its order. */
export function search(query: Query, issues: readonly JiraIssue[]): readonly JiraIssue[] {
  const found = issues.filter((issue) => matches(query, issue));
  const { order } = query;
  if (order === null) return found;
  const timeOf = ({ fields }: JiraIssue) => Date.parse(String(fields[order.field]));
  return found.toSorted((a, b) => (order.isDescending ? timeOf(b) - timeOf(a) : timeOf(a) - timeOf(b)));
}
