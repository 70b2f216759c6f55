import type { Phrases } from "../../text/phrases";
import type { Reading } from "../../text/reading";
import { type Token, tokens } from "../../text/words";
import type { EvidenceKind, Range } from "../../types";
import { readPassages } from "./passages";

/** What a text says of one kind in passing: phrases that prove it, and phrases that only look so. */
export interface Mention {
  readonly kind: EvidenceKind;
  readonly says: Phrases;
  readonly unless?: Phrases;
  /** A question asks for it and brings none: "Is there a workaround?" */
  readonly questions: "count" | "skip";
}

interface ReadSentence extends Range {
  readonly words: readonly Token[];
}

const ADDRESS = /https?:\/\/[^\s)\]>]{1,400}/g;

const KNOWN = new WeakMap<Reading, readonly ReadSentence[]>();

/** The sentences in which `mention` stands, and what stands below a heading of its kind. */
export function mentions(reading: Reading, { kind, says, unless, questions }: Mention): readonly Range[] {
  const passages = readPassages(reading);
  const said = new Set(passages.map(({ end }) => end));
  const inSentences = sentencesOf(reading).filter(({ start, end, words }) => {
    // A heading alone, or filled with nothing, says nothing.
    if (!said.has(end)) return false;
    if (questions === "skip" && /[?？]/.test(reading.prose.slice(Math.max(start, end - 3), end))) return false;
    const found = says.find(words);
    if (found.length === 0) return false;
    const lures = unless?.find(words) ?? [];
    return found.some((match) => !lures.some(({ from, to }) => match.from < to && from < match.to));
  });
  const below = passages.filter(({ topic, place }) => topic === kind && place === 0);
  return merged([...inSentences, ...below]);
}

function sentencesOf(reading: Reading): readonly ReadSentence[] {
  const known = KNOWN.get(reading);
  if (known !== undefined) return known;
  const read = reading.sentences.map(({ start, end }) => ({
    start,
    end,
    words: wordsOf(reading.prose, { start, end }),
  }));
  KNOWN.set(reading, read);
  return read;
}

/** An address says nothing, whatever words it is made of. */
function wordsOf(prose: string, range: Range): readonly Token[] {
  const addresses = [...prose.slice(range.start, range.end).matchAll(ADDRESS)].map(({ index, 0: text }) => ({
    start: range.start + index,
    end: range.start + index + text.length,
  }));
  const words = tokens(prose, range);
  return addresses.length === 0
    ? words
    : words.filter((word) => !addresses.some(({ start, end }) => start <= word.start && word.start < end));
}

/** In order, overlapping ones as the first of them. */
function merged(ranges: readonly Range[]): readonly Range[] {
  const found: Range[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end))
    if (start >= (found.at(-1)?.end ?? 0)) found.push({ start, end });
  return found;
}
