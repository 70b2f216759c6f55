// Calls recorded from the passing test suites of three calendar libraries, asked of ours. What a library answers by
// another rule than ours is counted under that rule's name, not as an error.
import { formatInstant, parseInstant, toInstant } from "../../shared/instant";
import type { Calendar } from "../../shared/policy/schema";
import {
  addOpen,
  type CompiledCalendar,
  compileCalendar,
  isOpen,
  nextOpen,
  openMillis,
  previousOpen,
} from "../../shared/sla/calendar";
import { answerHours } from "../../shared/sla/hours";
import { zoneOf } from "../../shared/sla/zone";
import type { Instant } from "../../shared/types";
import { openByWallClock } from "../sla/wall-clock";
import type { Bench, DataFolder, Row } from "./data";

type Answer = { readonly value: unknown } | { readonly because: string };
type Intervals = [string, string][];
type Week = Record<(typeof WEEKDAYS)[number], Intervals>;

const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;
const MINUTE = 60_000;
const DAY = 86_400_000;
const UNIT: Readonly<Record<string, number>> = { millisecond: 1, second: 1000, minute: MINUTE, hour: 60 * MINUTE };

export const bench: Bench = function* (data) {
  yield agreement();
  yield* tally("biz", data, answerBiz, ({ expected }) => (isRecord(expected) ? expected.seconds : expected));
  yield* tally("moment-business-time", data, answerMoment, ({ expected }) => expected);
  yield* tally("business_time", data, answerBusinessTime, ({ expected }) => plain(expected));
};

/**
 * Every zone's first change of offset after the start of 2026: open time summed by us and counted by looking at the
 * wall clock, minute by minute for two days and second by second around the change.
 */
function agreement(): Row {
  const shifts: Intervals = [
    ["01:10", "01:50"],
    ["02:00", "02:40"],
    ["09:00", "17:30"],
    ["22:15", "00:45"],
  ];
  const rows = Intl.supportedValuesOf("timeZone").map((timeZone) => {
    const calendar: Calendar = { timeZone, week: weekOf(() => shifts) };
    const change = changeAfter(timeZone, Date.UTC(2026, 0, 1));
    if (change === null) return { changes: 0, instants: 0, wrong: 0 };
    const days = compare(calendar, change - DAY, change + DAY, MINUTE);
    const seconds = compare(calendar, change - 2 * MINUTE, change + 2 * MINUTE, 1000);
    return { changes: 1, instants: days.instants + seconds.instants, wrong: days.wrong + seconds.wrong };
  });
  const sum = (key: "changes" | "instants" | "wrong") => rows.reduce((total, row) => total + row[key], 0);
  return {
    bench: "calendars",
    set: "wall clock",
    zones: rows.length,
    changes: sum("changes"),
    instants: sum("instants"),
    wrong: sum("wrong"),
  };
}

function changeAfter(timeZone: string, from: number): number | null {
  const zone = zoneOf(timeZone);
  let stretch = zone?.stretchAt(from);
  while (zone !== null && stretch !== undefined && stretch.end < from + 366 * DAY) {
    const next = zone.stretchAt(stretch.end);
    if (next.offset !== stretch.offset) return stretch.end;
    stretch = next;
  }
  return null;
}

function compare(calendar: Calendar, from: number, to: number, step: number): { instants: number; wrong: number } {
  const byWallClock = openByWallClock(calendar);
  const ours = compiled(calendar);
  let open = 0;
  let instants = 0;
  let wrong = 0;
  for (let at = from; at < to; at += step) {
    const expected = byWallClock(at);
    if (isOpen(ours, toInstant(at)) !== expected || openMillis(ours, toInstant(from), toInstant(at)) !== open) wrong++;
    if (expected) open += step;
    instants++;
  }
  return { instants, wrong };
}

