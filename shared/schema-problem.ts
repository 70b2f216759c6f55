import type * as v from "valibot";
import { nearest } from "./nearest";
import { knownKeys } from "./schema-keys";
import type { Problem } from "./types";

/** A schema's issue as a problem for people: the path, what is wrong, and the nearest name that the schema knows. */
export function schemaProblem(schema: unknown, issue: v.BaseIssue<unknown>): Problem {
  const keys = issuePath(issue);
  const path = keys.join(".");
  const key = String(keys.at(-1) ?? "");
  if (issue.type === "strict_object" && issue.expected === "never") {
    return { path, message: `Unknown key "${key}".`, fix: didYouMean(key, knownKeys(schema, keys.slice(0, -1))) };
  }
  if (issue.received === "undefined") return { path, message: `The key "${key}" is missing.` };
  if (issue.type === "picklist" && typeof issue.input === "string") {
    return { path, message: `Unknown value "${issue.input}".`, fix: didYouMean(issue.input, choicesOf(issue)) };
  }
  if (issue.kind === "schema") {
    return { path, message: `Expected ${issue.expected ?? "another type"}, found ${issue.received}.` };
  }
  // Our own messages say what a value must be; Valibot's are sentences.
  return { path, message: issue.message.startsWith("must ") ? `The value ${issue.message}.` : `${issue.message}.` };
}

/** Where an issue stands, as keys and indices from the root. */
export function issuePath(issue: v.BaseIssue<unknown>): readonly (string | number)[] {
  return (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));
}

function didYouMean(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return near === null ? `Known names here: ${known.join(", ")}.` : `Did you mean "${near}"?`;
}

/** Valibot words a picklist's expectation as `("a" | "b")`. */
function choicesOf({ expected }: v.BaseIssue<unknown>): readonly string[] {
  return (expected ?? "").replace(/["()]/g, "").split(" | ");
}
