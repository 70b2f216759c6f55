import type { Range } from "../types";
import { type Token, tokens } from "./words";

/** A phrase that was found: its range in the text, half-open indexes of its tokens, and the phrase as written. */
export interface Match extends Range {
  readonly from: number;
  readonly to: number;
  readonly phrase: string;
}

export interface Phrases {
  /** The longest match at each place, left to right, without overlaps, among tokens `from` to `to` (half-open). */
  find(tokens: readonly Token[], from?: number, to?: number): readonly Match[];
  /** Whether any phrase matches among these tokens. */
  test(tokens: readonly Token[], from?: number, to?: number): boolean;
}

/** Bit i of a set says that a phrase may have used i tokens so far. One word of bits bounds a phrase and its time. */
type Reach = number;
const LONGEST = 30;

interface Input {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly to: number;
}
type Step = (input: Input, reach: Reach) => Reach;
interface Part {
  readonly step: Step;
  readonly optional: boolean;
  /** Words, stems ("fail*") or "#" by which the part may begin; null where any word may. */
  readonly first: readonly string[] | null;
}
interface Compiled {
  readonly phrase: string;
  readonly parts: readonly Part[];
}

/**
 * Compiles phrases of words. `a|b` is either, `word*` any ending, `word?` may be missing, `(a b|c)` either sequence (within brackets `|` parts whole sequences),
 * `(a b)?` may be missing, `#` a number, `..3` up to three words between. A match never crosses the end of a sentence.
 * Words are compared as `tokens` gives them; a CJK word stands for the sequence of its characters. Time is linear in
 * the text. Throws on a phrase that cannot be read, which is a mistake in the code.
 */
export function phrases(...sources: readonly string[]): Phrases {
  const byFirst = new Map<string, Compiled[]>();
  const byStem = new Map<string, Compiled[]>();
  for (const phrase of sources) {
    const compiled = { phrase, parts: compile(phrase) };
    for (const first of firstOf(compiled.parts, phrase)) {
      const isStem = first.endsWith("*");
      const [index, key] = isStem ? [byStem, first.slice(0, -1)] : [byFirst, first];
      const list = index.get(key);
      if (list === undefined) index.set(key, [compiled]);
      else list.push(compiled);
    }
  }
  const stemLengths = [...new Set([...byStem.keys()].map((stem) => stem.length))].sort((a, b) => a - b);
  const afterNumber = byFirst.get("#");

  const matchAt = (input: Input): Match | null => {
    const first = input.tokens[input.at];
    if (first === undefined) return null;
    let best: Match | null = null;
    const attempt = (candidates: readonly Compiled[] | undefined) => {
      if (candidates === undefined) return;
      for (const { phrase, parts } of candidates) {
        const length = lengthOf(parts, input);
        const last = input.tokens[input.at + length - 1];
        if (length === 0 || last === undefined || (best !== null && best.to >= input.at + length)) continue;
        best = { start: first.start, end: last.end, from: input.at, to: input.at + length, phrase };
      }
    };
    attempt(byFirst.get(first.word));
    if (afterNumber !== undefined && isNumber(first.word)) attempt(afterNumber);
    for (const length of stemLengths) if (length <= first.word.length) attempt(byStem.get(first.word.slice(0, length)));
    return best;
  };
  const find = (all: readonly Token[], from: number, to: number, most: number) => {
    const found: Match[] = [];
    let at = from;
    while (at < to && found.length < most) {
      const match = matchAt({ tokens: all, at, to });
      if (match !== null) found.push(match);
      at = match?.to ?? at + 1;
    }
    return found;
  };
  return {
    find: (all, from = 0, to = all.length) => find(all, from, to, Number.POSITIVE_INFINITY),
    test: (all, from = 0, to = all.length) => find(all, from, to, 1).length > 0,
  };
}

/**
 * The same for several lists at once, in one pass: `first(tokens)` tells for each list that matches where its first
 * match begins, as an index of a token.
 */
export function phraseLists<Id>(lists: readonly (readonly [Id, readonly string[]])[]) {
  type Entry = Compiled & { readonly id: Id };
  const byFirst = new Map<string, Entry[]>();
  const byStem = new Map<string, Entry[]>();
  for (const [id, sources] of lists)
    for (const phrase of sources) {
      const entry = { id, phrase, parts: compile(phrase) };
      for (const first of firstOf(entry.parts, phrase)) {
        const [index, key] = first.endsWith("*") ? [byStem, first.slice(0, -1)] : [byFirst, first];
        index.set(key, [...(index.get(key) ?? []), entry]);
      }
    }
  const stemLengths = [...new Set([...byStem.keys()].map((stem) => stem.length))].sort((a, b) => a - b);
  return {
    first: (all: readonly Token[]): ReadonlyMap<Id, number> => {
      const found = new Map<Id, number>();
      for (const [at, { word }] of all.entries()) {
        const attempt = (entries: readonly Entry[] | undefined) => {
          if (entries === undefined) return;
          for (const { id, parts } of entries)
            if (!found.has(id) && lengthOf(parts, { tokens: all, at, to: all.length }) > 0) found.set(id, at);
        };
        attempt(byFirst.get(word));
        if (isNumber(word)) attempt(byFirst.get("#"));
        for (const length of stemLengths) if (length <= word.length) attempt(byStem.get(word.slice(0, length)));
      }
      return found;
    },
  };
}

