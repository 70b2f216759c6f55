import type { Range } from "../types";

/** One word, number or CJK character; its range in the text, and the form in which words are compared. */
export interface Token extends Range {
  /** Lower case, without accents, with straight apostrophes; at most 64 units of a longer word. */
  readonly word: string;
  /** Whether a sentence ends, or a blank line stands, between the previous token and this one. */
  readonly fresh: boolean;
}

const LONGEST = 64;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
const ACCENTS = /[\u0300-\u036f]/g;

/** 1 for letters, digits and "_" of ASCII. */
const ASCII_WORD = Uint8Array.from({ length: 128 }, (_, code) => (/\w/.test(String.fromCharCode(code)) ? 1 : 0));
const isApostrophe = (code: number) => code === 39 || code === 0x2019;
/** Kana, ideographs and Hangul, which are written without spaces or with particles attached. */
const isSyllable = (code: number) =>
  code >= 0x3005 &&
  ((code >= 0x3040 && code <= 0x30ff && code !== 0x30fb) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    code === 0x3005);
const isWord = (code: number) => {
  if (code < 128) return ASCII_WORD[code] === 1;
  if (code === 0xd7 || isSyllable(code)) return false;
  // The letters of Latin-1 and Latin Extended are far the most frequent of the others.
  return (code >= 0xc0 && code < 0x250 && code !== 0xf7) || LETTER.test(String.fromCharCode(code));
};

/**
 * The words of `text` within `range`, in order, in one pass. Words keep an apostrophe ("don't"), except after a French
 * or Italian elision ("l'", "qu'"); every Kana, Han and Hangul character is a word of its own.
 */
export function tokens(text: string, range: Range = { start: 0, end: text.length }): readonly Token[] {
  const found: Token[] = [];
  let at = range.start;
  let fresh = true;
  while (at < range.end) {
    const start = at;
    const code = text.charCodeAt(at);
    if (isWord(code)) {
      at = wordEnd(text, at, range.end);
      found.push({ start, end: at, word: plainWord(text.slice(start, Math.min(at, start + LONGEST))), fresh });
      fresh = false;
    } else if (isSyllable(code)) {
      at++;
      found.push({ start, end: at, word: text.charAt(start), fresh });
      fresh = false;
    } else {
      at++;
      if (code !== 32) fresh ||= endsSentence(text, start);
    }
  }
  return found;
}

/** The form in which words are compared. */
export function plainWord(word: string): string {
  const lower = word.toLowerCase();
  for (let i = 0; i < lower.length; i++)
    if (lower.charCodeAt(i) > 127) return lower.replaceAll("’", "'").normalize("NFD").replace(ACCENTS, "");
  return lower;
}

function wordEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isWord(code)) at++;
    else if (isApostrophe(code) && at + 1 < end && isWord(text.charCodeAt(at + 1))) {
      at++;
      if (isElision(text, from, at - 1)) break;
    } else break;
  }
  return at;
}

function isElision(text: string, from: number, to: number): boolean {
  if (to - from === 1) return "ldjnmtscLDJNMTSC".includes(text.charAt(from));
  return text.slice(Math.max(from, to - 2), to).toLowerCase() === "qu";
}

function endsSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x3002 || code === 0xff01 || code === 0xff1f) return true;
  const next = text.charCodeAt(at + 1);
  if (code === 10) return next === 10 || next === 13;
  return (code === 46 || code === 33 || code === 63 || code === 59) && !(next > 32);
}
