import type { Range } from "../types";

/** Where a match stands. */
export function rangeOf(match: RegExpMatchArray): Range {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
}

/** Where every match of `patterns` (global ones) stands, in no order. */
export function rangesOf(text: string, patterns: Iterable<RegExp>): Range[] {
  const ranges: Range[] = [];
  for (const pattern of patterns) {
    // Not `matchAll`, which compiles a copy of the pattern each time.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) ranges.push(rangeOf(match));
  }
  return ranges;
}

/** In order of place and without overlaps: of two that overlap the first wins, of two that begin together the longer. */
export function inOrder<T extends Range>(ranges: readonly T[]): readonly T[] {
  let end = -1;
  return [...ranges]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((range) => {
      if (range.start < end) return false;
      end = range.end;
      return true;
    });
}

/** In order of place, overlapping and touching ones made one. */
export function united(ranges: readonly Range[]): readonly Range[] {
  const result: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last === undefined || range.start > last.end) result.push(range);
    else if (range.end > last.end) result[result.length - 1] = { start: last.start, end: range.end };
  }
  return result;
}
