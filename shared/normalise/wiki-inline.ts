import { linkSuffix } from "./link";
import type { Outline } from "./outline";

const MACRO = /\{(?:(?:color|anchor|bgcolor)(?:[:|][^}\n]{0,300})?|[*_])\}/y;
const TARGET = /^(?:[a-z]{3,10}:\/\/|mailto:|www\.|#|~|\^)/i;
const IMAGE = /^[^\s!|]{1,300}$/;
const FILE_END = /\.[a-z0-9]{2,5}$/i;
const ESCAPABLE = "{}[]!|*_#";
const WORD = /[\p{L}\p{N}]/u;
const SPECIAL = /[\\{[!*_]/;
const SPECIALS = /[\\{[!*_]/g;

/** Writes one line's worth of wiki markup: links, images, monospaced text, emphasis, colours, quotation marks of blocks. */
export function writeInline(line: string, outline: Outline): void {
  if (!SPECIAL.test(line)) {
    outline.flow(line);
    return;
  }
  const closing = createFinder(line);
  /** Where the mark stands that ends an emphasis which has begun. */
  const ends = new Set<number>();
  let plain = 0;
  let at = 0;
  const skipTo = (end: number, text: string): void => {
    outline.flow(line.slice(plain, at) + text);
    plain = end;
    at = end;
  };
  for (;;) {
    SPECIALS.lastIndex = at;
    const found = SPECIALS.exec(line);
    if (found === null) break;
    at = found.index;
    const char = found[0];
    const next = line[at + 1] ?? "";
    const step =
      char === "\\"
        ? writeEscape(line, at, next, outline, skipTo)
        : char === "{"
          ? writeBrace(line, at, next, closing, skipTo)
          : char === "["
            ? writeLink(line, at, closing, skipTo)
            : char === "!"
              ? writeImage(line, at, closing, skipTo)
              : writeEmphasis(line, at, char, closing, ends, skipTo);
    if (!step) at++;
  }
  outline.flow(line.slice(plain));
}

type SkipTo = (end: number, text: string) => void;
type Finder = (mark: string, from: number) => number;

/** `indexOf` that looks for each mark but once: what was not found behind one place is not behind a later one. */
function createFinder(line: string): Finder {
  const known = new Map<string, number>();
  return (mark, from) => {
    const last = known.get(mark);
    if (last !== undefined && (last < 0 || last >= from)) return last;
    const found = line.indexOf(mark, from);
    known.set(mark, found);
    return found;
  };
}

function writeEscape(line: string, at: number, next: string, outline: Outline, skipTo: SkipTo): boolean {
  const after = line[at + 2] ?? " ";
  if (next === "\\" && after.trim() === "") {
    skipTo(at + 2, "");
    outline.newline();
    return true;
  }
  if (next === "" || !ESCAPABLE.includes(next)) return false;
  skipTo(at + 2, next);
  return true;
}

function writeBrace(line: string, at: number, next: string, closing: Finder, skipTo: SkipTo): boolean {
  if (next === "{") {
    const end = closing("}}", at + 2);
    if (end < 0) return false;
    skipTo(end + 2, `\`${line.slice(at + 2, end)}\``);
    return true;
  }
  MACRO.lastIndex = at;
  const macro = MACRO.exec(line);
  if (macro === null) return false;
  skipTo(at + macro[0].length, "");
  return true;
}

function writeLink(line: string, at: number, closing: Finder, skipTo: SkipTo): boolean {
  const end = closing("]", at + 1);
  if (end < 0 || end - at > 2000) return false;
  const [label = "", target] = line.slice(at + 1, end).split("|", 2);
  const address = target ?? label;
  if (!TARGET.test(address)) return false;
  if (address.startsWith("~"))
    skipTo(end + 1, `@${(target === undefined ? address.slice(1) : label).replace("accountid:", "")}`);
  else if (address.startsWith("^")) skipTo(end + 1, `[file: ${address.slice(1)}]`);
  else skipTo(end + 1, target === undefined ? address : label + linkSuffix(label, target));
  return true;
}

function writeImage(line: string, at: number, closing: Finder, skipTo: SkipTo): boolean {
  const end = closing("!", at + 1);
  if (end < 0 || end - at > 500) return false;
  const [file = ""] = line.slice(at + 1, end).split("|", 1);
  if (!IMAGE.test(file) || !FILE_END.test(file)) return false;
  skipTo(end + 1, `[image: ${file}]`);
  return true;
}

/** `*bold*` and `_italic_`: marks at the edge of words, both on one line. */
function writeEmphasis(
  line: string,
  at: number,
  mark: string,
  closing: Finder,
  ends: Set<number>,
  skipTo: SkipTo,
): boolean {
  if (ends.delete(at)) {
    skipTo(at + 1, "");
    return true;
  }
  const next = line[at + 1] ?? " ";
  if (isWord(line[at - 1]) || next.trim() === "" || next === mark) return false;
  const end = closing(mark, at + 1);
  if (end < 0 || (line[end - 1] ?? " ").trim() === "" || isWord(line[end + 1])) return false;
  ends.add(end);
  skipTo(at + 1, "");
  return true;
}

const isWord = (char: string | undefined): boolean => char !== undefined && WORD.test(char);
