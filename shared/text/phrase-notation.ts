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

const written = new Map<string, readonly OneToken[]>();

/** What is written as one word, which may be several tokens: "n'est", "再現". The same few stand in most phrases. */
function wordsOf(sign: string): readonly OneToken[] {
  const known = written.get(sign);
  if (known !== undefined) return known;
  const parts = tokens(sign).map(({ word }) => ({ ...ANY_NUMBER, words: new Set([word]), number: false }));
  written.set(sign, parts);
  return parts;
}

/** Reads a phrase in the notation of `phrases`, as far as the caller asks. Throws where it cannot be read. */
export function* readPhrase(phrase: string): Iterable<Part> {
  const signs = phrase.match(/\.\.\d{1,2}|[()|?#*]|[^()|?#*\s]{1,64}|\s{1,9}/g) ?? [];
  let at = 0;
  let depth = 0;
  const fail = (): never => {
    throw new Error(`Not a phrase: ${phrase}`);
  };
  function* sequence(): Iterable<Part> {
    while (at < signs.length && signs[at] !== ")" && signs[at] !== "|") {
      if (signs[at]?.trim() === "") at++;
      else yield* item();
    }
  }
  const group = (): readonly Part[] => {
    const options: (readonly Part[])[] = [];
    depth++;
    do {
      at++;
      options.push([...sequence()]);
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
    if (sign.startsWith("..")) return [{ kind: "gap", most: Number(sign.slice(2)) }];
    if (sign === "#") return [ANY_NUMBER];
    if (signs[at] !== "*") return wordsOf(sign);
    at++;
    return [{ ...ANY_NUMBER, stems: [tokens(sign)[0]?.word ?? fail()], number: false }];
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
  yield* sequence();
  if (at < signs.length) fail();
}

/** Alternatives of one token each, by far the commonest, become one part. */
function eitherOf(options: readonly (readonly Part[])[], optional: boolean): Part {
  const words = new Set<string>();
  const stems: string[] = [];
  let number = false;
  const longer: (readonly Part[])[] = [];
  for (const parts of options) {
    const [part] = parts;
    if (parts.length !== 1 || part?.kind !== "token" || part.optional) {
      longer.push(parts);
      continue;
    }
    for (const word of part.words) words.add(word);
    stems.push(...part.stems);
    number ||= part.number;
  }
  const single: OneToken = { kind: "token", words, stems, number, optional };
  if (longer.length === 0) return single;
  const isEmpty = words.size + stems.length === 0 && !number;
  return { kind: "either", options: isEmpty ? longer : [[{ ...single, optional: false }], ...longer], optional };
}

/** By what a phrase may begin: words, stems, and whether a number; null where any word may. */
export function beginningsOf(parts: Iterable<Part>): Omit<OneToken, "kind" | "optional"> | null {
  const words = new Set<string>();
  const stems = new Set<string>();
  let number = false;
  const add = (all: Iterable<Part>): boolean => {
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
