import type { Range } from "../types";
import { fencedLines } from "./fences";
import { looksLikeCode, looksLikeLog } from "./machine-text";
import { signatureLines } from "./signature";
import { splitLines } from "./split-lines";

export type LineKind = "prose" | "heading" | "list-item" | "code" | "log" | "quote" | "signature" | "blank";

/** One line without its line break. */
export interface Line extends Range {
  readonly kind: LineKind;
}

const HEADING = /^(?:#{1,6}\s|\*\*[^*]{1,80}\*\*:?\s{0,9}$|h[1-6]\.\s|=+ [^=]{1,80} =+$)/;
const LIST_ITEM =
  /^\s{0,12}(?:[-*•·+‣–]|#{1,3}|\(?\d{1,2}[.)]|[a-h][.)]|\d{1,2} ?[-–:]|Step \d{1,2}[.:)-]?)\s|^\s{0,12}(?:\d{1,2}[.)](?=\p{L})|[・①-⑳]|\d{1,2}[．、）])/iu;
const RULE = /^\s{0,3}[-=_*~]{3,}\s*$/;

/** A longer one is a text whose line breaks were lost. */
const LONGEST_HEADING = 120;

/** Splits `body` into lines and tells what each one is; linear, for any text, whatever its line breaks. */
export function readLines(body: string): readonly Line[] {
  const raw = splitLines(body);
  const fenced = fencedLines(raw);
  const kinds: LineKind[] = [];
  for (const [index, { head }] of raw.entries())
    kinds.push(fenced.has(index) ? "code" : kindOf(head, kinds[index - 1] ?? "blank", raw[index + 1]?.head ?? ""));
  for (const index of signatureLines(raw, kinds)) kinds[index] = "signature";
  return raw.map(({ start, end }, index) => ({ start, end, kind: kinds[index] ?? "prose" }));
}

function kindOf(head: string, before: LineKind, next: string): LineKind {
  const text = head.trimEnd();
  if (text === "" || RULE.test(text)) return "blank";
  if (text.trimStart().startsWith(">")) return "quote";
  if (looksLikeLog(text)) return "log";
  if (
    (HEADING.test(text) && text.length <= LONGEST_HEADING) ||
    (before === "blank" && text.length < 80 && RULE.test(next) && /\w/.test(text))
  )
    return "heading";
  if (looksLikeCode(text, before)) return "code";
  if (LIST_ITEM.test(head)) return "list-item";
  return "prose";
}
