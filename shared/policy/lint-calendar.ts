import { compileCalendar } from "../sla/calendar";
import type { LintProblem } from "./lint";
import type { Calendar } from "./schema";

const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
const DAY_MINUTES = 24 * 60;
const WEEK_MINUTES = 7 * DAY_MINUTES;

/** Problems of one calendar: what cannot be counted with, and intervals that overlap (overnight ones included). */
export function* lintCalendar(calendar: Calendar): Iterable<LintProblem> {
  const compiled = compileCalendar(calendar);
  if (!compiled.ok) {
    yield* compiled.problems.map(({ path, ...problem }) => ({ path: path.split("."), ...problem }));
    return;
  }
  const intervals = DAYS.flatMap((day, index) =>
    (calendar.week[day] ?? []).map(([from, to], n) => {
      const start = index * DAY_MINUTES + minutesOf(from);
      const length = minutesOf(to) - minutesOf(from);
      return { day, n, start, end: start + (length > 0 ? length : length + DAY_MINUTES) };
    }),
  ).sort((a, b) => a.start - b.start);
  const first = intervals[0];
  if (first === undefined) return;
  let last = {
    ...first,
    end: Math.max(...intervals.map(({ end }) => end)) - WEEK_MINUTES,
    day: intervals.at(-1)?.day ?? first.day,
  };
  for (const interval of intervals) {
    if (interval.start < last.end) {
      yield {
        path: ["week", interval.day, interval.n],
        message: `This interval overlaps another of ${last.day}.`,
        fix: "Join them or move one.",
      };
    }
    if (interval.end > last.end) last = interval;
  }
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