function* tally<T>(
  name: string,
  data: DataFolder,
  answer: (call: T) => Answer,
  expectedOf: (call: T & { expected: unknown }) => unknown,
): Generator<Row> {
  const calls = JSON.parse(data.text(`calendars/${name}-calls.json`)) as (T & { op: string; expected: unknown })[];
  const reasons = new Map<string, number>();
  const wrong: string[] = [];
  let right = 0;
  for (const call of calls) {
    const given = answer(call);
    if ("because" in given) reasons.set(given.because, (reasons.get(given.because) ?? 0) + 1);
    else if (JSON.stringify(given.value) === JSON.stringify(expectedOf(call))) right++;
    else wrong.push(`${call.op}: expected ${JSON.stringify(expectedOf(call))}, got ${JSON.stringify(given.value)}`);
  }
  const askable = right + wrong.length;
  yield { bench: "calendars", set: name, calls: calls.length, askable, right, wrong };
  for (const [because, count] of reasons) yield { bench: "calendars", set: name, notAskable: count, because };
}

// ---------------------------------------------------------------- biz

interface BizCall {
  readonly op: string;
  readonly args: readonly [string, (string | number)?];
  readonly calendar: {
    readonly time_zone: string;
    readonly intervals: readonly [string, string][];
    readonly shifts: readonly [string, string][];
    readonly breaks: readonly [string, string][];
    readonly holidays: readonly string[];
  };
}

function answerBiz({ op, args, calendar }: BizCall): Answer {
  const at = instant(args[0]);
  const days = calendar.holidays;
  const breaks = bizBreaks(calendar);
  if (op === "on_holiday") return value(!isOpen(compiled({ ...open(calendar.time_zone), holidays: [...days] }), at));
  if (op === "on_break") return value(!isOpen(compiled({ ...open(calendar.time_zone), breaks }), at));
  const base = { timeZone: calendar.time_zone, holidays: [...days], breaks };
  const asked = { ...base, week: bizWeek(calendar, args[0]) };
  const ours = compiled(asked);
  const amount = Number(args[1] ?? 0);
  if (op === "in_hours") return hours(asked, { op: "within", from: args[0] });
  if (op === "business_seconds_between") return hours(asked, { op: "between", from: args[0], to: args[1] });
  const [direction, unit = ""] = op.split("_");
  const back = direction === "before";
  if (unit === "days") return value(stepDays(ours, at, back ? -amount : amount, back));
  const ms = amount * (UNIT[unit.replace(/s$/, "")] ?? Number.NaN);
  if (!back) return hours(asked, { op: "add", from: args[0], minutes: ms / MINUTE });
  return value(shown(amount === 0 ? previousOpen(ours, at) : addOpen(ours, at, -ms)));
}

/** Asks as the command line does. */
function hours(calendar: Calendar, question: Record<string, unknown>): Answer {
  const answer = answerHours({ ...question, calendar }, {});
  return value(answer.ok ? answer.value.result : answer.problems);
}

/** A date with shifts has only those: the week that holds for a question on that date. */
function bizWeek({ intervals, shifts }: BizCall["calendar"], at: string): Week {
  const week = weekOf(() => []);
  for (const [from, to] of intervals) week[from.slice(0, 3) as keyof Week].push([from.slice(4), to.slice(4)]);
  const ofDay = shifts.filter(([from]) => from.slice(0, 10) === at.slice(0, 10));
  if (ofDay.length > 0)
    week[weekdayOf(instant(at))] = ofDay.map(([from, to]) => [from.slice(11, 16), to.slice(11, 16)]);
  return week;
}

function bizBreaks({ breaks }: BizCall["calendar"]): Record<string, Intervals> {
  const byDate: Record<string, Intervals> = {};
  for (const [from, to] of breaks) {
    const date = from.slice(0, 10);
    byDate[date] = [...(byDate[date] ?? []), [from.slice(11, 16), to.slice(11, 16)]];
  }
  return byDate;
}

/** Business days keep the time of day and then move to open hours. All recorded calls are at offset zero. */
function stepDays(calendar: CompiledCalendar, from: Instant, days: number, back: boolean): string | null {
  const at = toInstant(from + walkDays(calendar, from, days) * DAY);
  return shown(back ? previousOpen(calendar, at) : nextOpen(calendar, at));
}

/** How many days lie between `from` and the open day that is `days` open days away. */
function walkDays(calendar: CompiledCalendar, from: Instant, days: number): number {
  let walked = 0;
  for (let left = Math.abs(days); left > 0; ) {
    walked += Math.sign(days);
    if (opensOn(calendar, from + walked * DAY)) left--;
  }
  return walked;
}

