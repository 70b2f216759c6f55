import type { Range } from "../types";
import { BARRIER } from "./mask";

/** A value that stands beside a name: `name = value`, `"name": "value"`, `<name>value</name>`, `--name value`, `name is value`. */
export interface Assignment extends Range {
  /** The whole identifier: `DB_PASSWORD`, `x-api-key`. */
  readonly name: Range;
  readonly quoted: boolean;
  /** `tight`: `name=value`; `label`: a line that holds nothing else; `loose`: any other assignment; `prose`: a sentence. */
  readonly form: "tight" | "label" | "loose" | "prose";
}

const LONGEST_NAME = 60;
const LONGEST_VALUE = 4000;
const NAME_CHAR = /[A-Za-z0-9_$.-]/;
// What may stand between a name and its operator: quotes, brackets, array sizes and Markdown emphasis.
const CLOSERS = /(?:\\?["'`\])*]|\[[0-9]{0,6}\]){0,4}[ \t]{0,20}/y;
// `<add key="password" value="…">`, `let password: string = …` and `password := …`, `password => …`, `if (password == …)`.
const OPERATOR =
  /(?::[ \t]{0,4}[A-Za-z][\w.<>?|[\]]{0,30}[ \t]{1,4}(?==))?(?:value[ \t]{0,2}=|===?|!==?|:=|=>|->|=|:|：)[ \t*]{0,20}/y;
const CALL = /[(,][ \t]{0,4}/y;
const PROSE =
  /[:：]?(?:是|は)[:： ]{0,2}|[ \t]{0,3}(?:\([^()\n]{0,40}\)[ \t])?(?:is|was|are|ist|lautet|war|est|était|es|era|é|è|jest|är|er|on|to|=)[ \t]{0,3}:?[ \t]{1,3}/iy;
/** A .netrc entry, a Dockerfile's line, a shell's setting: the value follows the name without a sign. */
const COMMAND = /(?:\blogin[ \t]{1,4}\S{1,60}|\bENV|\bsetx|\bsetenv|\bset -g?x)[ \t]{1,4}$/;
const PREFIX = /(?:@|[bBrRfFuUL](?=["'`]))?/y;
const OPENING = /\\?["'`]/y;
const BARE = /[^\s"'`<>\uFFFC]{1,400}/y;
const IN_QUERY = /[^\s"'`<>&#;\uFFFC]{1,4000}/y;
const MARKUP = /[^<>\n\uFFFC]{1,400}/y;

/** The identifier around `body.slice(start, end)`. */
export function nameAround(body: string, start: number, end: number): Range {
  let from = start;
  let to = end;
  while (from > 0 && start - from < LONGEST_NAME && NAME_CHAR.test(body.charAt(from - 1))) from--;
  while (to < body.length && to - end < LONGEST_NAME && NAME_CHAR.test(body.charAt(to))) to++;
  while (to > end && /[.$-]/.test(body.charAt(to - 1))) to--;
  return { start: from, end: to };
}

/** What is assigned to `name`, or null where nothing is. */
export function readAssignment(body: string, name: Range): Assignment | null {
  const before = body.charAt(name.start - 1);
  const at = skip(CLOSERS, body, name.end);
  if (before === "<" || before === ":") {
    const open = body.charAt(name.end) === ">" ? take(MARKUP, body, name.end + 1) : null;
    if (open !== null) return { ...open, name, quoted: true, form: "loose" };
  }
  const operator = skip(OPERATOR, body, at);
  if (operator > at && /[-=]>/.test(body.slice(at, operator))) return readQuoted(body, name, operator, "loose");
  if (operator > at) return readValue(body, name, operator, at, before);
  const call = skip(CALL, body, at);
  if (call > at) return body.charAt(at) === "(" || /["'`(]/.test(before) ? readQuoted(body, name, call, "loose") : null;
  const direct = readQuoted(body, name, at, "loose");
  if (direct !== null && at > name.end) return direct;
  const prose = skip(PROSE, body, name.end);
  if (prose > name.end) {
    return readQuoted(body, name, prose, "prose") ?? readBare(BARE, body, name, prose, "prose");
  }
  const lead = body.slice(Math.max(0, name.start - 80), name.start);
  const flag = body.startsWith("-", name.start) || COMMAND.test(lead);
  return flag && at > name.end ? readBare(BARE, body, name, at, "loose") : readComparison(body, name);
}

function readValue(body: string, name: Range, from: number, operator: number, before: string): Assignment | null {
  const quoted = readQuoted(body, name, from, "loose");
  if (quoted !== null) return quoted;
  if (before === "?" || before === "&") return readBare(IN_QUERY, body, name, from, "tight");
  const tight = from - operator === 1 && operator === name.end && body.charAt(operator) === "=";
  const value = readBare(BARE, body, name, from, tight ? "tight" : "loose");
  if (value === null || tight) return value;
  const lead = body.slice(Math.max(0, name.start - LONGEST_NAME), name.start);
  const alone = /^[\s>*•"'-]{0,20}(?:\S{1,20} ){0,2}$/.test(lead.slice(lead.lastIndexOf("\n") + 1));
  const rest = /^[ \t.*]{0,8}(?:\r?\n|$)/.test(body.slice(value.end, value.end + 12));
  return alone && rest ? { ...value, form: "label" } : value;
}

function readQuoted(body: string, name: Range, from: number, form: Assignment["form"]): Assignment | null {
  const at = skip(PREFIX, body, from);
  const open = take(OPENING, body, at);
  if (open === null) return null;
  const mark = body.slice(open.start, open.end);
  const limit = Math.min(body.length, open.end + LONGEST_VALUE);
  for (let end = open.end; end < limit; end++) {
    const char = body.charAt(end);
    if (char === "\n" || char === BARRIER) return null;
    if (body.startsWith(mark, end)) return end > open.end ? { name, start: open.end, end, quoted: true, form } : null;
    if (char === "\\") end++;
  }
  return null;
}

function readBare(
  pattern: RegExp,
  body: string,
  name: Range,
  from: number,
  form: Assignment["form"],
): Assignment | null {
  const value = take(pattern, body, from);
  if (value === null) return null;
  let { end } = value;
  // In `Server=a;Password=b;Timeout=5` and `{password=a, user=b}` the value ends where the next one begins.
  const next = /[;,&](?=[A-Za-z_][\w ]{0,30}=)/.exec(body.slice(value.start, end));
  if (next !== null) end = value.start + next.index;
  while (end > value.start && /[,;:.)}\]*]/.test(body.charAt(end - 1))) end--;
  return end > value.start ? { name, start: value.start, end, quoted: false, form } : null;
}

/** `if ("value" == name)`. */
function readComparison(body: string, name: Range): Assignment | null {
  const before = body.slice(Math.max(0, name.start - 200), name.start);
  const match = /(["'`])([^"'`\n]{1,150})\1[ \t]{0,3}(?:===?|!==?)[ \t]{0,3}$/.exec(before);
  if (match === null) return null;
  const start = name.start - before.length + match.index + 1;
  return { name, start, end: start + (match[2] ?? "").length, quoted: true, form: "loose" };
}

function skip(pattern: RegExp, body: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(body) ? pattern.lastIndex : at;
}

function take(pattern: RegExp, body: string, at: number): Range | null {
  const end = skip(pattern, body, at);
  return end > at ? { start: at, end } : null;
}
