import { type RiskThresholds, riskLevel } from "../../shared/view/risk-level";
import { currentLocale, t } from "./i18n/t";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A length of time in its two largest units, rounded down: `48 min`, `3 h 20 min`, `2 d 4 h`. The sign is dropped. */
export function timeWords(milliseconds: number): string {
  const length = Math.abs(milliseconds);
  if (length < MINUTE) return t("time.underMinute");
  const minutes = Math.floor(length / MINUTE);
  if (length < HOUR) return t("time.minutes", { minutes });
  const hours = Math.floor(length / HOUR);
  if (length < DAY) {
    const rest = minutes % 60;
    return rest === 0 ? t("time.hours", { hours }) : t("time.hoursMinutes", { hours, minutes: rest });
  }
  const days = Math.floor(length / DAY);
  const rest = hours % 24;
  return rest === 0 ? t("time.days", { days }) : t("time.daysHours", { days, hours: rest });
}

/** Time left, by the second within the last hour: `47 min 05 s`. */
export function countdownWords(milliseconds: number): string {
  if (milliseconds <= 0 || milliseconds >= HOUR) return timeWords(milliseconds);
  const seconds = Math.floor(milliseconds / 1000);
  // Two digits always, so that nothing moves with each tick.
  const rest = String(seconds % 60).padStart(2, "0");
  return t("time.minutesSeconds", { minutes: Math.floor(seconds / 60), seconds: rest });
}

/** Working time in hours and minutes: a business day has no fixed length, so days would mislead. */
export function workWords(minutes: number): string {
  const length = Math.floor(Math.abs(minutes));
  if (length < 60) return timeWords(length * MINUTE);
  const rest = length % 60;
  const hours = Math.floor(length / 60);
  return rest === 0 ? t("time.hours", { hours }) : t("time.hoursMinutes", { hours, minutes: rest });
}

/** When something is due, as short as it is clear: `14:20` today, `Fri 14:20` within six days, `4 Dec, 14:20` after. */
export function dueWords(due: number, now: number, locale = currentLocale(), timeZone?: string): string {
  const zone = timeZone === undefined ? {} : { timeZone };
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit", ...zone, ...options }).format(due);
  const day = new Intl.DateTimeFormat("en-CA", { ...zone });
  if (day.format(due) === day.format(now)) return format({});
  if (Math.abs(due - now) < 6 * DAY) return format({ weekday: "short" });
  return format({ day: "numeric", month: "short" });
}

/** `31 % risk`. A clock that still runs is neither certain to hold nor certain to be missed. */
export function riskNumber(risk: number): string {
  return t("risk.number", { percent: riskPercent(risk) });
}

/** The same without words. */
export const riskPercent = (risk: number): number => Math.min(99, Math.max(1, Math.round(risk * 100)));

/** `at risk (31 % risk)`: a word and a number. */
export function riskWords(risk: number, thresholds: RiskThresholds): string {
  return t("risk.both", { word: t(`risk.${riskLevel(risk, thresholds)}`), number: riskNumber(risk) });
}
