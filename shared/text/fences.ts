import type { Range } from "../types";
import type { RawLine } from "./split-lines";

/** Where verbatim text opens or closes in a line; null where it does not. */
type Mark = (head: string) => Range | null;

interface Fence {
  readonly opens: Mark;
  readonly closes: Mark;
}

const matching =
  (pattern: RegExp): Mark =>
  (head) => {
    const found = pattern.exec(head);
    return found === null ? null : { start: found.index, end: found.index + found[0].length };
  };

const literally =
  (mark: string): Mark =>
  (head) => {
    const start = head.toLowerCase().indexOf(mark);
    return start < 0 ? null : { start, end: start + mark.length };
  };

/** An opening mark that may carry attributes: "{code:java}", "<pre class=…>". */
const opening =
  (name: string, attributes: string, close: string): Mark =>
  (head) => {
    const start = head.toLowerCase().indexOf(name);
    const after = start + name.length;
    if (start < 0 || !(attributes + close).includes(head.charAt(after))) return null;
    const end = head.indexOf(close, after);
    return end < 0 ? null : { start, end: end + 1 };
  };

/** Markdown's two, Jira's wiki markup's two, HTML's. */
const FENCES: readonly Fence[] = [
  { opens: matching(/^\s{0,8}```[^`]*$/), closes: matching(/^\s{0,8}```\s*$/) },
  { opens: matching(/^\s{0,8}~~~[^~]*$/), closes: matching(/^\s{0,8}~~~\s*$/) },
  { opens: opening("{code", ":", "}"), closes: literally("{code}") },
  { opens: opening("{noformat", ":", "}"), closes: literally("{noformat}") },
  { opens: opening("<pre", " ", ">"), closes: literally("</pre>") },
];

const FENCE_CHARACTER = /[`~{<]/;

/**
 * Indexes of the lines within fences, marks included. A fence that is never closed ends at the next blank line, so
 * that it cannot hide the rest of a text.
 */
export function fencedLines(lines: readonly RawLine[]): ReadonlySet<number> {
  const fenced = new Set<number>();
  const closings = FENCES.map(({ closes }) =>
    indexesOf(lines, ({ head }) => FENCE_CHARACTER.test(head) && closes(head) !== null),
  );
  const blanks = indexesOf(lines, ({ head }) => head.trim() === "");
  for (let index = 0; index < lines.length; index++) {
    const head = lines[index]?.head ?? "";
    if (!FENCE_CHARACTER.test(head)) continue;
    const kind = FENCES.findIndex(({ opens }) => opens(head) !== null);
    const fence = FENCES[kind];
    const mark = fence?.opens(head);
    if (fence === undefined || mark === null || mark === undefined) continue;
    if (fence.closes(head.slice(mark.end)) !== null) {
      if (mark.start === 0) fenced.add(index);
      continue;
    }
    const end = closings[kind]?.after(index) ?? (blanks.after(index) ?? lines.length) - 1;
    // Words before the mark are the writer's own.
    const first = head.slice(0, mark.start).trim() === "" ? index : index + 1;
    for (let line = first; line <= end; line++) fenced.add(line);
    index = Math.max(index, end);
  }
  return fenced;
}

/** The lines of which `holds` is true, to be asked for the next one in rising order. */
function indexesOf(lines: readonly RawLine[], holds: (line: RawLine) => boolean) {
  const found: number[] = [];
  for (const [index, line] of lines.entries()) if (holds(line)) found.push(index);
  let at = 0;
  return {
    after: (index: number): number | undefined => {
      while ((found[at] ?? Number.POSITIVE_INFINITY) <= index) at++;
      return found[at];
    },
  };
}
