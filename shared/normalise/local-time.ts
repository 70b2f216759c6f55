import { toInstant } from "../instant";
import { zoneOf } from "../sla/zone";
import type { Instant } from "../types";
import { readInstant } from "./json";

const TIME = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})[T ]+(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?$/;
const OFFSET = /^([+-])(\d\d):?(\d\d)$/;
const LONGEST = 40;
const HOUR = 3_600_000;

/**
 * Reads a time by a format of the CSV map (`ISO`, `YYYY-MM-DD HH:mm`, `DD/MM/YYYY HH:mm:ss`, …; the seconds are optional in
 * any) in a fixed offset or an IANA zone. Null where the text does not fit, or the day does not exist. A wall-clock
 * time that daylight saving leaves out counts as if the clock had not moved; of one that comes twice the first is meant.
 */
export function readLocalTime(text: string, format: string, timeZone: string | null): Instant | null {
  if (text.length > LONGEST) return null;
  const exact = format === "ISO" ? readInstant(text) : null;
  const found = TIME.exec(text);
  if (exact !== null || found === null) return exact;
  const order =
    format === "ISO" ? "YMD" : format.slice(0, 1) === "Y" ? "YMD" : format.slice(0, 1) === "D" ? "DMY" : "MDY";
  const parts = [found[1], found[3], found[4]];
  const [year, month, day] = ["Y", "M", "D"].map((unit) => parts[order.indexOf(unit)] ?? "");
  const local = wallClock(year ?? "", Number(month), Number(day), found);
  return local === null || timeZone === null ? null : atZone(local, timeZone);
}

/** A zone's offset in milliseconds at an instant: of `+01:00`, `Z` or an IANA name; null where there is no such zone. */
export function zoneOffset(timeZone: string, ms: number): number | null {
  if (timeZone === "Z" || timeZone === "UTC") return 0;
  const fixed = OFFSET.exec(timeZone);
  if (fixed === null) return zoneOf(timeZone)?.stretchAt(ms).offset ?? null;
  const size = Number(fixed[2]) * HOUR + Number(fixed[3]) * 60_000;
  return fixed[1] === "-" ? -size : size;
}

function wallClock(year: string, month: number, day: number, found: RegExpExecArray): number | null {
  const [hour, minute, second] = [Number(found[5]), Number(found[6]), Number(found[7] ?? 0)];
  if (year.length !== 4 || hour > 23 || minute > 59 || second > 59) return null;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.getTime() + hour * HOUR + minute * 60_000 + second * 1000;
}

/** The earlier of two instants that the wall clock shows alike; in a gap, by the offset from before it. */
function atZone(local: number, timeZone: string): Instant | null {
  const before = zoneOffset(timeZone, local - 24 * HOUR);
  const after = zoneOffset(timeZone, local + 24 * HOUR);
  if (before === null || after === null) return null;
  if (zoneOffset(timeZone, local - before) === before) return toInstant(local - before);
  return toInstant(zoneOffset(timeZone, local - after) === after ? local - after : local - before);
}
