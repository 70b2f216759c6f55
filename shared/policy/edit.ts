import { applyEdits, findNodeAtLocation, modify, parseTree } from "jsonc-parser";
import * as v from "valibot";
import { EVIDENCE_KINDS, IMPACTS, URGENCIES } from "../types";
import { DEFAULT_POLICY } from "./default";

type Path = readonly (string | number)[];

/** One value of a policy; undefined takes the key away. */
export interface PolicyEdit {
  readonly path: Path;
  readonly value: unknown;
}

const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/));
const kind = v.picklist(EVIDENCE_KINDS);
const metric = v.picklist(["first-reply", "next-reply", "update", "resolution", "acknowledgement"]);

/** The values that forms edit. A valid policy has at these paths nothing that an edit could break. */
const editsSchema = v.pipe(
  v.array(
    v.object({
      path: v.union([
        v.strictTuple([v.literal("matrix"), v.picklist(IMPACTS), v.picklist(URGENCIES)]),
        v.strictTuple([
          v.literal("severities"),
          v.pipe(v.number(), v.integer(), v.minValue(0)),
          v.literal("targets"),
          metric,
        ]),
        v.strictTuple([v.literal("plans")]),
        v.strictTuple([v.literal("evidence"), kind, v.literal("level")]),
        v.strictTuple([v.literal("evidence"), kind, v.picklist(["bySeverity", "byCategory"]), id]),
        v.strictTuple([v.literal("fields"), v.literal("jira"), id]),
        v.strictTuple([v.literal("fields"), v.literal("jira"), id, v.literal("from")]),
      ]),
      value: v.optional(v.unknown()),
    }),
  ),
  v.maxLength(200),
);

/** Edits as they came from a page; null where one of them is none that a form makes. */
export function readPolicyEdits(value: unknown): readonly PolicyEdit[] | null {
  const parsed = v.safeParse(editsSchema, value);
  return parsed.success ? parsed.output.map((edit) => ({ path: edit.path, value: edit.value })) : null;
}

const FORMAT = { formattingOptions: { insertSpaces: true, tabSize: 2, eol: "\n" } };

/**
 * Changes values of a policy's text and leaves the rest of it, order and spaces included, as somebody wrote it. The text
 * must be a policy that can be read. A list replaces that of the default as a whole, so one that the text lacks is written out first.
 */
export function editPolicy(text: string, edits: readonly PolicyEdit[]): string {
  return edits.reduce((edited, edit) => {
    const { path, value } = written(edited, edit);
    if (value === undefined && !holds(edited, path)) return edited;
    return applyEdits(edited, modify(edited, [...path], value, FORMAT));
  }, text);
}

function written(text: string, edit: PolicyEdit): PolicyEdit {
  const index = edit.path.findIndex((step) => typeof step === "number");
  const list = edit.path.slice(0, index);
  if (index < 0 || holds(text, list)) return edit;
  const own = list.reduce<unknown>((here, step) => stepInto(here, step), DEFAULT_POLICY);
  return { path: list, value: withValue(own, edit.path.slice(index), edit.value) };
}

function holds(text: string, path: Path): boolean {
  const tree = parseTree(text);
  return tree !== undefined && findNodeAtLocation(tree, [...path]) !== undefined;
}

function stepInto(value: unknown, step: string | number): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === String(step))?.[1];
}

/** A copy with another value at a path; undefined is left out. */
function withValue(base: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  const changed = withValue(stepInto(base, step), rest, value);
  if (Array.isArray(base)) return base.map((item: unknown, index) => (index === step ? changed : item));
  const others = Object.entries(typeof base === "object" && base !== null ? base : {}).filter(([key]) => key !== step);
  return Object.fromEntries(changed === undefined ? others : [...others, [step, changed]]);
}
