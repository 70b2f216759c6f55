import type { Problem } from "../shared/types";
import type { LineResult } from "./pipeline";

/** A line's JSON, or the one problem that says where it breaks. The text itself is never quoted. */
export function parseLine(text: string): { readonly value: unknown } | { readonly problem: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const position = error instanceof SyntaxError ? /at position (\d{1,15})/.exec(error.message)?.[1] : undefined;
    return { problem: position === undefined ? "not valid JSON" : `not valid JSON at column ${Number(position) + 1}` };
  }
}

/** A problem as one line for stderr. */
export function problemLine({ path, message, fix }: Problem): string {
  return [path === "" ? message : `${path}: ${message}`, fix].filter((part) => part !== undefined).join(" ");
}

export const refused = (problems: readonly Problem[]): LineResult => ({
  outputs: [],
  problems: problems.map(problemLine),
});

/** A line that must be an object with a string `text`, and whatever `id` it has. */
export function textLine(value: unknown): { id: unknown; text: string; title: string | null } | null {
  if (typeof value !== "object" || value === null) return null;
  const { id, text, title } = value as Record<string, unknown>;
  if (typeof text !== "string") return null;
  return { id, text, title: typeof title === "string" ? title : null };
}

export const NO_TEXT: LineResult = { outputs: [], problems: ['expected an object with a string "text"'] };
