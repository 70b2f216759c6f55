import { indexedPaths } from "./indexed-paths";

/** A query as the workbench's Jira understands it: clauses that all hold, and an order. */
export interface Query {
  readonly clauses: readonly Clause[];
  readonly order: { readonly field: string; readonly isDescending: boolean } | null;
}

export interface Clause {
  readonly field: string;
  readonly operator: Operator;
  readonly values: readonly string[];
}

const OPERATORS = ["=", "!=", ">=", "<=", ">", "<", "in"] as const;
type Operator = (typeof OPERATORS)[number];

const TOKEN = /"[^"]*"|[A-Za-z][\w-]*|-?\d+|[<>!]=|[=<>(),]/g;
export const OWN_PATHS = indexedPaths();
const DATES = ["created", "updated"];
const NUMBER_OR_DATE = /^\d+$|^\d{4}-\d\d-\d\d/;

/**
 * Reads the part of JQL that the app's searches use: `project`, `statusCategory`, dates, and the names of the app's
 * manifest, joined by `AND`. Throws at everything else, rather than find what Jira would not.
 */
export function parseJql(jql: string): Query {
  const unknown = () => new Error(`The workbench's Jira does not know the query ${jql}`);
  const tokens = jql.match(TOKEN) ?? [];
  if (jql.replaceAll(TOKEN, "").trim() !== "") throw unknown();
  const take = (): string => {
    const token = tokens.shift();
    if (token === undefined) throw unknown();
    return token;
  };
  const expect = (...words: readonly string[]): void => {
    for (const word of words) if (take().toLowerCase() !== word) throw unknown();
  };
  const value = (): string => take().replaceAll('"', "");
  const clauses: Clause[] = [];
  while (tokens.length > 0 && tokens[0]?.toLowerCase() !== "order") {
    if (clauses.length > 0) expect("and");
    const field = take();
    const word = take().toLowerCase();
    const operator = OPERATORS.find((one) => one === word);
    if (operator === undefined) throw unknown();
    const clause = { field, operator, values: operator === "in" ? listed() : [value()] };
    if (!isKnown(clause)) throw unknown();
    clauses.push(clause);
  }
  let order: Query["order"] = null;
  if (tokens.length > 0) {
    expect("order", "by");
    const field = take();
    const direction = take().toLowerCase();
    if (!DATES.includes(field) || !["asc", "desc"].includes(direction) || tokens.length > 0) throw unknown();
    order = { field, isDescending: direction === "desc" };
  }
  return { clauses, order };

  function listed(): readonly string[] {
    expect("(");
    const values = [value()];
    for (let next = take(); next !== ")"; next = take()) {
      if (next !== ",") throw unknown();
      values.push(value());
    }
    return values;
  }
}

function isKnown({ field, operator, values }: Clause): boolean {
  const isEqual = ["=", "!=", "in"].includes(operator);
  if (field === "project") return isEqual;
  if (field === "statusCategory") return isEqual && values.join() === "Done";
  if (!DATES.includes(field) && !OWN_PATHS.has(field)) return false;
  return (isEqual && OWN_PATHS.has(field)) || values.every((value) => NUMBER_OR_DATE.test(value));
}

/** The projects that a query names. */
export const projectsOf = ({ clauses }: Query): readonly string[] =>
  clauses.flatMap(({ field, values }) => (field === "project" ? values : []));
