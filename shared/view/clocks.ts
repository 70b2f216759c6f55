import type { ClockReport } from "../types";

/** Where the platform has a clock of a metric, ours does not count. */
export function clocksInForce(clocks: readonly ClockReport[]): readonly ClockReport[] {
  const platform = new Set(clocks.filter((clock) => clock.source === "platform").map((clock) => clock.metric));
  return clocks.filter((clock) => clock.source === "platform" || !platform.has(clock.metric));
}

/** A clock that runs past its due time since the report was made has been missed all the same. */
export function isMissed(clock: ClockReport, now: number): boolean {
  const due = dueOf(clock);
  return clock.state === "breached" || (clock.state === "running" && due !== null && due <= now);
}

/** By how much a clock was, or is being, missed, in milliseconds. */
export function missedBy(clock: ClockReport, now: number): number {
  if (clock.state === "breached" && clock.remainingMinutes !== null)
    return Math.max(0, -clock.remainingMinutes) * 60_000;
  return now - (dueOf(clock) ?? now);
}

/** Whether our clock says the same as the platform's of that metric, to the minute. */
export function agrees(ours: ClockReport, theirs: ClockReport): boolean {
  if (ours.source === theirs.source || theirs.source !== "platform" || ours.metric !== theirs.metric) return false;
  const apart = Math.abs((dueOf(ours) ?? 0) - (dueOf(theirs) ?? 0));
  return ours.state === theirs.state && (ours.state === "met" || apart < 60_000);
}

export function dueOf(clock: ClockReport | null): number | null {
  const due = clock?.dueAt == null ? Number.NaN : Date.parse(clock.dueAt);
  return Number.isNaN(due) ? null : due;
}
