import { oncePer } from "../once-per";
import type { Range, TicketText } from "../types";
import { commentRanges } from "./comments";
import { type Line, readLines } from "./lines";
import { readSentences } from "./sentences";

/**
 * One text, read once and shared by every detector. `own` and `prose` have the length of `body`, so that a
 * position found in one of them is a position in all: what does not count is blanked out with spaces.
 */
export interface Reading {
  readonly body: string;
  readonly lines: readonly Line[];
  /** Prose sentences and list items, as ranges in `body`. */
  readonly sentences: readonly Range[];
  /** `body` without signatures and without quotations of an earlier text. */
  readonly own: string;
  /** `own` without code blocks, logs, stack traces and HTML comments. */
  readonly prose: string;
}

/** What several detectors ask of a reading is worked out once. */
export const perReading = <T extends object>(work: (reading: Reading) => T) => oncePer(work);

/** A ticket's text beside its reading. */
export interface TextReading {
  readonly text: TicketText;
  readonly reading: Reading;
}

/** Reads one text. `repeated` are the ranges that quote an earlier text of the same ticket. */
export function read(body: string, repeated: readonly Range[] = []): Reading {
  const lines = readLines(body);
  const own = blank(body, [...repeated, ...lines.filter((line) => line.kind === "signature")]);
  const prose = blank(own, [
    ...lines.filter((line) => line.kind === "code" || line.kind === "log"),
    ...commentRanges(body),
  ]);
  return { body, lines, own, prose, sentences: readSentences(prose, lines) };
}

function blank(text: string, ranges: readonly Range[]): string {
  if (ranges.length === 0) return text;
  const sorted = [...ranges].sort((a, b) => a.start - b.start);
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of sorted) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    parts.push(text.slice(at, from), text.slice(from, end).replace(/[^\n]/g, " "));
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join("");
}
