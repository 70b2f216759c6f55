import type { Calendar } from "../policy/schema";
import type { Problem, Result } from "../types";
import { type Opening, subtract, total, union } from "./openings";

/** One weekday: its own openings, and what of them runs past midnight (given as openings of the next day). */
interface Weekday {
  readonly own: readonly Opening[];
  readonly tail: readonly Opening[];
}

/** A local day whose hours differ from its weekday's, and by how much all such days up to it differ. */
interface SpecialDay {
  readonly day: number;
  readonly openings: readonly Opening[];
  /** Open milliseconds of this and all earlier special days, less what their weekdays would have had. */
  readonly difference: number;
}

/** Open hours on the calendar's own wall clock, as if no zone ever changed its offset. */
export interface LocalHours {
  readonly week: readonly (readonly Opening[])[];
  /** Open milliseconds of the week before each weekday, Monday first, and of the whole week. */
  readonly before: readonly number[];
  readonly special: readonly SpecialDay[];
}

const DAY = 86_400_000;
const MINUTE = 60_000;
const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
const NEVER: Opening[] = [];

/**
 * Works the weekly hours, holidays and breaks into one line of local time. A holiday closes what belongs to its day,
 * the part after midnight too, and leaves alone what the night shift of the day before still has to do; a break
 * closes a stretch of wall-clock time whatever shift it falls into.
 */
export function localHours(calendar: Calendar): Result<LocalHours> {
  const weekdays = WEEKDAYS.map((name): Weekday => split(calendar.week[name] ?? []));
  const week = weekdays.map(({ own }, index) => union([...own, ...(weekdays[(index + 6) % 7]?.tail ?? NEVER)]));
  const before = [0];
  for (const openings of week) before.push((before.at(-1) ?? 0) + total(openings));
  if (before.at(-1) === 0) return failed("week", "The calendar is never open.", "Give at least one day an interval.");

  const holidays = new Set<number>();
  for (const [index, date] of (calendar.holidays ?? []).entries()) {
    const day = dayOf(date);
    if (day === null) return failed(`holidays.${index}`, `There is no day ${date}.`, "Give a date such as 2026-12-25.");
    holidays.add(day);
  }
  const breaks = new Map<number, Weekday>();
  for (const [date, intervals] of Object.entries(calendar.breaks ?? {})) {
    const day = dayOf(date);
    if (day === null) return failed(`breaks.${date}`, `There is no day ${date}.`, "Give a date such as 2026-12-24.");
    breaks.set(day, split(intervals));
  }
  const affected = new Set([...holidays, ...breaks.keys()].flatMap((day) => [day, day + 1]));
  const special: SpecialDay[] = [];
  let difference = 0;
  for (const day of [...affected].sort((a, b) => a - b)) {
    const own = holidays.has(day) ? NEVER : (weekdays[weekdayOf(day)]?.own ?? NEVER);
    const tail = holidays.has(day - 1) ? NEVER : (weekdays[weekdayOf(day - 1)]?.tail ?? NEVER);
    const closed = union([...(breaks.get(day)?.own ?? NEVER), ...(breaks.get(day - 1)?.tail ?? NEVER)]);
    const openings = subtract(union([...own, ...tail]), closed);
    difference += total(openings) - total(week[weekdayOf(day)] ?? NEVER);
    special.push({ day, openings, difference });
  }
  return { ok: true, value: { week, before, special } };
}

/** Open milliseconds up to a local time, counted from a fixed one: only differences mean anything. */
export function openUntil(hours: LocalHours, local: number): number {
  const day = Math.floor(local / DAY);
  const time = local - day * DAY;
  let open = openBefore(hours, day);
  for (const { start, end } of openingsOf(hours, day)) open += Math.max(0, Math.min(time, end) - start);
  return open;
}

/** Whether a local time lies in an opening. */
export function isOpenLocally(hours: LocalHours, local: number): boolean {
  const day = Math.floor(local / DAY);
  const time = local - day * DAY;
  return openingsOf(hours, day).some(({ start, end }) => start <= time && time < end);
}

/**
 * The local time in `[from, to]` at which `openUntil` reaches `open`. Where the calendar is closed around it there
 * are many: `"first"` gives the closing time, `"last"` the opening time that follows.
 */
export function localTimeOf(
  hours: LocalHours,
  open: number,
  from: number,
  to: number,
  which: "first" | "last",
): number {
  const reaches = (value: number) => (which === "first" ? value >= open : value > open);
  let low = Math.floor(from / DAY);
  let high = Math.floor(to / DAY);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (reaches(openBefore(hours, middle + 1))) high = middle;
    else low = middle + 1;
  }
  let reached = openBefore(hours, low);
  for (const { start, end } of openingsOf(hours, low)) {
    if (reaches(reached + end - start)) return low * DAY + start + (open - reached);
    reached += end - start;
  }
  return to;
}

/** A local date as days since 1970-01-01, or null where there is no such date. */
function dayOf(date: string): number | null {
  const ms = Date.parse(`${date}T00:00:00Z`);
  return Number.isFinite(ms) && new Date(ms).toISOString().startsWith(date) ? ms / DAY : null;
}

function openBefore(hours: LocalHours, day: number): number {
  const weeks = Math.floor((day + 3) / 7);
  const special = hours.special[countBefore(hours.special, day) - 1];
  return weeks * (hours.before[7] ?? 0) + (hours.before[weekdayOf(day)] ?? 0) + (special?.difference ?? 0);
}

function openingsOf(hours: LocalHours, day: number): readonly Opening[] {
  const special = hours.special[countBefore(hours.special, day)];
  return (special?.day === day ? special.openings : hours.week[weekdayOf(day)]) ?? NEVER;
}

function countBefore(special: readonly SpecialDay[], day: number): number {
  let low = 0;
  let high = special.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((special[middle]?.day ?? day) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** 0 is Monday; 1970-01-01 was a Thursday. */
function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

function split(intervals: readonly (readonly [string, string])[]): Weekday {
  const own: Opening[] = [];
  const tail: Opening[] = [];
  for (const [from, to] of intervals) {
    const start = timeOf(from);
    const end = timeOf(to);
    if (end > start) own.push({ start, end });
    else {
      own.push({ start, end: DAY });
      tail.push({ start: 0, end });
    }
  }
  return { own: union(own), tail: union(tail) };
}

function timeOf(wall: string): number {
  return (Number(wall.slice(0, 2)) * 60 + Number(wall.slice(3, 5))) * MINUTE;
}

function failed(
  path: string,
  message: string,
  fix: string,
): { readonly ok: false; readonly problems: readonly Problem[] } {
  return { ok: false, problems: [{ path, message, fix }] };
}
