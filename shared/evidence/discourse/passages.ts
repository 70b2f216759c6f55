import type { Line } from "../../text/lines";
import { perReading } from "../../text/reading";
import type { Range } from "../../types";
import { type Heading, headingOf, isBare, type Topic } from "./headings";
import { isPlaceholder } from "./placeholder";

/** Spaces by which a sentence's range may differ from its line's. */
const INDENT = 8;

/** A sentence with content, and where in the report it stands. */
export interface Passage extends Range {
  /** What the heading above says; null above the first one. */
  readonly topic: Topic | null;
  /** How many passages stand between it and that heading, or the start. */
  readonly place: number;
  /** Whether a paragraph or list of that section ended before. */
  readonly later: boolean;
  readonly item: boolean;
  /** Whether a code block stands right below it. */
  readonly code: boolean;
}

const NUMBERED = /^\d{1,2}[.)]\s/;
const NONE = /^\W{0,4}(?:none|no|nothing|keine|keiner|aucune?|ninguna?|nenhuma?|なし|特になし)\b/i;

/** The sentences of a text that say something, without headings, template prompts and placeholders. */
export const readPassages = perReading(({ prose, lines, sentences }): readonly Passage[] => {
  const found: Passage[] = [];
  let line = 0;
  let topic: Topic | null = null;
  let place = 0;
  let later = false;
  for (const sentence of sentences) {
    while ((lines[line]?.end ?? Number.POSITIVE_INFINITY) < sentence.start) {
      later ||= lines[line]?.kind === "blank" && place > 0;
      line++;
    }
    const { heading, start, last } = headingsIn(prose, lines, line, sentence);
    line = last;
    if (heading !== null) {
      topic = heading.topic;
      place = 0;
      later = false;
    }
    const text = prose.slice(start, Math.min(sentence.end, start + 300));
    // "Workaround: none" says something.
    if (text !== "" && (!isPlaceholder(text) || (topic === "workaround" && NONE.test(text)))) {
      const item = lines[line]?.kind === "list-item" || NUMBERED.test(text);
      found.push({ start, end: sentence.end, topic, place, later, item, code: codeBelow(lines, line, sentence) });
      place++;
    }
    // "Version: 4.2" speaks for its own line only.
    if (heading !== null && text !== "" && !heading.section) topic = null;
  }
  return found;
});

/** The last heading of a sentence, on lines of its own or before its words, and where those begin, on which line. */
function headingsIn(prose: string, lines: readonly Line[], from: number, sentence: Range) {
  let { start } = sentence;
  let last = from;
  let heading: Heading | null = null;
  for (;;) {
    const line = lines[last];
    if (line === undefined) break;
    const end = Math.min(line.end, sentence.end);
    const found: Heading | null = headingOf(prose, {
      start,
      end,
      kind: start > line.start + INDENT ? "prose" : line.kind,
    });
    if (found === null) break;
    heading = found;
    start = Math.max(start, found.contentStart);
    if (!isBare(prose.slice(start, end)) || lines[last + 1] === undefined) break;
    start = Math.max(start, lines[last + 1]?.start ?? start);
    if (start >= sentence.end) break;
    last++;
  }
  while (start < sentence.end && prose.charCodeAt(start) <= 32) start++;
  return { heading, start: Math.min(start, sentence.end), last };
}

/** Whether code, or the output of a program, stands next after a sentence. */
function codeBelow(lines: readonly Line[], from: number, { end }: Range): boolean {
  let at = from;
  while ((lines[at]?.end ?? Number.POSITIVE_INFINITY) < end) at++;
  at++;
  for (let blank = 0; blank < 2 && lines[at]?.kind === "blank"; blank++) at++;
  return lines[at]?.kind === "code";
}
