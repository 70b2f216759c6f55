import { lowered } from "../text/lowered";
import type { Range } from "../types";
import { rangesOf } from "./ranges";

/** Reads `label`, then `gap`, both in any case and written in lower case, then `value` (sticky); the range holds label and value. */
export function* labelled(text: string, label: RegExp, gap: RegExp, value: RegExp): Iterable<Range> {
  const lower = lowered(text);
  for (const { start, end } of rangesOf(lower, [label])) {
    value.lastIndex = end + (gap.exec(lower.slice(end, end + 24))?.[0].length ?? 0);
    const found = value.exec(text);
    if (found !== null) yield { start, end: found.index + found[0].length };
  }
}
