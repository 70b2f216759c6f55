import { oncePer } from "../once-per";
import type { Range, TextId, TicketText } from "../types";
import { quoteHeaderLength } from "./quote-header";
import { type RawLine, splitLines } from "./split-lines";
import { type Token, tokens } from "./words";

/** So many words in a row, met in an earlier text, are no accident. Mail clients wrap lines anew, words they keep. */
const RUN = 5;

/**
 * Which ranges of each text quote an earlier text of the same ticket: lines marked as quoted (">", an indent, what
 * follows "On … wrote:" or a block of mail fields) whose words stand in an earlier text. What stands in none, a
 * forwarded report for example, is kept. Texts in order of time; linear in their length together.
 */
export function repeatedRanges(texts: readonly TicketText[]): ReadonlyMap<TextId, readonly Range[]> {
  const runs = new Set<number>();
  const wholeLines = new Set<number>();
  const repeated = new Map<TextId, readonly Range[]>();
  const last = texts.findLastIndex((text, index) => index > 0 && hasMarkedLines(text));
  for (const [index, { id, body }] of texts.entries()) {
    // What no later text marks as quoted need not be remembered.
    if (index > last) {
      repeated.set(id, []);
      continue;
    }
    const lines = markedLines(splitLines(body));
    const words = tokens(body);
    const ofLine = wordsByLine(lines, words);
    repeated.set(id, runs.size + wholeLines.size === 0 ? [] : rangesOf(lines, ofLine, words, runs, wholeLines));
    if (index === last) continue;
    for (let at = 0; at < words.length; at++) runs.add(hashOf(words, at, at + RUN));
    for (const { from, to } of ofLine) if (to > from) wholeLines.add(hashOf(words, from, to));
  }
  return repeated;
}

interface MarkedLine extends Range {
  readonly marked: boolean;
  readonly header: boolean;
}

const hasMarkedLines = oncePer(({ body }: TicketText) => markedLines(splitLines(body)).some(({ marked }) => marked));

function markedLines(raw: readonly RawLine[]): readonly MarkedLine[] {
  const lines: MarkedLine[] = [];
  let below = false;
  let header = 0;
  for (const [index, { start, end, head }] of raw.entries()) {
    if (header === 0) header = quoteHeaderLength(raw, index);
    const inHeader = header > 0;
    if (inHeader) header--;
    below ||= inHeader;
    lines.push({ start, end, header: inHeader, marked: below || /^(?:\s{0,8}[>|]|\s{2}|\t)/.test(head) });
  }
  return lines;
}

interface WordRange {
  readonly from: number;
  readonly to: number;
}

function wordsByLine(lines: readonly MarkedLine[], words: readonly Token[]): readonly WordRange[] {
  let at = 0;
  return lines.map(({ end }) => {
    const from = at;
    while ((words[at]?.start ?? Number.POSITIVE_INFINITY) < end) at++;
    return { from, to: at };
  });
}

function rangesOf(
  lines: readonly MarkedLine[],
  ofLine: readonly WordRange[],
  words: readonly Token[],
  runs: ReadonlySet<number>,
  wholeLines: ReadonlySet<number>,
): readonly Range[] {
  const known = knownWords(words, runs);
  const found: Range[] = [];
  /** Heads and empty lines, which count as quoted when a quoted line follows. */
  let waiting: Range[] = [];
  let quoting = false;
  for (const [index, line] of lines.entries()) {
    const { from, to } = ofLine[index] ?? { from: 0, to: 0 };
    if (line.header) {
      waiting.push(line);
      continue;
    }
    if (to === from) {
      if (quoting) waiting.push(line);
      continue;
    }
    quoting = line.marked && (share(known, from, to) >= 0.6 || wholeLines.has(hashOf(words, from, to)));
    if (quoting) found.push(...waiting, line);
    if (quoting || line.marked === false) waiting = [];
    else waiting = waiting.filter((one) => one.end > one.start);
  }
  return found.map(({ start, end }) => ({ start, end }));
}

/** 1 for each word that lies in a run which an earlier text has. */
function knownWords(words: readonly Token[], runs: ReadonlySet<number>): Uint8Array {
  const known = new Uint8Array(words.length);
  for (let at = 0; at + RUN <= words.length; at++)
    if (runs.has(hashOf(words, at, at + RUN))) known.fill(1, at, at + RUN);
  return known;
}

function share(known: Uint8Array, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at++) sum += known[at] ?? 0;
  return sum / (to - from);
}

/** FNV-1a over the words `from` to `to`, as far as there are. */
function hashOf(words: readonly Token[], from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to && at < words.length; at++) {
    const word = words[at]?.word ?? "";
    for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ 32, 0x01000193);
  }
  return hash;
}
