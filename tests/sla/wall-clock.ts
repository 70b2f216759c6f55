import type { Calendar } from "../../shared/policy/schema";

const DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;
const DAY = 86_400_000;

/**
 * An independent reading of a calendar, slow on purpose: asks Intl for the wall clock of one instant and looks it up,
 * without offsets, weeks or sums.
 */
export function openByWallClock(calendar: Calendar): (ms: number) => boolean {
  const format = new Intl.DateTimeFormat("en-CA", {
    timeZone: calendar.timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  return (ms) => {
    const [date = "", time = ""] = format.format(ms).split(", ");
    const midnight = Date.parse(`${date}T00:00:00Z`);
    const before = new Date(midnight - DAY).toISOString().slice(0, 10);
    const weekday = new Date(midnight).getUTCDay();
    const today = calendar.week[DAYS[weekday] ?? "sun"] ?? [];
    const yesterday = calendar.week[DAYS[(weekday + 6) % 7] ?? "sun"] ?? [];
    const holiday = (day: string) => (calendar.holidays ?? []).includes(day);
    const paused = (day: string) => calendar.breaks?.[day] ?? [];
    const open = (!holiday(date) && onDay(today, time)) || (!holiday(before) && afterMidnight(yesterday, time));
    return open && !onDay(paused(date), time) && !afterMidnight(paused(before), time);
  };
}

type Intervals = readonly (readonly [string, string])[];

const onDay = (intervals: Intervals, time: string) =>
  intervals.some(([from, to]) => time >= from && (time < to || to <= from));
const afterMidnight = (intervals: Intervals, time: string) => intervals.some(([from, to]) => to <= from && time < to);
