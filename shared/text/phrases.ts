import type { Range } from "../types";
import { addByStem, addByWord, type FirstWords, firstWords, NUMBER, startingWith } from "./first-words";
import { beginningsOf, type OneToken, type Part, readBeginning, readPhrase } from "./phrase-notation";
import type { Token } from "./words";

/** A phrase that was found: its range in the text, half-open indexes of its tokens, and the phrase as written. */
export interface Match extends Range {
  readonly from: number;
  readonly to: number;
  readonly phrase: string;
}

export interface Phrases {
  /** The longest match at each place, left to right, without overlaps, among tokens `from` to `to` (half-open). */
  find(tokens: readonly Token[], from?: number, to?: number): readonly Match[];
  /** The first match that begins before token `before`, among tokens up to `to`; null where there is none. */
  first(tokens: readonly Token[], before: number, to?: number): Match | null;
  /** Whether any phrase matches among these tokens. */
  test(tokens: readonly Token[], from?: number, to?: number): boolean;
}

/** Bit i of a set says that a phrase may have used i tokens so far. One word of bits bounds a phrase and its time. */
type Reach = number;
const LONGEST = 30;

interface Entry<Id> {
  readonly id: Id;
  /** Read when a text first holds a word that the phrase begins with, which of most phrases no text ever does. */
  readonly parts: () => readonly Part[];
}

/**
 * Phrases of words, read when they are first used. `a|b` is either, `word*` any ending, `word?` may be missing,
 * `(a b|c)` either sequence (within brackets `|` parts whole sequences), `(a b)?` may be missing, `#` a number, `..3`
 * up to three words between. A match never crosses the end of a sentence. Words are compared as `tokens` gives them; a
 * CJK word stands for the sequence of its characters. Time is linear in the text. Using a phrase that cannot be read
 * throws, which is a mistake in the code.
 */
export function phrases(...sources: readonly string[]): Phrases {
  let compiled: FirstWords<Entry<string>> | null = null;
  const find = (all: readonly Token[], from: number, before: number, to: number, most: number) => {
    compiled ??= indexOf(sources.map((phrase) => [phrase, [phrase]] as const));
    const found: Match[] = [];
    let at = from;
    while (at < before && found.length < most) {
      const match = longestAt(compiled, all, at, to);
      if (match !== null) found.push(match);
      at = match?.to ?? at + 1;
    }
    return found;
  };
  return {
    find: (all, from = 0, to = all.length) => find(all, from, to, to, Number.POSITIVE_INFINITY),
    first: (all, before, to = all.length) => find(all, 0, Math.min(before, to), to, 1)[0] ?? null,
    test: (all, from = 0, to = all.length) => find(all, from, to, to, 1).length > 0,
  };
}

/**
 * The same for several lists at once, in one pass: `first(tokens)` tells for each list that matches where its first
 * match begins, as an index of a token.
 */
export function phraseLists<Id>(lists: readonly (readonly [Id, readonly string[]])[]) {
  let compiled: FirstWords<Entry<Id>> | null = null;
  return {
    first: (all: readonly Token[]): ReadonlyMap<Id, number> => {
      compiled ??= indexOf(lists);
      const found = new Map<Id, number>();
      for (let at = 0; at < all.length; at++)
        for (const { id, parts } of candidatesFor(compiled, all[at]?.word ?? ""))
          if (!found.has(id) && lengthOf(parts(), all, at, all.length) > 0) found.set(id, at);
      return found;
    },
  };
}

function indexOf<Id>(lists: readonly (readonly [Id, readonly string[]])[]): FirstWords<Entry<Id>> {
  const index = firstWords<Entry<Id>>();
  for (const [id, sources] of lists)
    for (const phrase of sources) {
      const entry = entryOf(id, phrase);
      const beginnings = beginningsOf(readBeginning(phrase));
      if (beginnings === null) throw new Error(`A phrase must begin with a word: ${phrase}`);
      for (const word of beginnings.words) addByWord(index, word, entry);
      if (beginnings.number) addByWord(index, NUMBER, entry);
      for (const stem of beginnings.stems) addByStem(index, stem, entry);
    }
  return index;
}

function entryOf<Id>(id: Id, phrase: string): Entry<Id> {
  let parts: readonly Part[] | null = null;
  return {
    id,
    parts: () => {
      parts ??= readPhrase(phrase);
      return parts;
    },
  };
}

function candidatesFor<Id>(index: FirstWords<Entry<Id>>, word: string): readonly Entry<Id>[] {
  return startingWith(index, word, isNumber(word));
}

function longestAt(index: FirstWords<Entry<string>>, tokens: readonly Token[], at: number, to: number): Match | null {
  let longest = 0;
  let phrase = "";
  for (const candidate of candidatesFor(index, tokens[at]?.word ?? "")) {
    const length = lengthOf(candidate.parts(), tokens, at, to);
    if (length <= longest) continue;
    longest = length;
    phrase = candidate.id;
  }
  const [first, last] = [tokens[at], tokens[at + longest - 1]];
  if (longest === 0 || first === undefined || last === undefined) return null;
  return { start: first.start, end: last.end, from: at, to: at + longest, phrase };
}

const isNumber = (word: string) => word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57;

/** How many tokens the longest match uses; 0 where there is none. */
function lengthOf(parts: readonly Part[], tokens: readonly Token[], at: number, to: number): number {
  return 31 - Math.clz32(reachAfter(parts, tokens, at, to, 1));
}

function reachAfter(parts: readonly Part[], tokens: readonly Token[], at: number, to: number, from: Reach): Reach {
  let reach = from;
  for (const part of parts) {
    if (reach === 0) return 0;
    if (part.kind === "token") reach = (part.optional ? reach : 0) | afterToken(part, tokens, at, to, reach);
    else if (part.kind === "gap") {
      for (let i = 0; i < part.most; i++) reach |= afterToken(null, tokens, at, to, reach);
    } else {
      let next = part.optional ? reach : 0;
      for (const option of part.options) next |= reachAfter(option, tokens, at, to, reach);
      reach = next;
    }
  }
  return reach;
}

/** Where one more token leads that is what `part` says; any token where it is null. */
function afterToken(part: OneToken | null, tokens: readonly Token[], at: number, to: number, reach: Reach): Reach {
  let next = 0;
  for (let rest = reach; rest !== 0; rest &= rest - 1) {
    const used = 31 - Math.clz32(rest & -rest);
    const token = used < LONGEST && at + used < to ? tokens[at + used] : undefined;
    if (token === undefined || (token.fresh && used > 0)) continue;
    if (part === null || accepts(part, token.word)) next |= 1 << (used + 1);
  }
  return next;
}

function accepts({ words, stems, number }: OneToken, word: string): boolean {
  if (words.has(word) || (number && isNumber(word))) return true;
  for (const stem of stems) if (word.startsWith(stem)) return true;
  return false;
}
