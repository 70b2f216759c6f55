import { plainWord } from "../text/words";

/** A word, a number, one CJK character or one mark of a text. `word` is lower case and without accents. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** `stop` ends a sentence, `pause` a clause. */
  readonly kind: "word" | "number" | "stop" | "pause" | "mark";
  /** The value of a number; NaN otherwise. */
  readonly value: number;
}

const STOPS = ".!?;。！？\n•✓";
const PAUSES = ",:、，–—";
/** A line shorter than this that ends without a stop is a line of its own: a bullet, a greeting, a chat message. */
const SHORT_LINE = 60;

const isDigit = (code: number) => code >= 48 && code <= 57;
const isLetter = (code: number) =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7);
/** Kana, ideographs and their full-width companions. */
const isIdeograph = (code: number) =>
  (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || code === 0x3005;
const isApostrophe = (code: number) => code === 39 || code === 0x2019;
/** Tokens of `text` in order; one pass. `elide` cuts words after an apostrophe, as French and Italian join them. */
export function tokenise(text: string, elide: boolean): readonly Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let lineStart = 0;
  let at = 0;
  const push = (start: number, end: number, kind: Token["kind"], word: string, value = Number.NaN) => {
    tokens.push({ word, start, end, kind, value });
  };
  while (at < length) {
    const code = text.charCodeAt(at);
    const start = at;
    if (isDigit(code)) {
      at = numberEnd(text, at);
      push(
        start,
        at,
        "number",
        "#",
        Number.parseFloat(text.slice(start, at).replace(/[,' .\u00a0\u202f](?=\d{3})/g, "")),
      );
    } else if (isIdeograph(code)) {
      at++;
      push(start, at, "word", text.slice(start, at));
    } else if (isLetter(code)) {
      at = wordEnd(text, at, elide);
      push(start, at, "word", plainWord(text.slice(start, Math.min(at, start + 60))));
    } else {
      at++;
      const char = text.charAt(start);
      if (char === "\n") {
        const blank = text.charCodeAt(at) === 10 || text.charCodeAt(at) === 13;
        if (blank || start - lineStart < SHORT_LINE || startsItem(text, at)) push(start, at, "stop", "\n");
        lineStart = at;
      } else if (char === "." && at < length && text.charCodeAt(at) > 32) push(start, at, "mark", char);
      else if (STOPS.includes(char)) push(start, at, "stop", char);
      else if (PAUSES.includes(char)) push(start, at, "pause", char);
      else if (code > 32 && code !== 0x3000) push(start, at, "mark", char);
    }
  }
  return tokens;
}

/** "1,200", "1 200", "2.5", "9:15": separators count only between digits. */
function numberEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && at - from < 24) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) at++;
    else if ((code === 44 || code === 46 || code === 39 || code === 58) && isDigit(text.charCodeAt(at + 1))) at++;
    else if ((code === 32 || code === 0xa0 || code === 0x202f) && threeDigits(text, at + 1) && at - from <= 3) at++;
    else break;
  }
  return at;
}

function threeDigits(text: string, at: number): boolean {
  for (let i = 0; i < 3; i++) if (!isDigit(text.charCodeAt(at + i))) return false;
  return !isDigit(text.charCodeAt(at + 3));
}

function wordEnd(text: string, from: number, elide: boolean): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || isDigit(code)) at++;
    else if (isApostrophe(code) && isLetter(text.charCodeAt(at + 1))) {
      at++;
      if (elide) break;
    } else if (code === 45 && isLetter(text.charCodeAt(at + 1))) at++;
    else break;
  }
  return at;
}

function startsItem(text: string, at: number): boolean {
  const char = text.charAt(at);
  return char === "-" || char === "*" || char === "・" || isDigit(text.charCodeAt(at));
}
