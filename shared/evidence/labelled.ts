import type { Range } from "../types";

/** Reads `label`, then `gap`, then `value` (sticky), so that each may have its own flags; the range holds label and value. */
export function* labelled(text: string, label: RegExp, gap: RegExp, value: RegExp): Iterable<Range> {
  for (const match of text.matchAll(label)) {
    const after = match.index + match[0].length;
    value.lastIndex = after + (gap.exec(text.slice(after, after + 24))?.[0].length ?? 0);
    const found = value.exec(text);
    if (found !== null) yield { start: match.index, end: found.index + found[0].length };
  }
}
