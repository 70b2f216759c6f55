import type { Range } from "../types";

/** Stands for something hidden: no pattern of this folder matches it or reads past it. */
export const BARRIER = "\uFFFC";

const MASK = /\[masked [a-z0-9-]{1,40}\]/g;

/** Replaces each match by `[masked <type>]`; masking the result again changes nothing. `matches` are in order, without overlaps. */
export function maskText(body: string, matches: readonly (Range & { readonly type: string })[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { type, start, end } of matches) {
    parts.push(body.slice(at, start), `[masked ${type}]`);
    at = end;
  }
  parts.push(body.slice(at));
  return parts.join("");
}

/** The same text with what is masked already hidden behind barriers of the same length. */
export function hideMasks(body: string): string {
  return body.includes("[masked ") ? body.replace(MASK, (mask) => BARRIER.repeat(mask.length)) : body;
}

/** The same text with `ranges` (in order, without overlaps) hidden behind barriers of the same length. */
export function hide(body: string, ranges: readonly Range[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    parts.push(body.slice(at, start), BARRIER.repeat(end - start));
    at = end;
  }
  parts.push(body.slice(at));
  return parts.join("");
}
