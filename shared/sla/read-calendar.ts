import * as v from "valibot";
import { nearest } from "../nearest";
import { type Calendar, calendarSchema } from "../policy/schema";
import { knownKeys } from "../policy/schema-keys";
import type { Problem, Result } from "../types";

/** Reads a calendar from parsed JSON. Problems have paths inside the calendar; an unknown key names the nearest one. */
export function readCalendar(value: unknown): Result<Calendar> {
  const parsed = v.safeParse(calendarSchema, value);
  return parsed.success ? { ok: true, value: parsed.output } : { ok: false, problems: parsed.issues.map(describe) };
}

function describe(issue: v.BaseIssue<unknown>): Problem {
  const keys = (issue.path ?? []).map((item) => String(item.key));
  const path = keys.join(".");
  const key = keys.at(-1);
  if (issue.type === "strict_object" && issue.expected === "never" && key !== undefined) {
    const known = knownKeys(calendarSchema, keys.slice(0, -1));
    const near = nearest(key, known);
    const fix = near === null ? `Known names here: ${known.join(", ")}.` : `Did you mean "${near}"?`;
    return { path, message: `Unknown key "${key}".`, fix };
  }
  if (issue.type === "strict_object" && issue.received === "undefined") {
    return { path, message: `The key "${key ?? ""}" is missing.` };
  }
  if (issue.kind === "schema")
    return { path, message: `Expected ${issue.expected ?? "another type"}, found ${issue.received}.` };
  return { path, message: `The value ${issue.message}.` };
}
