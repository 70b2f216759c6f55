import type { Range } from "../types";
import { BARRIER } from "./mask";

const BEFORE = 60;
const AFTER = 24;
const BARE = 80;

/** Whether one of `words` stands shortly before or just after a range, nothing masked lying between. */
export function isNamed(body: string, { start, end }: Range, words: RegExp): boolean {
  const before = body.slice(Math.max(0, start - BEFORE), start);
  const after = body.slice(end, end + AFTER);
  const barrier = after.indexOf(BARRIER);
  return (
    words.test(before.slice(before.lastIndexOf(BARRIER) + 1)) ||
    words.test(barrier < 0 ? after : after.slice(0, barrier))
  );
}

/** Whether a text is this value and nothing else: a form field, a table's cell. */
export function isAlone(body: string, { start, end }: Range): boolean {
  return (
    end - start <= BARE &&
    body.length - (end - start) <= 8 &&
    body.slice(0, start).trim() === "" &&
    /^[\s.]*$/.test(body.slice(end))
  );
}

/** Seconds, milliseconds, microseconds or nanoseconds since 1970, from 2001 to 2096. */
export function isEpoch(text: string): boolean {
  return /^[1-3][0-9]{9}(?:[0-9]{3}){0,3}$/.test(text);
}