function opensOn(calendar: CompiledCalendar, ms: number): boolean {
  const midnight = toInstant(Math.floor(ms / DAY) * DAY);
  return openMillis(calendar, midnight, toInstant(midnight + DAY)) > 0;
}

// ---------------------------------------------------------------- moment-business-time

interface MomentCall {
  readonly op: string;
  readonly from: string;
  readonly args: readonly (string | number | boolean)[];
  readonly calendar: {
    readonly workinghours: Record<string, readonly string[] | null>;
    readonly holidays: readonly string[];
  };
  readonly expected: unknown;
}

function answerMoment({ op, from, args, calendar, expected }: MomentCall): Answer {
  if (calendar.holidays.some((day) => day.includes("*"))) {
    const year = from.slice(0, 4);
    const years = [Number(year) - 1, Number(year), Number(year) + 1];
    const holidays = calendar.holidays.flatMap((day) => years.map((one) => day.replace("*", String(one))));
    return answerMoment({ op, from, args, expected, calendar: { ...calendar, holidays: [...new Set(holidays)] } });
  }
  const week = weekOf((index) => pairs(calendar.workinghours[index] ?? []));
  const ours = compiled({ timeZone: "Etc/UTC", week, holidays: [...calendar.holidays] });
  const at = momentInstant(from);
  const local = (found: Instant | null) => value(found === null ? null : new Date(found).toISOString().slice(0, -1));
  if (op === "isWorkingDay") return value(opensOn(ours, at));
  if (op === "isWorkingTime") {
    const closes = !isOpen(ours, at) && previousOpen(ours, at) === at;
    return closes ? { because: "counts the closing instant as open" } : value(isOpen(ours, at));
  }
  if (op === "nextWorkingTime") return local(nextOpen(ours, at));
  if (op === "lastWorkingTime") return local(previousOpen(ours, at));
  if (op === "nextWorkingDay") return local(toInstant(at + walkDays(ours, at, 1) * DAY));
  if (op === "lastWorkingDay") return local(toInstant(at + walkDays(ours, at, -1) * DAY));
  if (op === "workingDiff") return momentDiff(ours, at, args);
  if (op !== "addWorkingTime" && op !== "subtractWorkingTime") return { because: "asks for the next change of state" };
  const sign = op === "addWorkingTime" ? 1 : -1;
  const unit = String(args[1]).replace(/s$/, "");
  if (unit === "day") return local(toInstant(at + walkDays(ours, at, Number(args[0]) * sign) * DAY));
  let ms = 0;
  for (let index = 0; index + 1 < args.length; index += 2) {
    const size = UNIT[String(args[index + 1]).replace(/s$/, "")];
    if (size === undefined) return { because: "lets an unknown unit pass" };
    ms += Number(args[index]) * size * sign;
  }
  return local(addOpen(ours, at, ms));
}

function momentDiff(calendar: CompiledCalendar, at: Instant, args: MomentCall["args"]): Answer {
  const [other, unit = "", exact = false] = args;
  const size = UNIT[String(unit).replace(/s$/, "")];
  if (size === undefined) return { because: "measures in days, weeks or other units that have no fixed length" };
  const ms = openMillis(calendar, momentInstant(String(other)), at);
  return value(exact === true ? ms / size : Math.trunc(ms / size) + 0);
}

/** Written without a zone, but for a few calls: all in UTC. */
function momentInstant(text: string): Instant {
  return parseInstant(text) ?? instant(`${text}Z`);
}

function pairs(times: readonly string[]): Intervals {
  const found: Intervals = [];
  for (let index = 0; index + 1 < times.length; index += 2) found.push([wall(times[index]), wall(times[index + 1])]);
  return found;
}

// ---------------------------------------------------------------- business_time

interface RubyValue {
  readonly t?: string;
  readonly d?: string;
  readonly zone?: string;
  readonly n?: number;
  readonly holidays?: readonly { readonly d?: string }[];
}

interface RubyCall {
  readonly op: string;
  readonly receiver: RubyValue | null;
  readonly args: readonly (RubyValue | boolean)[];
  readonly calendar: {
    readonly beginning_of_workday: string;
    readonly end_of_workday: string;
    readonly work_week: readonly string[];
    readonly work_hours: Readonly<Record<string, readonly [string, string]>>;
    readonly holidays: readonly string[];
  };
  readonly expected: unknown;
}

