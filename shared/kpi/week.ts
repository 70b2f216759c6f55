import { toInstant } from "../instant";
import type { Instant } from "../types";

const DAY = 86_400_000;
const WEEK = 7 * DAY;

/** The ISO 8601 week that an instant lies in, counted in UTC: `2026-W48`. */
export function isoWeek(instant: Instant): string {
  const thursday = thursdayOf(instant);
  const year = new Date(thursday).getUTCFullYear();
  const number = 1 + Math.floor((thursday - Date.UTC(year, 0, 1)) / WEEK);
  return `${year}-W${String(number).padStart(2, "0")}`;
}

/** The last `count` weeks up to the one of `now`, the newest last. */
export function lastWeeks(now: Instant, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => isoWeek(toInstant(now - (count - 1 - index) * WEEK)));
}

/** The Monday, in UTC, of the week that lies `weeks` before the one of `now`: `2026-11-23`. */
export function mondayBefore(now: Instant, weeks: number): string {
  const monday = thursdayOf(now) - 3 * DAY - weeks * WEEK;
  return new Date(monday).toISOString().slice(0, 10);
}

/** A week belongs to the year of its Thursday; 1 January 1970 was one. */
function thursdayOf(instant: Instant): number {
  const day = Math.floor(instant / DAY);
  const sinceMonday = (((day + 3) % 7) + 7) % 7;
  return (day - sinceMonday + 3) * DAY;
}
