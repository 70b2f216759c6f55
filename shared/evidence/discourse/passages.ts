import type { Line } from "../../text/lines";
import type { Reading } from "../../text/reading";
import type { Range } from "../../types";
import { type Heading, headingOf, isBare, type Topic } from "./headings";
import { isLabel } from "./label";
import { commentRanges, isPlaceholder } from "./placeholder";

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
}

const NONE = /^\W{0,4}(?:none|no|nothing|keine|keiner|aucune?|ninguna?|nenhuma?|なし|特になし)\b/i;

/** The sentences of a text that say something, without headings, template prompts and placeholders. */
export function readPassages({ body, prose, lines, sentences }: Reading): readonly Passage[] {
  const found: Passage[] = [];
  const comments = commentRanges(body);
  let comment = 0;
  let line = 0;
  let topic: Topic | null = null;
  let place = 0;
  let later = false;
  for (const sentence of sentences) {
    while ((comments[comment]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) comment++;
    if ((comments[comment]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) continue;
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
      found.push({ start, end: sentence.end, topic, place, later, item: lines[line]?.kind === "list-item" });
      place++;
    }
    // "Version: 4.2" speaks for its own line only.
    if (heading !== null && text !== "" && !isLabel(heading.topic)) topic = null;
  }
  return found;
}

/** The last heading among the lines of a sentence, and where the words after it begin, on which line. */
function headingsIn(prose: string, lines: readonly Line[], from: number, sentence: Range) {
  let { start } = sentence;
  let last = from;
  let heading: Heading | null = null;
  for (;;) {
    const line = lines[last];
    const whole = line !== undefined && line.start >= start - INDENT && line.end <= sentence.end + INDENT;
    const found: Heading | null = whole ? headingOf(prose, line) : null;
    if (line === undefined || found === null) break;
    heading = found;
    start = Math.max(start, found.contentStart);
    if (!isBare(prose.slice(start, line.end)) || lines[last + 1] === undefined) break;
    start = Math.max(start, lines[last + 1]?.start ?? start);
    if (start >= sentence.end) break;
    last++;
  }
  while (start < sentence.end && prose.charCodeAt(start) <= 32) start++;
  return { heading, start: Math.min(start, sentence.end), last };
}
