import type { Range } from "../../types";

/** One line of a stack trace. A `weak` one counts only at the start of its line or right after another frame. */
export interface Frame extends Range {
  readonly weak: boolean;
}

/** A frame is read in at most so many units: longer ones are cut, so that hostile text costs no more than plain text. */
export const LONGEST_FRAME = 320;

/** Where the run of `text` without white space begins that holds the unit before `at`, at most 200 units back. */
function wordStart(text: string, at: number): number {
  let start = at;
  const least = Math.max(0, at - 200);
  while (start > least && text.charCodeAt(start - 1) > 32) start--;
  return start;
}

export function* matches(text: string, patterns: Readonly<Record<string, RegExp>>, weak = false): Iterable<Frame> {
  for (const pattern of Object.values(patterns))
    for (const match of text.matchAll(pattern))
      yield { start: wordStart(text, match.index), end: match.index + match[0].length, weak };
}
