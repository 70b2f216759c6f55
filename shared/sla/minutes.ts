import type { TimeUnits } from "../i18n/reasons/wording";

/** Milliseconds as minutes, to a hundredth: reports are read by people. */
export function minutesOf(ms: number): number {
  // Adding 0 turns -0 into 0.
  return Math.round(ms / 600) / 100 + 0;
}

/** Minutes in words: `45 min`, `3 h 10 min`, `2 d 4 h`. Negative ones as if they were positive. */
export function inWords(minutes: number, units: TimeUnits): string {
  const whole = Math.round(Math.abs(minutes));
  const [days, hours] = [Math.floor(whole / 1440), Math.floor(whole / 60) % 24];
  if (days === 0) return inHours(whole, units);
  return hours > 0 ? `${days}${units.day}${units.gap}${hours}${units.hour}` : `${days}${units.day}`;
}

/** Minutes in hours and minutes, since open hours do not add up to days of 24. */
export function inHours(minutes: number, { hour, minute, gap }: TimeUnits): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest}${minute}`;
  return rest > 0 ? `${hours}${hour}${gap}${rest}${minute}` : `${hours}${hour}`;
}
