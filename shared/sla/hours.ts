import { formatInstant, parseInstant } from "../instant";
import { nearest } from "../nearest";
import type { Calendar } from "../policy/schema";
import type { Instant, Problem, Result } from "../types";
import { addOpen, type CompiledCalendar, compileCalendar, isOpen, nextOpen, openMillis } from "./calendar";
import { readCalendar } from "./read-calendar";

export interface HoursAnswer {
  readonly result: number | string | boolean | null;
}

const OPERATIONS = ["between", "add", "within", "next-open"] as const;
type Operation = (typeof OPERATIONS)[number];
const MINUTE = 60_000;
const UNIT_MINUTES: Readonly<Record<string, number>> = { d: 1440, h: 60, m: 1, s: 1 / 60 };
const PART = /(\d{1,9}(?:\.\d{1,6})?)([dhms])/y;

/**
 * Answers one line of `firstpass hours --ndjson`. `between` gives open seconds from `from` to `to`, 0 where `to` is not
 * later; `add` and `next-open` an open instant, or null where the calendar does not open for ten years; `within` whether
 * `from` lies in open hours. A named calendar is looked up in `calendars`; keys that no operation reads are let be.
 */
export function answerHours(query: unknown, calendars: Readonly<Record<string, Calendar>>): Result<HoursAnswer> {
  if (!isRecord(query)) return failed("", 'A question is a JSON object such as {"calendar":…,"op":"add",…}.');
  const op = OPERATIONS.find((name) => name === query.op);
  if (op === undefined) {
    const asked = query.op === undefined ? "is missing" : `cannot be ${show(query.op)}`;
    return failed("op", `The operation ${asked}.`, `One of ${OPERATIONS.join(", ")}.`);
  }
  const calendar = pickCalendar(query.calendar, calendars);
  if (!calendar.ok) return calendar;
  const from = readInstant(query, "from");
  if (!from.ok) return from;
  return answer(op, calendar.value, from.value, query);
}

function answer(
  op: Operation,
  calendar: CompiledCalendar,
  from: Instant,
  query: Record<string, unknown>,
): Result<HoursAnswer> {
  if (op === "within") return result(isOpen(calendar, from));
  if (op === "next-open") return result(shown(nextOpen(calendar, from)));
  if (op === "add") {
    const { minutes } = query;
    if (typeof minutes !== "number" || !Number.isFinite(minutes)) {
      return failed("minutes", '"add" needs a number of minutes.', 'Give one, such as "minutes": 90.');
    }
    return result(shown(workTime(calendar, from, Math.round(minutes * MINUTE))));
  }
  const to = readInstant(query, "to");
  return to.ok ? result(Math.max(0, openMillis(calendar, from, to.value)) / 1000) : to;
}

/** Work that ends with an opening goes on at the next one: zendesk/biz answers so, though a due time would not wait. */
function workTime(calendar: CompiledCalendar, from: Instant, ms: number): Instant | null {
  const end = addOpen(calendar, from, ms);
  return end === null ? null : nextOpen(calendar, end);
}

function pickCalendar(value: unknown, calendars: Readonly<Record<string, Calendar>>): Result<CompiledCalendar> {
  if (typeof value !== "string") {
    if (value === undefined) return failed("calendar", "The calendar is missing.", "Give a calendar or its name.");
    const read = readCalendar(value);
    return within(read.ok ? compileCalendar(read.value) : read);
  }
  const named = Object.hasOwn(calendars, value) ? calendars[value] : undefined;
  if (named !== undefined) return within(compileCalendar(named));
  const known = Object.keys(calendars);
  const near = nearest(value, known);
  const list = known.length === 0 ? "No calendar has a name here." : `Known: ${known.join(", ")}.`;
  return failed("calendar", `There is no calendar ${show(value)}.`, near === null ? list : `Did you mean "${near}"?`);
}

function readInstant(query: Record<string, unknown>, key: "from" | "to"): Result<Instant> {
  const value = query[key];
  const instant = typeof value === "string" ? parseInstant(value) : null;
  if (instant !== null) return { ok: true, value: instant };
  const asked = value === undefined ? "is missing" : `${show(value)} is not an instant with a zone`;
  return failed(key, `"${key}" ${asked}.`, "Give one such as 2026-11-23T09:00:00Z or 2026-11-23T10:00:00+01:00.");
}

/** Paths of a calendar's problems, as seen from the question. */
function within<T>(outcome: Result<T>): Result<T> {
  if (outcome.ok) return outcome;
  const inside = (path: string) => (path === "" ? "calendar" : `calendar.${path}`);
  return { ok: false, problems: outcome.problems.map((problem) => ({ ...problem, path: inside(problem.path) })) };
}

function result(value: HoursAnswer["result"]): Result<HoursAnswer> {
  return { ok: true, value: { result: value } };
}

function shown(instant: Instant | null): string | null {
  return instant === null ? null : formatInstant(instant);
}

function show(value: unknown): string {
  return (JSON.stringify(value) ?? "").slice(0, 60);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function failed(
  path: string,
  message: string,
  fix?: string,
): { readonly ok: false; readonly problems: readonly Problem[] } {
  return { ok: false, problems: [{ path, message, ...(fix === undefined ? {} : { fix }) }] };
}

/**
 * Reads a duration such as `4h30m`, `90m`, `1.5h` or `-2d` as minutes; a day has 24 hours, open or not. Null where the
 * text is anything else, repeats a unit or puts a smaller one first.
 */
export function parseDuration(text: string): number | null {
  const negative = text.startsWith("-");
  let minutes = 0;
  let last = Number.POSITIVE_INFINITY;
  let at = negative ? 1 : 0;
  if (at === text.length) return null;
  while (at < text.length) {
    PART.lastIndex = at;
    const found = PART.exec(text);
    const unit = UNIT_MINUTES[found?.[2] ?? ""];
    if (found === null || unit === undefined || unit >= last) return null;
    minutes += Number(found[1]) * unit;
    last = unit;
    at = PART.lastIndex;
  }
  return negative ? -minutes : minutes;
}
