import type { Range } from "../types";

/** A line as first cut, without its break, with enough of its text to tell its kind. */
export interface RawLine extends Range {
  readonly head: string;
}

/** Bounded: a line may be a whole file. */
const HEAD = 400;
/** Bounded, as megabytes of line breaks would be gigabytes of lines: the last line is all the rest. */
const MOST = 500_000;

/** Cuts at "\n", "\r\n" and "\r"; a text of n breaks has n + 1 lines, up to half a million of them. */
export function splitLines(body: string): readonly RawLine[] {
  const lines: RawLine[] = [];
  let start = 0;
  for (let i = 0; i <= body.length; i++) {
    const code = i < body.length ? body.charCodeAt(i) : 10;
    if (code !== 10 && code !== 13) continue;
    if (lines.length === MOST - 1) i = body.length;
    lines.push({ start, end: i, head: body.slice(start, Math.min(i, start + HEAD)) });
    if (code === 13 && body.charCodeAt(i + 1) === 10) i++;
    start = i + 1;
  }
  return lines;
}
