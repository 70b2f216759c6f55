import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import * as v from "valibot";
import { issuePath, schemaProblem } from "../schema-problem";
import type { Problem, Result } from "../types";
import { DEFAULT_POLICY } from "./default";
import { lintPolicy } from "./lint";
import { type Policy, policySchema } from "./schema";

type Path = readonly (string | number)[];

/** A policy text as it was read; where only the linter objects, `policy` is what it says all the same. */
export interface CheckedPolicy {
  /** Null where the text is no policy at all. */
  readonly policy: Policy | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads a policy from JSON text. What it leaves out comes from the default policy: objects are laid over it key by
 * key, arrays and plain values replace it. Problems carry the path, the line and column, and how to mend them.
 */
export function loadPolicy(text: string): Result<Policy> {
  const { policy, problems } = checkPolicy(text);
  return policy !== null && problems.length === 0 ? { ok: true, value: policy } : { ok: false, problems };
}

/** Reads a policy as `loadPolicy` does, for whoever edits it: a policy with a mistake can still be shown. */
export function checkPolicy(text: string): CheckedPolicy {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  const syntax = errors.map((error) => ({
    path: "",
    message: `Not valid JSON: ${words(printParseErrorCode(error.error))}.`,
    ...position(text, error.offset),
  }));
  if (tree === undefined || syntax.length > 0) return { policy: null, problems: syntax };
  if (tree.type !== "object")
    return { policy: null, problems: [{ path: "", message: "A policy is a JSON object.", line: 1, column: 1 }] };
  const repeated = repeatedKeys(tree, text);
  if (repeated.length > 0) return { policy: null, problems: repeated };

  const merged = overlay(DEFAULT_POLICY, JSON.parse(text));
  const parsed = v.safeParse(policySchema, merged);
  const locate = (path: Path) => position(text, offsetOf(tree, path));
  if (!parsed.success) {
    const problems = parsed.issues.map((issue) => ({
      ...schemaProblem(policySchema, issue),
      ...locate(issuePath(issue)),
    }));
    return { policy: null, problems: inOrder(problems) };
  }
  const problems = lintPolicy(parsed.output).map(({ path, ...problem }) => ({
    path: show(path),
    ...problem,
    ...locate(path),
  }));
  return { policy: parsed.output, problems };
}

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}

function overlay(base: unknown, over: unknown): unknown {
  if (!isRecord(base) || !isRecord(over)) return over;
  const result = new Map<string, unknown>(Object.entries(base));
  for (const [key, value] of Object.entries(over))
    result.set(key, result.has(key) ? overlay(result.get(key), value) : value);
  return Object.fromEntries(result);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Where a path stands in the text; the nearest parent that does, where it comes from the default. */
function offsetOf(tree: Node, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node === undefined) continue;
    return node.parent?.type === "property" ? node.parent.offset : node.offset;
  }
  return tree.offset;
}

function repeatedKeys(tree: Node, text: string): readonly Problem[] {
  const problems: Problem[] = [];
  const open: Node[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const seen = new Set<string>();
    for (const child of node.children ?? []) {
      open.push(child);
      const key = node.type === "object" ? String(child.children?.[0]?.value) : null;
      if (key === null) continue;
      if (seen.has(key)) {
        problems.push({
          path: key,
          message: `The key "${key}" stands twice.`,
          fix: "Keep one.",
          ...position(text, child.offset),
        });
      }
      seen.add(key);
    }
  }
  return problems;
}

function position(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}

const show = (path: readonly (string | number)[]): string => path.join(".");
const words = (code: string): string => code.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).trim();
