import { currentLocale, t } from "../i18n/t";

const MINUTE = 60_000;

/** A length of time in its two largest units, rounded down: `48 min`, `3 h 20 min`, `2 d 4 h`. The sign is dropped. */
export function timeWords(milliseconds: number): string {
  const minutes = Math.floor(Math.abs(milliseconds) / MINUTE);
  if (minutes === 0) return t("time.underMinute");
  if (minutes < 24 * 60) return workWords(minutes);
  const hours = Math.floor(minutes / 60);
  const days = Math.floor(hours / 24);
  return hours % 24 === 0 ? t("time.days", { days }) : t("time.daysHours", { days, hours: hours % 24 });
}

/** Working time in hours and minutes: a business day has no fixed length, so days would mislead. */
export function workWords(given: number): string {
  const minutes = Math.floor(Math.abs(given));
  if (minutes < 60) return minutes === 0 ? t("time.underMinute") : t("time.minutes", { minutes });
  const hours = Math.floor(minutes / 60);
  return minutes % 60 === 0 ? t("time.hours", { hours }) : t("time.hoursMinutes", { hours, minutes: minutes % 60 });
}

/** A day and time of day, in the reader's language and zone: `Mon 23 Nov, 14:20`. */
export function whenWords(instant: number): string {
  const parts = { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" } as const;
  return new Intl.DateTimeFormat(currentLocale(), parts).format(instant);
}
