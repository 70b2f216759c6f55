/** Phrases by what they may begin with, so that a text is matched in one pass. Stems are a tree of character codes. */
export interface FirstWords<Phrase> {
  readonly words: Map<string, Phrase[]>;
  readonly stems: Stem<Phrase>;
}
interface Stem<Phrase> {
  readonly next: Map<number, Stem<Phrase>>;
  readonly phrases: Phrase[];
}

/** Under which the phrases stand that may begin with a number. */
export const NUMBER = "#";

export const firstWords = <Phrase>(): FirstWords<Phrase> => ({
  words: new Map(),
  stems: { next: new Map(), phrases: [] },
});

export function addByWord<Phrase>({ words }: FirstWords<Phrase>, word: string, phrase: Phrase): void {
  const phrases = words.get(word);
  if (phrases === undefined) words.set(word, [phrase]);
  else addOnce(phrases, phrase);
}

export function addByStem<Phrase>({ stems }: FirstWords<Phrase>, text: string, phrase: Phrase): void {
  let stem = stems;
  for (let i = 0; i < text.length; i++) {
    const next = stem.next.get(text.charCodeAt(i)) ?? { next: new Map(), phrases: [] };
    stem.next.set(text.charCodeAt(i), next);
    stem = next;
  }
  addOnce(stem.phrases, phrase);
}

/** A phrase is added at one go, so that it can only repeat itself at the end of a list. */
function addOnce<Phrase>(phrases: Phrase[], phrase: Phrase): void {
  if (phrases[phrases.length - 1] !== phrase) phrases.push(phrase);
}

const NONE: readonly never[] = [];

/** Phrases that may begin with this word; those of a number only where it is one. */
export function startingWith<Phrase>(
  { words, stems }: FirstWords<Phrase>,
  word: string,
  isNumber: boolean,
): readonly Phrase[] {
  let found: readonly Phrase[] = words.get(word) ?? NONE;
  if (isNumber) found = joined(found, words.get(NUMBER) ?? NONE);
  let stem: Stem<Phrase> | undefined = stems;
  for (let i = 0; i < word.length; i++) {
    stem = stem.next.get(word.charCodeAt(i));
    if (stem === undefined) break;
    found = joined(found, stem.phrases);
  }
  return found;
}

const joined = <T>(a: readonly T[], b: readonly T[]): readonly T[] =>
  a.length === 0 ? b : b.length === 0 ? a : [...a, ...b];
