import { tokens } from "./words";

/** One token that is one of these words, begins with one of these stems, or is a number. */
export interface OneToken {
  readonly kind: "token";
  readonly words: ReadonlySet<string>;
  readonly stems: readonly string[];
  readonly number: boolean;
  readonly optional: boolean;
}
/** What a phrase is made of. */
export type Part =
  | OneToken
  | { readonly kind: "gap"; readonly most: number }
  | { readonly kind: "either"; readonly options: readonly (readonly Part[])[]; readonly optional: boolean };

const NO_WORDS: ReadonlySet<string> = new Set();
const ANY_NUMBER: OneToken = { kind: "token", words: NO_WORDS, stems: [], number: true, optional: false };

interface Reader {
  readonly phrase: string;
  at: number;
  /** How many brackets are open. */
  depth: number;
}

/** What is read of an item or a bracket: alternatives of one word each, by far the commonest, and all others. */
interface Options {
  readonly words: string[];
  readonly others: (readonly Part[])[];
}

/** Reads a phrase in the notation of `phrases`. Throws where it cannot be read. */
export function readPhrase(phrase: string): readonly Part[] {
  const reader: Reader = { phrase, at: 0, depth: 0 };
  const parts = readSequence(reader);
  return reader.at < phrase.length ? fail(reader) : parts;
}

/** Reads a phrase only as far as it tells by what the phrase may begin. */
export function readBeginning(phrase: string): readonly Part[] {
  const reader: Reader = { phrase, at: 0, depth: 0 };
  const parts: Part[] = [];
  while (parts.every((part) => part.kind !== "gap" && part.optional) && isInSequence(reader)) readItem(reader, parts);
  return parts;
}

const fail = ({ phrase }: Reader): never => {
  throw new Error(`Not a phrase: ${phrase}`);
};

/** Whether another item of the same sequence follows; `reader` then stands at it. */
function isInSequence(reader: Reader): boolean {
  while (reader.phrase[reader.at] === " ") reader.at++;
  const next = reader.phrase[reader.at];
  return next !== undefined && next !== ")" && next !== "|";
}

function readSequence(reader: Reader): readonly Part[] {
  const parts: Part[] = [];
  while (isInSequence(reader)) readItem(reader, parts);
  return parts;
}

function readItem(reader: Reader, into: Part[]): void {
  const options: Options = { words: [], others: [] };
  readAtom(reader, options);
  while (reader.depth === 0 && reader.phrase[reader.at] === "|") {
    reader.at++;
    readAtom(reader, options);
  }
  const optional = reader.phrase[reader.at] === "?";
  if (optional) reader.at++;
  const [alone] = options.others;
  if (alone !== undefined && !optional && options.others.length === 1 && options.words.length === 0)
    into.push(...alone);
  else into.push(eitherOf(options, optional));
}

function readAtom(reader: Reader, into: Options): void {
  const { phrase, at } = reader;
  if (phrase[at] === "(") into.others.push([readGroup(reader)]);
  else if (phrase[at] === "#") {
    reader.at++;
    into.others.push([ANY_NUMBER]);
  } else {
    const sign = readSign(reader);
    if (sign.startsWith("..")) into.others.push([{ kind: "gap", most: Number(sign.slice(2)) }]);
    else if (phrase[reader.at] === "*") {
      reader.at++;
      into.others.push([{ ...ANY_NUMBER, stems: [wordsOf(sign)[0] ?? fail(reader)], number: false }]);
    } else addWords(sign, into);
  }
}

function readGroup(reader: Reader): Part {
  const options: Options = { words: [], others: [] };
  reader.depth++;
  do {
    reader.at++;
    const { at } = reader;
    const end = signEnd(reader.phrase, at);
    const next = reader.phrase[end];
    // By far the commonest, and spared a sequence of one item.
    const isWord = end > at && reader.phrase[at] !== "." && (next === "|" || next === ")");
    if (isWord) addWords(readSign(reader), options);
    else options.others.push(readSequence(reader));
  } while (reader.phrase[reader.at] === "|");
  if (reader.phrase[reader.at] !== ")") fail(reader);
  reader.depth--;
  reader.at++;
  return eitherOf(options, false);
}

function readSign(reader: Reader): string {
  const end = signEnd(reader.phrase, reader.at);
  if (end === reader.at) fail(reader);
  const sign = reader.phrase.slice(reader.at, end);
  reader.at = end;
  return sign;
}

const MARKS = " ()|?#*";

function signEnd(phrase: string, from: number): number {
  let at = from;
  while (at < phrase.length && !MARKS.includes(phrase.charAt(at))) at++;
  return at;
}

function addWords(sign: string, { words, others }: Options): void {
  const written = wordsOf(sign);
  if (written.length === 1) words.push(...written);
  else others.push(written.map((word) => ({ ...ANY_NUMBER, words: new Set([word]), number: false })));
}

const known = new Map<string, readonly string[]>();

/** What is written as one word, which may be several tokens: "n'est", "再現". The same few stand in most phrases. */
function wordsOf(sign: string): readonly string[] {
  const found = known.get(sign) ?? tokens(sign).map(({ word }) => word);
  known.set(sign, found);
  return found;
}

/** Alternatives of one token each become one part. */
function eitherOf({ words, others }: Options, optional: boolean): Part {
  const single = new Set(words);
  const stems: string[] = [];
  let number = false;
  const longer: (readonly Part[])[] = [];
  for (const parts of others) {
    const [part] = parts;
    if (parts.length !== 1 || part?.kind !== "token" || part.optional) {
      longer.push(parts);
      continue;
    }
    for (const word of part.words) single.add(word);
    stems.push(...part.stems);
    number ||= part.number;
  }
  const token: OneToken = { kind: "token", words: single, stems, number, optional };
  if (longer.length === 0) return token;
  const isEmpty = single.size + stems.length === 0 && !number;
  return { kind: "either", options: isEmpty ? longer : [[{ ...token, optional: false }], ...longer], optional };
}

/** By what a phrase may begin: words, stems, and whether a number; null where any word may. */
export function beginningsOf(parts: readonly Part[]): Omit<OneToken, "kind" | "optional"> | null {
  const words = new Set<string>();
  const stems = new Set<string>();
  let number = false;
  const add = (all: readonly Part[]): boolean => {
    for (const part of all) {
      if (part.kind === "gap") return false;
      if (part.kind === "token") {
        for (const word of part.words) words.add(word);
        for (const stem of part.stems) stems.add(stem);
        number ||= part.number;
      } else if (!part.options.every(add)) return false;
      if (!part.optional) return true;
    }
    return false;
  };
  return add(parts) ? { words, stems: [...stems], number } : null;
}
