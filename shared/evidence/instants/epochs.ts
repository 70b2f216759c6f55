import type { Range } from "../../types";

/** Seconds, milliseconds or microseconds since 1970; `labelled` where a word says so and not only its place in a line. */
export interface Epoch extends Range {
  readonly labelled: boolean;
}

// Ten digits from 1000000000 on: 2001 to 2033.
export const EPOCH_PATTERNS = {
  epoch: /(?<![\w.+#@/-])1\d{9}(?:\d{3}|\d{6}|\.\d{1,9})?(?![\w/-]|\.\d)/g,
  label:
    /(?:time|stamps?|date|epoch|unix|(?<![a-z])ts|_at|when|since|until|exp|iat|nbf)["'\])]{0,2}[ \t]{0,2}[:=(]{0,2}[ \t]{0,2}["']?$/i,
  unitAfter: /^["')\]]{0,2}[ \t]?\(?(?:unix|epoch|UTC|seconds since|ms since)/i,
  column: /^[\d[(<-]/,
} as const;

/** Epoch times with a word for time beside them, or in one of the first columns of a machine's line. */
export function epochsOf(text: string): readonly Epoch[] {
  const epochs: Epoch[] = [];
  for (const { index, 0: digits } of text.matchAll(EPOCH_PATTERNS.epoch)) {
    const end = index + digits.length;
    const labelled =
      EPOCH_PATTERNS.label.test(text.slice(Math.max(0, index - 24), index)) ||
      EPOCH_PATTERNS.unitAfter.test(text.slice(end, end + 20));
    if (labelled || isColumn(text, index)) epochs.push({ start: index, end, labelled });
  }
  return epochs;
}

const LEAD = 160;

function isColumn(text: string, index: number): boolean {
  const window = text.slice(Math.max(0, index - LEAD), index);
  const lead = window.slice(window.lastIndexOf("\n") + 1);
  if (lead.length === LEAD || (lead !== "" && !/[\s[(|,;]$/.test(lead))) return false;
  const line = lead + text.slice(index, index + 1);
  return EPOCH_PATTERNS.column.test(line) && lead.trim().split(/\s+/).length <= 6;
}