function answerBusinessTime(call: RubyCall): Answer {
  const { op, receiver, args } = call;
  const values = args.filter((arg) => typeof arg === "object");
  const subject = receiver?.t !== undefined || receiver?.d !== undefined ? receiver : values[0];
  if (subject === undefined) return { because: "asks about the present moment" };
  const ours = compiled(rubyCalendar(call, subject.zone ?? "Etc/UTC"));
  const at = instant(subject.t ?? `${subject.d}T00:00:00Z`);
  if (op === "workday?") return value(opensOn(ours, at + offsetOf(subject)));
  if (op === "during_business_hours?") return value(isOpen(ours, at));
  if (op === "business_time_until") return value(openMillis(ours, at, instant(values[0]?.t ?? "")) / 1000);
  if (op === "Time.roll_forward") return value(shown(nextOpen(ours, at)));
  if (op === "Time.roll_backward") return value(shown(previousOpen(ours, at)));
  if (op.startsWith("business_hours.") && subject.t !== undefined) {
    const back = op === "business_hours.before";
    const hours = (receiver?.n ?? 0) * (back ? -1 : 1);
    return value(shown(hours === 0 && back ? previousOpen(ours, at) : addOpen(ours, at, hours * 60 * MINUTE)));
  }
  if (op.startsWith("business_days.")) return { because: "counts business days" };
  return { because: "asks about days, not about open hours" };
}

function rubyCalendar({ calendar, args }: RubyCall, timeZone: string): Calendar {
  const usual: [string, string] = [wall(calendar.beginning_of_workday), wall(calendar.end_of_workday)];
  const named = Object.keys(calendar.work_hours);
  // With hours by weekday, the weekdays that have none are closed.
  const days = named.length > 0 ? named : calendar.work_week;
  const week = weekOf((index) => {
    const day = WEEKDAYS[index] ?? "sun";
    const [from, to] = calendar.work_hours[day] ?? usual;
    return days.includes(day) ? [[wall(from), wall(to)]] : [];
  });
  const extra = args.flatMap((arg) => (typeof arg === "object" ? (arg.holidays ?? []) : []));
  const dates = extra.flatMap(({ d }) => (d === undefined ? [] : [d]));
  return { timeZone, week, holidays: [...calendar.holidays, ...dates] };
}

function offsetOf({ t = "Z" }: RubyValue): number {
  return t.endsWith("Z") ? 0 : instant(`${t.slice(0, -6)}Z`) - instant(t);
}

function plain(expected: unknown): unknown {
  if (typeof expected === "string" && expected !== "" && Number.isFinite(Number(expected))) return Number(expected);
  return isRecord(expected) && typeof expected.t === "string" ? formatInstant(instant(expected.t)) : expected;
}

// ---------------------------------------------------------------- shared by the three

function weekOf(intervals: (index: number) => Intervals): Week {
  const day = (index: number) => intervals(index);
  return { sun: day(0), mon: day(1), tue: day(2), wed: day(3), thu: day(4), fri: day(5), sat: day(6) };
}

function open(timeZone: string): Calendar {
  return { timeZone, week: weekOf(() => [["00:00", "24:00"]]) };
}

function weekdayOf(at: Instant): keyof Week {
  return WEEKDAYS[new Date(at).getUTCDay()] ?? "sun";
}

/** `9:0:0` and `09:00:00` as `09:00`. */
function wall(time = ""): string {
  const [hour = "", minute = ""] = time.split(":");
  return `${hour.padStart(2, "0")}:${minute.padStart(2, "0")}`;
}

function compiled(calendar: Calendar): CompiledCalendar {
  const result = compileCalendar(calendar);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function instant(text: string): Instant {
  const found = parseInstant(text);
  if (found === null) throw new Error(`not an instant: ${text}`);
  return found;
}

function shown(found: Instant | null): string | null {
  return found === null ? null : formatInstant(found);
}

function value(found: unknown): Answer {
  return { value: found };
}

function isRecord(found: unknown): found is Record<string, unknown> {
  return typeof found === "object" && found !== null;
}
