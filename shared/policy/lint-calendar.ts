import type { LintProblem } from "./lint";
import type { Calendar } from "./schema";

const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
const DAY_MINUTES = 24 * 60;
const WEEK_MINUTES = 7 * DAY_MINUTES;

/** Problems of one calendar: an unknown zone, no hours at all, or intervals that overlap (overnight ones included). */
export function* lintCalendar(calendar: Calendar): Iterable<LintProblem> {
  if (!knownZone(calendar.timeZone)) {
    yield {
      path: ["timeZone"],
      message: `Unknown time zone "${calendar.timeZone}".`,
      fix: "Use an IANA name such as Europe/Berlin.",
    };
  }
  const intervals = DAYS.flatMap((day, index) =>
    (calendar.week[day] ?? []).map(([from, to], n) => {
      const start = index * DAY_MINUTES + minutesOf(from);
      const length = minutesOf(to) - minutesOf(from);
      return { day, n, start, end: start + (length > 0 ? length : length + DAY_MINUTES) };
    }),
  ).sort((a, b) => a.start - b.start);
  const first = intervals[0];
  if (first === undefined) {
    yield { path: ["week"], message: "The calendar is never open.", fix: "Give at least one interval." };
    return;
  }
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

function knownZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat("en-US", { timeZone });
    return true;
  } catch {
    return false;
  }
}
