import type { Range } from "../types";
import { inlineMarks } from "./inline-marks";
import type { Line } from "./lines";
import { plainWord } from "./words";

const LONGEST = 1000;
/** Bounded: nobody writes a book in a ticket, and every word costs objects. What is pasted behind it is no prose. */
const MOST = 20_000;
const MOST_UNITS = 2_000_000;
/** Mail and trackers wrap at 60 columns and more; a shorter line ends where its writer ended it. */
const NARROWEST = 60;

/** Words that end in a full stop within a sentence, in the form of `plainWord`. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "eg ie etc vs cf approx resp incl excl esp dept inc ltd mr mrs ms dr prof st no nr nos ver vol fig min max sec jan feb mar " +
    "apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun " +
    "bzw ca evtl ggf inkl usw vgl zb ua ggfs str abb sog zzt mio " +
    "env ex mme p.ex av bd tel sr sra srta ud uds pag ej aprox nº ex depto vd pto"
  ).split(" "),
);

/**
 * Sentences of the prose, in order: each list item and heading by itself, wrapped lines joined, cut at full stops
 * (not after abbreviations, in numbers, file names or URLs), at CJK ones, at blank lines, where a writer broke the
 * line on purpose, and before headings and numbers that a lost line break left within a line; at most 1,000 units
 * each, and at most 20,000 of them or 2,000,000 units.
 */
export function readSentences(prose: string, lines: readonly Line[]): readonly Range[] {
  const sentences: Sentences = { found: [], units: 0 };
  let block: Line[] = [];
  const close = () => {
    if (block.length > 0) cutBlock(prose, block, sentences);
    block = [];
  };
  for (const line of lines) {
    if (isFull(sentences)) break;
    const { kind } = line;
    if (kind === "blank" || kind === "code" || kind === "log" || kind === "signature") {
      close();
      continue;
    }
    const joins = kind === "prose" || kind === "quote";
    const last = block.at(-1);
    if (!joins || last === undefined || last.kind === "heading" || !continues(prose, last, line)) close();
    block.push(line);
  }
  close();
  return sentences.found;
}

interface Sentences {
  readonly found: Range[];
  units: number;
}

const isFull = ({ found, units }: Sentences) => found.length >= MOST || units >= MOST_UNITS;

/** Whether `line` goes on where `last` was wrapped: a list item does so by an indent or in lower case. */
function continues(prose: string, last: Line, line: Line): boolean {
  if (last.kind === line.kind) return true;
  if (last.kind !== "list-item" || line.kind !== "prose") return false;
  const first = prose.charAt(line.start);
  return first === " " || first === "\t" || first !== first.toUpperCase();
}

function cutBlock(prose: string, block: readonly Line[], sentences: Sentences) {
  let width = NARROWEST;
  for (const { start, end } of block) width = Math.max(width, end - start);
  let start = block[0]?.start ?? 0;
  const isItem = block[0]?.kind === "list-item";
  const marks = inlineMarks(prose, block.at(-1)?.end ?? start);
  for (const [index, line] of block.entries()) {
    const next = block[index + 1];
    const end = Math.max(start, line.start);
    for (let at = end; at < line.end; at++) {
      if (at > start && marks(at)) {
        push(prose, start, at, sentences);
        start = at;
      }
      if (!endsSentence(prose, at, line, start) && at - start < LONGEST) continue;
      at = closingEnd(prose, at, line.end);
      push(prose, start, at + 1, sentences);
      start = at + 1;
    }
    if (next === undefined || (!isItem && breaksHere(prose, line, next, width))) {
      push(prose, start, line.end, sentences);
      start = next?.start ?? line.end;
    }
  }
}

function push(prose: string, start: number, end: number, sentences: Sentences) {
  let from = start;
  let to = end;
  while (from < to && isSpace(prose, from)) from++;
  while (to > from && isSpace(prose, to - 1)) to--;
  if (to === from || isFull(sentences)) return;
  sentences.found.push({ start: from, end: to });
  sentences.units += to - from;
}

const isSpace = (text: string, at: number) => {
  const code = text.charCodeAt(at);
  return code <= 32 || code === 0xa0 || code === 0x3000;
};

/** A break is meant where the next word had room on the line, the more surely the more room there was. */
function breaksHere(prose: string, line: Line, next: Line, width: number): boolean {
  const last = prose.slice(line.start, line.end).trimEnd().at(-1);
  if (last === ":" || last === "：") return true;
  if (last === "," || last === "、") return false;
  // A line as long as a paragraph is not wrapped at all, so breaks beside it are the writer's own.
  if (width > 160) return true;
  let word = next.start;
  while (word < next.end && isSpace(prose, word)) word++;
  const from = word;
  while (word < next.end && word - from < 40 && !isSpace(prose, word)) word++;
  const room = width - (line.end - line.start) - 1 - (word - from);
  const first = prose.charAt(from);
  const capital = first !== first.toLowerCase();
  return capital ? room >= 0 && width - (line.end - line.start) > 8 : room >= 15;
}

function endsSentence(prose: string, at: number, line: Line, start: number): boolean {
  const code = prose.charCodeAt(at);
  if (code === 0x3002 || code === 0xff01 || code === 0xff1f) return true;
  if (code !== 46 && code !== 33 && code !== 63) return false;
  const after = at + 1 >= line.end ? " " : prose.charAt(at + 1);
  if (!isAsciiSpace(after) && !`"')]»”’`.includes(after)) return false;
  if (code !== 46) return true;
  if (prose.charCodeAt(at - 1) === 46) return startsAnew(prose, at + 1, line.end);
  let from = at;
  while (from > start && at - from < 20 && !isSpace(prose, from - 1) && prose.charAt(from - 1) !== "(") from--;
  const word = plainWord(prose.slice(from, at));
  if (word === "" || ABBREVIATIONS.has(word.replaceAll(".", "")))
    return word === "etc" && startsAnew(prose, at + 1, line.end);
  // "1." numbers an item and "3." may be a day; "z.B." and "J." are single letters.
  if (/^(?:\d{1,2}|[a-z]|(?:[a-z]\.){1,3}[a-z])$/.test(word))
    return at + 1 >= line.end && from > start && word.length > 1;
  return true;
}

const isAsciiSpace = (char: string) => char === " " || char === "\t" || char === "\u00a0";

function startsAnew(prose: string, from: number, end: number): boolean {
  let at = from;
  while (at < end && isSpace(prose, at)) at++;
  const first = prose.charAt(at);
  return at >= end || first !== first.toLowerCase();
}

/** Further stops and closing quotation marks belong to the sentence. */
function closingEnd(prose: string, at: number, end: number): number {
  let last = at;
  while (last + 1 < end && last - at < 8 && `.!?"')]»”’。！？」`.includes(prose.charAt(last + 1))) last++;
  return last;
}
