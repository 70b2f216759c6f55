import * as v from "valibot";
import { nearest } from "../nearest";
import { knownKeys } from "../schema-keys";
import type { Problem, Result } from "../types";
import { zoneOffset } from "./local-time";

const name = v.pipe(v.string(), v.minLength(1, "must name a column"));
const column = v.union([name, v.strictObject({ column: name, values: v.optional(v.record(v.string(), v.string())) })]);
const FORMATS = [
  "ISO",
  "YYYY-MM-DD HH:mm",
  "YYYY-MM-DD HH:mm:ss",
  "DD/MM/YYYY HH:mm",
  "DD/MM/YYYY HH:mm:ss",
  "MM/DD/YYYY HH:mm",
  "MM/DD/YYYY HH:mm:ss",
  "DD.MM.YYYY HH:mm",
  "DD.MM.YYYY HH:mm:ss",
] as const;
const zone = v.pipe(
  v.string(),
  v.check((text) => zoneOffset(text, 0) !== null, "must be an offset such as +01:00 or a zone such as Europe/Berlin"),
);
const timed = v.pipe(
  v.strictObject({ column: name, format: v.optional(v.picklist(FORMATS)), timeZone: v.optional(zone) }),
  v.check(
    ({ format, timeZone }) => (format ?? "ISO") === "ISO" || timeZone !== undefined,
    "must have a timeZone, since this format has none",
  ),
);
const instants = v.union([name, timed]);
const text = v.strictObject({
  column: name,
  by: v.optional(v.picklist(["customer", "agent", "engineer", "system"])),
  public: v.optional(v.boolean()),
  at: v.optional(instants),
});

const csvMapSchema = v.strictObject({
  id: column,
  createdAt: instants,
  resolvedAt: v.optional(instants),
  closedAt: v.optional(instants),
  source: v.optional(name),
  url: v.optional(column),
  subject: v.optional(column),
  status: v.optional(column),
  severity: v.optional(column),
  plan: v.optional(column),
  requester: v.optional(column),
  organization: v.optional(column),
  /** In the order of their telling; the first is the description. */
  texts: v.optional(v.array(text)),
  fields: v.optional(v.record(v.string(), column)),
});

/** Which columns of a CSV file make a ticket: a column's name, or `{"column", "values"?}` with what its values mean. */
export type CsvMap = v.InferOutput<typeof csvMapSchema>;
/** A column, and what its values mean. */
export type Column = v.InferOutput<typeof column>;
/** A column of times: ISO 8601 by itself, else with its format and zone. */
export type Instants = v.InferOutput<typeof instants>;

/** Reads a CSV map from JSON text; problems carry the path and the nearest known name. */
export function parseCsvMap(json: string): Result<CsvMap> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { ok: false, problems: [{ path: "", message: "The map is not valid JSON." }] };
  }
  const parsed = v.safeParse(csvMapSchema, value);
  if (parsed.success) return { ok: true, value: parsed.output };
  return { ok: false, problems: parsed.issues.flatMap((issue) => describe(issue)) };
}

const COLUMN_KEYS = ["column", "values", "format", "timeZone"];

/** `inColumn` where the issue is one of a column's, whose path begins there. */
function describe(issue: v.BaseIssue<unknown>, inColumn = false): readonly Problem[] {
  const keys = (issue.path ?? []).map((item) => String(item.key));
  const path = keys.join(".");
  const key = keys.at(-1) ?? "";
  // Of a union's alternatives the object tells more: that is what somebody meant who wrote an object.
  const inner =
    issue.type === "union"
      ? (issue.issues ?? []).filter((one) => one.expected !== "string" && one.received !== "Object")
      : [];
  if (inner.length > 0 && typeof issue.input === "object") {
    return inner
      .flatMap((one) => describe(one, true))
      .map((problem) => ({ ...problem, path: [path, problem.path].filter((part) => part !== "").join(".") }));
  }
  if (issue.type === "strict_object" && issue.expected === "never") {
    const known = inColumn ? COLUMN_KEYS : knownKeys(csvMapSchema, keys.slice(0, -1));
    const near = nearest(key, known);
    const fix = near === null ? `Known names here: ${known.join(", ")}.` : `Did you mean "${near}"?`;
    return [{ path, message: `Unknown key "${key}".`, fix }];
  }
  if (issue.received === "undefined") return [{ path, message: `The key "${key}" is missing.` }];
  if (issue.type === "picklist" && typeof issue.input === "string") {
    const near = nearest(issue.input, key === "format" ? FORMATS : ["customer", "agent", "engineer", "system"]);
    return [
      {
        path,
        message: `Unknown value "${issue.input}".`,
        fix: near === null ? `One of ${FORMATS.join(", ")}.` : `Did you mean "${near}"?`,
      },
    ];
  }
  if (issue.kind === "schema")
    return [{ path, message: `Expected ${issue.expected ?? "another type"}, found ${issue.received}.` }];
  return [{ path, message: `${key === "" ? "It" : `"${key}"`} ${issue.message}.` }];
}
