import type { Instant } from "./types";

const FORM =
  /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(?:([Zz])|([+-])(\d\d)(?::?(\d\d))?)$/;
/** The longest text that the form allows, so that a hostile one is refused by its length. */
const LONGEST = 40;
const MINUTE = 60_000;

/** Milliseconds since the epoch as an instant. */
export function toInstant(ms: number): Instant {
  return ms as Instant;
}

/** `2026-11-23T09:00:00Z`: UTC, to the second, with milliseconds only where there are any. Needs a finite instant. */
export function formatInstant(instant: Instant): string {
  const iso = new Date(instant).toISOString();
  return iso.endsWith(".000Z") ? `${iso.slice(0, -5)}Z` : iso;
}

/**
 * Reads an ISO 8601 date and time with `Z` or an offset, such as `2026-11-23T10:00:00+01:00`; null where the text
 * is anything else, has no zone, or names a time that does not exist. Digits beyond milliseconds are cut off.
 * A leap second counts as the second after it, as POSIX time has it.
 */
export function parseInstant(text: string): Instant | null {
  if (text.length > LONGEST) return null;
  const found = FORM.exec(text);
  if (found === null) return null;
  const part = (index: number) => Number(found[index] ?? 0);
  const [year, month, day, hour, minute, second] = [part(1), part(2), part(3), part(4), part(5), part(6)];
  if (hour > 23 || minute > 59 || second > 60 || part(10) > 23 || part(11) > 59) return null;
  if (second === 60 && minute !== 59) return null;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  // Date rolls 30 February over to March: what comes back changed did not exist.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const fraction = Number((found[7] ?? "").slice(0, 3).padEnd(3, "0"));
  const offset = (part(10) * 60 + part(11)) * (found[9] === "-" ? -MINUTE : MINUTE);
  return toInstant(date.getTime() + (hour * 60 + minute) * MINUTE + second * 1000 + fraction - offset);
}