const isNumber = (word: string) => word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57;

/** How many tokens the longest match uses; 0 where there is none. */
function lengthOf(parts: readonly Part[], input: Input): number {
  let reach: Reach = 1;
  for (const part of parts) {
    reach = part.step(input, reach);
    if (reach === 0) return 0;
  }
  return 31 - Math.clz32(reach);
}

const oneToken =
  (accepts: (word: string) => boolean): Step =>
  ({ tokens, at, to }, reach) => {
    let next = 0;
    for (let used = 0; reach >> used !== 0; used++) {
      if (((reach >> used) & 1) === 0 || used >= LONGEST) continue;
      const token = at + used < to ? tokens[at + used] : undefined;
      if (token !== undefined && !(token.fresh && used > 0) && accepts(token.word)) next |= 1 << (used + 1);
    }
    return next;
  };
const anyToken = oneToken(() => true);

function compile(phrase: string): readonly Part[] {
  const signs = phrase.match(/\.\.\d{1,2}|[()|?#*]|[^()|?#*\s]{1,64}|\s{1,9}/g) ?? [];
  let at = 0;
  let depth = 0;
  const fail = (): never => {
    throw new Error(`Not a phrase: ${phrase}`);
  };
  const sequence = (): readonly Part[] => {
    const parts: Part[] = [];
    while (at < signs.length && signs[at] !== ")" && signs[at] !== "|") {
      if (signs[at]?.trim() === "") at++;
      else parts.push(...item());
    }
    return parts;
  };
  const group = (): readonly Part[] => {
    const options: (readonly Part[])[] = [];
    depth++;
    do {
      at++;
      options.push(sequence());
    } while (signs[at] === "|");
    if (signs[at] !== ")") fail();
    depth--;
    at++;
    return [eitherOf(options, false)];
  };
  const atom = (): readonly Part[] => {
    const sign = signs[at] ?? fail();
    if (sign === "(") return group();
    at++;
    if (sign.startsWith("..")) return [gap(Number(sign.slice(2)))];
    if (sign === "#") return [{ step: oneToken(isNumber), optional: false, first: ["#"] }];
    if (signs[at] !== "*") return words(sign);
    at++;
    return [stem(sign)];
  };
  const item = (): readonly Part[] => {
    const options = [atom()];
    while (depth === 0 && signs[at] === "|") {
      at++;
      options.push(atom());
    }
    const missing = signs[at] === "?";
    if (missing) at++;
    return options.length === 1 && !missing ? (options[0] ?? fail()) : [eitherOf(options, missing)];
  };
  const parts = sequence();
  return at < signs.length ? fail() : parts;
}

/** "n'est" and "再現" are several tokens. */
const words = (text: string): readonly Part[] =>
  tokens(text).map(({ word }) => ({ step: oneToken((other) => other === word), optional: false, first: [word] }));

const stem = (text: string): Part => {
  const start = tokens(text)[0]?.word ?? "";
  return { step: oneToken((word) => word.startsWith(start)), optional: false, first: [`${start}*`] };
};

const gap = (most: number): Part => ({
  step: (input, reach) => {
    let all = reach;
    for (let i = 0; i < most; i++) all |= anyToken(input, all);
    return all;
  },
  optional: true,
  first: null,
});

function eitherOf(options: readonly (readonly Part[])[], optional: boolean): Part {
  const simple = optionsAsWords(options);
  const step: Step = (input, reach) => {
    let next = optional ? reach : 0;
    for (const parts of options) {
      let one = reach;
      for (const part of parts) one = part.step(input, one);
      next |= one;
    }
    return next;
  };
  const firsts = options.map((parts) => firstsOrNull(parts));
  const first = firsts.some((one) => one === null) ? null : firsts.flatMap((one) => one ?? []);
  if (simple === null) return { step, optional, first };
  const one = oneToken((word) => simple.has(word));
  return { step: optional ? (input, reach) => reach | one(input, reach) : one, optional, first };
}

/** The words of alternatives that are one plain word each, by far the commonest case; null for others. */
function optionsAsWords(options: readonly (readonly Part[])[]): ReadonlySet<string> | null {
  const plain = new Set<string>();
  for (const parts of options) {
    const [part, more] = parts;
    const word = part?.first?.[0];
    if (part === undefined || more !== undefined || part.optional || part.first?.length !== 1) return null;
    if (word === undefined || word === "#" || word.endsWith("*")) return null;
    plain.add(word);
  }
  return plain;
}

function firstsOrNull(parts: readonly Part[]): readonly string[] | null {
  const found: string[] = [];
  for (const { first, optional } of parts) {
    if (first === null) return null;
    found.push(...first);
    if (!optional) return found;
  }
  return null;
}

function firstOf(parts: readonly Part[], phrase: string): ReadonlySet<string> {
  const found = firstsOrNull(parts);
  if (found === null) throw new Error(`A phrase must begin with a word: ${phrase}`);
  return new Set(found);
}
