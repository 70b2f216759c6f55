/**
 * Writes plain text that keeps the structure of rich text, in the same few conventions whatever it came from: blank
 * lines between paragraphs, `- ` and `1. ` items, `> ` quotations, `## ` headings, ``` fences, `a | b` rows.
 */
export interface Outline {
  /** Running text: white space collapses to one space. */
  flow(text: string): void;
  /** Text as it stands, its line breaks kept. */
  verbatim(text: string): void;
  /** A line break within a paragraph; two of them make a blank line. */
  newline(): void;
  /** What follows begins on a new line. */
  block(): void;
  /** What follows begins on the next line, even if it would have been set apart. */
  tight(): void;
  /** What follows begins after a blank line. */
  gap(): void;
  /** Every line from here on begins with `rest`, the first of them with `first`. */
  open(first: string, rest: string): void;
  close(): void;
  /** A list item: like `open`, on a new line and without a blank line before it. */
  item(marker: string): void;
  /** Verbatim text from here to `endFence` stands between fences; without any text nothing is written. */
  fence(language: string): void;
  endFence(): void;
  row(): void;
  cell(): void;
  endRow(): void;
  /** How many pieces of text were written; tells whether there was any since an earlier look. */
  written(): number;
  text(): string;
}

interface Prefix {
  first: string | null;
  readonly rest: string;
  readonly isItem: boolean;
}

interface Row {
  readonly lines: number;
  readonly written: number;
}

/** Deeper prefixes are not drawn: a prefix of 100,000 quotation marks on every line would be quadratic. */
const DEEPEST = 12;
const SPACES = /[ \t\n\r\f\u00a0]+/g;
const LINE_BREAK = /\r\n?/g;
/** Would end our own fence. */
const FENCE = /^\s{0,3}(?:```|~~~|\{code|\{noformat)/;

export function createOutline(): Outline {
  const parts: string[] = [];
  const prefixes: Prefix[] = [];
  const rows: Row[] = [];
  let breaks = 0;
  let space = false;
  /** Cells that were opened since the last text of the row. */
  let separators = 0;
  let lines = 0;
  let written = 0;
  let hidden = 0;
  /** How many prefixes stayed open ever since the last text: they mark the blank lines. */
  let shared = 0;
  let pendingFence: string | null = null;
  let fenced = false;

  const startLine = (): void => {
    if (lines > 0) {
      const blank =
        breaks > 1
          ? `${prefixes
              .slice(0, shared)
              .map(({ rest }) => rest)
              .join("")
              .trimEnd()}\n`
          : "";
      parts.push("\n");
      for (let i = 1; i < breaks; i++) parts.push(blank);
    }
    for (let i = 0; i < prefixes.length; i++) {
      const prefix = prefixes[i];
      if (prefix === undefined) break;
      parts.push(prefix.first ?? prefix.rest);
      prefix.first = null;
    }
    lines++;
    breaks = 0;
    space = false;
  };
  const emit = (text: string): void => {
    if (text === "") return;
    if (breaks > 0 || lines === 0) startLine();
    else if (separators > 0) parts.push(" |".repeat(separators), " ");
    else if (space) parts.push(" ");
    parts.push(text);
    space = false;
    separators = 0;
    shared = prefixes.length;
    written++;
  };
  /** Nothing stands yet behind the item's marker, the quotation's mark or in the row: what follows belongs there. */
  const isFresh = (): boolean => (prefixes.at(-1)?.first ?? null) !== null || rows.at(-1)?.written === written;
  const atLeast = (count: number): void => {
    if (separators === 0 && !isFresh()) breaks = Math.max(breaks, count);
    space = false;
  };
  const leaveCell = (): void => {
    if (separators > 0) breaks = Math.max(breaks, 1);
    separators = 0;
  };
  const verbatim = (text: string): void => {
    const plain = text.includes("\r") ? text.replace(LINE_BREAK, "\n") : text;
    for (let start = 0; start <= plain.length; ) {
      const found = plain.indexOf("\n", start);
      const end = found < 0 ? plain.length : found;
      if (end > start) {
        if (pendingFence !== null) {
          const fence = pendingFence;
          pendingFence = null;
          breaks = Math.max(1, Math.min(breaks, 2));
          emit(fence);
          breaks = 1;
        }
        const line = plain.slice(start, end);
        emit(fenced && breaks > 0 && FENCE.test(line) ? `    ${line}` : line);
      }
      if (found < 0) break;
      if (pendingFence === null) {
        leaveCell();
        breaks++;
      }
      start = found + 1;
    }
  };
  const open = (prefix: Prefix): void => {
    if (prefixes.length < DEEPEST) prefixes.push(prefix);
    else hidden++;
  };
  const close = (): void => {
    if (hidden > 0) hidden--;
    else if (prefixes.pop()?.isItem) breaks = Math.min(breaks, 1);
    shared = Math.min(shared, prefixes.length);
  };
  return {
    flow(text) {
      const plain = text.replace(SPACES, " ");
      if (plain.startsWith(" ")) space = true;
      emit(plain.slice(plain.startsWith(" ") ? 1 : 0, plain.endsWith(" ") ? -1 : undefined));
      if (plain.endsWith(" ")) space = true;
    },
    verbatim,
    newline() {
      if (separators === 0 && !isFresh()) breaks = Math.min(breaks + 1, Math.max(2, breaks));
      space = false;
    },
    block: () => atLeast(1),
    tight() {
      atLeast(1);
      breaks = Math.min(breaks, 1);
    },
    gap: () => atLeast(2),
    open(first, rest) {
      leaveCell();
      open({ first, rest, isItem: false });
    },
    close,
    item(marker) {
      leaveCell();
      atLeast(1);
      open({ first: marker, rest: " ".repeat(marker.length), isItem: true });
    },
    fence(language) {
      leaveCell();
      atLeast(2);
      pendingFence = `\`\`\`${language}`;
      fenced = true;
    },
    endFence() {
      if (!fenced) return;
      fenced = false;
      if (pendingFence === null) {
        breaks = 1;
        emit("```");
      }
      pendingFence = null;
      atLeast(2);
    },
    row() {
      leaveCell();
      atLeast(1);
      rows.push({ lines, written });
    },
    cell() {
      const row = rows.at(-1);
      if (row === undefined || written === row.written) return;
      if (lines > row.lines + 1) {
        separators = 0;
        atLeast(1);
      } else {
        separators++;
        breaks = 0;
      }
    },
    endRow() {
      separators = 0;
      const row = rows.pop();
      if (row !== undefined && written > row.written) breaks = 1;
      else atLeast(1);
    },
    written: () => written,
    text: () => parts.join("").trimEnd(),
  };
}
