import { createOutline, type Outline } from "./outline";
import { writeInline } from "./wiki-inline";

const HEADING = /^\s{0,8}h([1-6])\.\s/;
const QUOTE_LINE = /^\s{0,8}bq\.\s/;
const ITEM = /^\s{0,8}([*#]{1,12}|-{1,3})\s/;
const ROW = /^\s{0,8}\|/;
const RULE = /^\s{0,8}-{4,12}\s*$/;
const BLOCK = /\{(code|noformat|quote|panel)(?:[:|]([^{}\n]{0,300}))?\}/g;
const TITLE = /(?:^|\|)title=([^|]{1,200})/;
const LANGUAGE = /^(?:language=)?([a-z][\w+#-]{0,19})(?:\||$)/i;

/**
 * Jira's wiki markup (Atlassian, "Text formatting notation") as plain text, in the conventions of `Outline`. Takes any
 * text in linear time; what is no markup stays as it is.
 */
export function wikiToText(wiki: string): string {
  const outline = createOutline();
  const lists = createLists(outline);
  const last = {
    code: wiki.lastIndexOf("{code}"),
    noformat: wiki.lastIndexOf("{noformat}"),
    quote: wiki.lastIndexOf("{quote}"),
  };
  let at = 0;
  let quoted = false;
  for (let found = next(wiki, 0); found !== null; found = next(wiki, at)) {
    const [mark, name, parameters = ""] = found;
    const start = found.index + mark.length;
    writeLines(wiki.slice(at, found.index), outline, lists);
    at = start;
    if (name === "panel") {
      lists.leave();
      writeTitle(parameters, outline);
    } else if (name === "quote") {
      if (!quoted && last.quote < start) continue;
      lists.leave();
      outline.gap();
      if (quoted) outline.close();
      else outline.open("> ", "> ");
      quoted = !quoted;
    } else {
      const kind = name === "code" ? "code" : "noformat";
      // Without its end a macro is a slip of the pen: its mark goes, its text stays.
      if (last[kind] < start) continue;
      const end = wiki.indexOf(`{${kind}}`, start);
      writeTitle(parameters, outline);
      outline.fence(kind === "code" ? (LANGUAGE.exec(parameters)?.[1] ?? "") : "");
      outline.verbatim(wiki.slice(start, end));
      outline.endFence();
      at = end + kind.length + 2;
    }
  }
  writeLines(wiki.slice(at), outline, lists);
  return outline.text();
}

function writeTitle(parameters: string, outline: Outline): void {
  outline.gap();
  outline.flow(TITLE.exec(parameters)?.[1] ?? "");
  outline.gap();
}

function next(wiki: string, from: number): RegExpExecArray | null {
  BLOCK.lastIndex = from;
  return BLOCK.exec(wiki);
}

function writeLines(text: string, outline: Outline, lists: Lists): void {
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    writeLine(text.slice(start, text.charCodeAt(end - 1) === 13 ? end - 1 : end), outline, lists);
    if (found < 0) break;
    outline.block();
    start = found + 1;
  }
}

function writeLine(line: string, outline: Outline, lists: Lists): void {
  const head = line.slice(0, 24);
  if (line.trim() === "") {
    lists.leave();
    outline.gap();
    return;
  }
  const heading = HEADING.exec(head);
  const quote = QUOTE_LINE.exec(head);
  if (heading !== null || quote !== null) {
    lists.leave();
    outline.gap();
    outline.open(quote === null ? `${"#".repeat(Number(heading?.[1]))} ` : "> ", quote === null ? "" : "> ");
    writeInline(line.slice((heading ?? quote)?.[0].length), outline);
    outline.close();
    outline.gap();
    return;
  }
  const item = ITEM.exec(head);
  if (item !== null) {
    lists.item(item[1] ?? "-");
    writeInline(line.slice(item[0].length), outline);
  } else if (RULE.test(line.slice(0, 40)) && line.length < 40) {
    lists.leave();
    outline.gap();
    outline.flow("---");
    outline.gap();
  } else if (ROW.test(head)) writeRow(line.trim(), outline);
  else writeInline(line, outline);
}

/** Splits a row at `|` and `||`, but not within a link or monospaced text. */
function writeRow(line: string, outline: Outline): void {
  outline.row();
  let depth = 0;
  let start = -1;
  for (let i = 0; i <= line.length; i++) {
    const char = line[i];
    if (char === "[" || char === "{") depth++;
    else if (char === "]" || char === "}") depth = Math.max(0, depth - 1);
    if (i < line.length && (char !== "|" || depth > 0)) continue;
    if (start >= 0 && i > start) {
      outline.cell();
      writeInline(line.slice(start, i).trim(), outline);
    }
    start = i + 1;
  }
  outline.endRow();
}

interface Lists {
  item(marks: string): void;
  leave(): void;
}

/** The items that are open, outermost first, and the number that each level has reached. */
function createLists(outline: Outline): Lists {
  let depth = 0;
  const numbers: number[] = [];
  const closeTo = (level: number): void => {
    for (; depth > level; depth--) outline.close();
  };
  return {
    item(marks) {
      const level = marks.startsWith("-") ? 1 : marks.length;
      closeTo(level - 1);
      numbers.length = Math.min(numbers.length, level);
      while (depth < level - 1) {
        outline.open("  ", "  ");
        depth++;
      }
      while (numbers.length < level) numbers.push(0);
      const number = (numbers[level - 1] ?? 0) + 1;
      numbers[level - 1] = number;
      outline.item(marks.endsWith("#") ? `${number}. ` : "- ");
      depth++;
    },
    leave() {
      if (depth > 0) outline.gap();
      closeTo(0);
      numbers.length = 0;
    },
  };
}
