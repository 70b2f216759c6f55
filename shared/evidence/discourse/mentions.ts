import type { Phrases } from "../../text/phrases";
import { perReading, type Reading } from "../../text/reading";
import { type Token, tokens } from "../../text/words";
import type { EvidenceKind, Range } from "../../types";
import { rangesOf } from "../ranges";
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
  readonly asks: boolean;
}

const ADDRESS = /https?:\/\/[^\s)\]>]{1,400}/g;

/** The sentences in which `mention` stands, and what stands below a heading of its kind. */
export function mentions(reading: Reading, { kind, says, unless, questions }: Mention): readonly Range[] {
  const passages = readPassages(reading);
  const inSentences = sentencesOf(reading).filter(({ words, asks }) => {
    if (questions === "skip" && asks) return false;
    const found = says.find(words);
    if (found.length === 0) return false;
    const lures = unless?.find(words) ?? [];
    return found.some((match) => !lures.some(({ from, to }) => match.from < to && from < match.to));
  });
  const below = passages.filter(({ topic, place }) => topic === kind && place === 0);
  return merged([...inSentences, ...below]);
}

/** The sentences that are more than a heading alone, or one filled with nothing. */
const sentencesOf = perReading((reading): readonly ReadSentence[] => {
  const said = new Set(readPassages(reading).map(({ end }) => end));
  return reading.sentences
    .filter(({ end }) => said.has(end))
    .map(({ start, end }) => ({
      start,
      end,
      words: wordsOf(reading.prose, { start, end }),
      asks: /[?？]/.test(reading.prose.slice(Math.max(start, end - 3), end)),
    }));
});

/** An address says nothing, whatever words it is made of. */
function wordsOf(prose: string, range: Range): readonly Token[] {
  const words = tokens(prose, range);
  const sentence = prose.slice(range.start, range.end);
  if (!sentence.includes("://")) return words;
  const addresses = rangesOf(sentence, [ADDRESS]);
  return words.filter((word) => {
    const at = word.start - range.start;
    return !addresses.some(({ start, end }) => start <= at && at < end);
  });
}

/** In order, overlapping ones as the first of them. */
function merged(ranges: readonly Range[]): readonly Range[] {
  const found: Range[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end))
    if (start >= (found.at(-1)?.end ?? 0)) found.push({ start, end });
  return found;
}
