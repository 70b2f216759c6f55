import { lowered } from "../../text/lowered";
import { CONNECTORS, DAY_PARTS, MONTHS, RELATIVE_DAYS, THIS_OR_LAST, WEEKDAYS } from "./calendar-words";

export const DATE_PATTERNS = {
  numeric: /((?<![\d.:])\d{1,2}|(?<!\d)\d{4})([-/.])(\d{1,2})([-/.])(\d{1,4})$/,
  compact: /(?<!\d)(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/,
  // glog: a level letter, month and day.
  glog: /(?<![\p{L}\d])[DIWEF](?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/u,
  monthAndDay: /(?<![\d./:-])(\d{1,2})([-./])(\d{1,2})(\.?)$/,
  dayMonthYear:
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?[\s/-]{0,2}(?:(?:of|de)\s)?(\p{L}{3,10})\.?(?:[\s,/-]{1,2}(?:del?\s)?'?(?:\d{4}|\d\d))?$/u,
  monthDayYear: /(?<!\p{L})(\p{L}{3,10})\.?[\s/-]{1,2}(\d{1,2})(?:st|nd|rd|th)?(?:,?[\s/-]{1,2}(?:\d{4}|\d\d))?$/u,
  yearMonthDay: /(?<!\d)(?:19|20)\d\d[\s/-](\p{L}{3,10})[\s/-]\d{1,2}$/u,
  han: /(?:\d{4}\s?[年년]\s?)?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日号일]\s?(?:午前|午後|上午|下午|晚上|오전|오후)?\s?$/,
  hanRelative:
    /(?:昨日|昨夜|昨晩|今日|今朝|本日|今天|昨天|昨晚|어제|오늘)の?\s?(?:午前|午後|上午|下午|晚上|오전|오후|深夜)?\s?$/,
  lastWord: /(?<![\p{L}'’-])([\p{L}'’-]{1,14})\.?$/u,
  numericAhead: /^(\d{1,4})([-/.])(\d{1,2})([-/.])(\d{1,4})(?![\d.:])/,
  dayMonthYearAhead:
    /^(\d{1,2})(?:st|nd|rd|th|er|\.)?[\s/-]{0,2}(?:(?:of|de)\s)?(\p{L}{3,10})(?:\.?[\s,/-]{1,2}(?:del?\s)?\d{4})?/u,
  monthDayYearAhead: /^(\p{L}{3,10})\.?[\s/-]{1,2}(\d{1,2})(?:st|nd|rd|th)?(?![\d:])(?:,?[\s/-]{1,2}\d{4}(?!\d))?/u,
  monthAndDayAhead: /^(\d{1,2})(\/)(\d{1,2})(?![\d/])/,
  ownClock: /^[T ,_:]{1,2}\d{1,2}:\d\d/,
  firstWord: /^([\p{L}'’-]{2,14})/u,
} as const;

/**
 * Where the date begins that leads up to the end of `window`, or -1. `exact` says that a clock with seconds follows:
 * only then do two bare numbers make a date.
 */
export function dateBefore(window: string, exact: boolean): number {
  let end = window.length;
  let partOfDay = false;
  let weekday = -1;
  for (let step = 0; step < 7; step++) {
    end = skipBack(window, end);
    const head = window.slice(0, end);
    const start = dateAtEnd(head, exact);
    if (start >= 0) return withWeekday(head, start);
    const word = DATE_PATTERNS.lastWord.exec(head);
    const name = word?.[1]?.toLowerCase().replace("’", "'") ?? "";
    if (word === null || name === "") break;
    if (RELATIVE_DAYS.has(name)) return word.index;
    if (partOfDay && THIS_OR_LAST.has(name)) return word.index;
    if (WEEKDAYS.has(name)) weekday = word.index;
    else if (DAY_PARTS.has(name)) partOfDay = true;
    else if (!CONNECTORS.has(name)) break;
    end = word.index;
  }
  return weekday;
}

/** Where the date ends that `window` begins with, or -1. */
export function dateAfter(window: string): number {
  let at = 0;
  let weekday = -1;
  let demonstrative = false;
  for (let step = 0; step < 6; step++) {
    while (at < window.length && GAP.has(window.charAt(at))) at++;
    const tail = window.slice(at);
    const length = dateAtStart(tail);
    // A date that a clock of its own follows belongs to that one.
    if (length > 0) return DATE_PATTERNS.ownClock.test(tail.slice(length)) ? weekday : at + length;
    const name = DATE_PATTERNS.firstWord.exec(tail)?.[1]?.toLowerCase() ?? "";
    if (name === "") break;
    at += name.length;
    if (RELATIVE_DAYS.has(name) || (demonstrative && DAY_PARTS.has(name))) return at;
    demonstrative = THIS_OR_LAST.has(name);
    if (WEEKDAYS.has(name)) weekday = at;
    else if (!demonstrative && !CONNECTORS.has(name)) break;
  }
  return weekday;
}

const GAP: ReadonlySet<string> = new Set(" \t\n\r,;:@|_()[]{}\"'`~*-–—·∙>=");

function skipBack(window: string, from: number): number {
  let end = from;
  while (end > 0 && GAP.has(window.charAt(end - 1))) end--;
  // A full stop belongs to an abbreviation or an ordinal, unless digits of a date stand before it.
  return window.charAt(end - 1) === "." && /\d{4}\.$/.test(window.slice(0, end)) ? end - 1 : end;
}

function dateAtEnd(head: string, exact: boolean): number {
  const numeric = DATE_PATTERNS.numeric.exec(head);
  if (numeric !== null && isDate(numeric)) return numeric.index;
  const lower = lowered(head);
  for (const pattern of [DATE_PATTERNS.dayMonthYear, DATE_PATTERNS.monthDayYear, DATE_PATTERNS.yearMonthDay]) {
    const named = pattern.exec(lower);
    if (named !== null && isNamed(named)) return named.index;
  }
  const short = DATE_PATTERNS.monthAndDay.exec(head);
  if (short !== null && isMonthAndDay(short, exact)) return short.index;
  for (const pattern of [DATE_PATTERNS.compact, DATE_PATTERNS.glog, DATE_PATTERNS.han, DATE_PATTERNS.hanRelative]) {
    const found = pattern.exec(head);
    if (found !== null) return found.index;
  }
  return -1;
}

function dateAtStart(tail: string): number {
  const numeric = DATE_PATTERNS.numericAhead.exec(tail);
  if (numeric !== null && isDate(numeric)) return numeric[0].length;
  const lower = lowered(tail);
  for (const pattern of [DATE_PATTERNS.dayMonthYearAhead, DATE_PATTERNS.monthDayYearAhead]) {
    const named = pattern.exec(lower);
    if (named !== null && isNamed(named)) return named[0].length;
  }
  const short = DATE_PATTERNS.monthAndDayAhead.exec(tail);
  return short !== null && isMonthAndDay(short, false) ? short[0].length : 0;
}

function withWeekday(head: string, start: number): number {
  const before = head.slice(0, start).trimEnd().replace(/,$/, "");
  const word = DATE_PATTERNS.lastWord.exec(before);
  return word !== null && WEEKDAYS.has(word[1]?.toLowerCase() ?? "") ? word.index : start;
}

function isDate([, a = "", first, b = "", second, c = ""]: RegExpExecArray): boolean {
  if (first !== second || a.length === 3 || c.length === 3) return false;
  const [x, y, z] = [Number(a), Number(b), Number(c)];
  if (a.length === 4) return x >= 1900 && x < 2200 && areMonthAndDay(y, z);
  if (c.length === 4) return z >= 1900 && z < 2200 && areMonthAndDay(x, y);
  // With a two-digit year every part has two digits, or it may as well be a version.
  return a.length === 2 && b.length === 2 && c.length === 2 && (areMonthAndDay(y, z) || areMonthAndDay(x, y));
}

function isMonthAndDay([, a = "", separator, b = "", stop]: RegExpExecArray, exact: boolean): boolean {
  if (!areMonthAndDay(Number(a), Number(b))) return false;
  if (separator === "/") return true;
  return stop === "." || (exact && a.length === 2 && b.length === 2);
}

const areMonthAndDay = (a: number, b: number): boolean =>
  a >= 1 && b >= 1 && a <= 31 && b <= 31 && (a <= 12 || b <= 12);

function isNamed(match: RegExpExecArray): boolean {
  let named = false;
  for (const part of match.slice(1)) {
    if (part === undefined) continue;
    if (/^\d/.test(part)) {
      if (Number(part) < 1 || Number(part) > 31) return false;
    } else named = MONTHS.has(part);
  }
  return named;
}
