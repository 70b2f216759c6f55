import type { Range } from "../types";

export type LineKind = "prose" | "heading" | "list-item" | "code" | "log" | "quote" | "signature" | "blank";

/** One line without its line break. */
export interface Line extends Range {
  readonly kind: LineKind;
}

const HEADING = /^(?:#{1,6}\s|\*\*[^*\n]{1,80}\*\*:?\s*$|h[1-6]\.\s)/;
const LIST_ITEM = /^\s{0,12}(?:[-*•#+]|\(?\d{1,3}[.)]|[a-z][.)])\s/i;
const FENCE = /^\s{0,3}(?:```|~~~|\{code|\{noformat)/;
const SIGNATURE = /^(?:-- ?|__+|Sent from my .{1,40})$/;
const LOG = /^\s{0,4}(?:at \S|\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\S{1,40}(?:Exception|Error): )/;

/** Splits `body` into lines and tells what each one is. */
export function readLines(body: string): readonly Line[] {
  const lines: Line[] = [];
  let fenced = false;
  let signed = false;
  let start = 0;
  while (start <= body.length) {
    const found = body.indexOf("\n", start);
    const end = found < 0 ? body.length : found;
    const text = body.slice(start, Math.min(end, start + 400));
    const fence = FENCE.test(text);
    if (SIGNATURE.test(text)) signed = true;
    lines.push({ start, end, kind: fence || fenced ? "code" : signed ? "signature" : kindOf(text) });
    if (fence) fenced = !fenced;
    start = end + 1;
  }
  return lines;
}

function kindOf(text: string): LineKind {
  if (text.trim() === "") return "blank";
  if (text.startsWith(">")) return "quote";
  if (LOG.test(text)) return "log";
  if (HEADING.test(text)) return "heading";
  if (LIST_ITEM.test(text)) return "list-item";
  return "prose";
}
