import type { ClockState, Instant } from "../types";
import type { Step } from "./history";
import type { Counting } from "./targets";

/** One clock in numbers, in milliseconds; null where the target or the calendar is not known. */
export interface Measure {
  readonly state: ClockState;
  readonly startedAt: Instant | null;
  readonly endedAt: Instant | null;
  readonly elapsed: number | null;
  /**
   * When the time counted reaches the target: for a running clock if it goes on running, for a paused one if it goes
   * on at once, for one that has ended where it would have.
   */
  readonly dueAt: Instant | null;
}

/** The latest cycle of a clock. */
export function lastCycle(steps: readonly Step[]): readonly Step[] {
  const start = steps.findLastIndex(({ kind }) => kind === "started");
  return start < 0 ? [] : steps.slice(start);
}

/**
 * Measures one cycle. A clock has breached once it ran past its due time, whether or not it was met later; being met
 * at the due time itself is in time.
 */
export function measure(
  cycle: readonly Step[],
  target: number | null,
  counting: Counting | null,
  at: Instant,
): Measure {
  const first = cycle[0];
  const last = cycle.at(-1);
  if (first === undefined || last === undefined) {
    return { state: "not-started", startedAt: null, endedAt: null, elapsed: null, dueAt: null };
  }
  // Nothing runs before it has started, even for one who asks about an earlier time.
  const now = at < last.at ? last.at : at;
  const ended = last.kind === "ended";
  const running = !ended && last.kind !== "paused";
  const endedAt = ended ? last.at : null;
  const calm: ClockState = ended ? "met" : running ? "running" : "paused";
  if (counting === null) return { state: calm, startedAt: first.at, endedAt, elapsed: null, dueAt: null };

  let elapsed = 0;
  let dueAt: Instant | null = null;
  let breached = false;
  for (const { from, to } of stretches(cycle, now)) {
    const before = elapsed;
    elapsed += counting.between(from, to);
    if (target === null || dueAt !== null || elapsed < target) continue;
    dueAt = counting.after(from, target - before);
    breached = dueAt !== null && dueAt < to;
  }
  if (target !== null && dueAt === null) {
    // Counted from where the clock last went on, so that the due time of a running clock stands still.
    const from = running || ended ? last.at : now;
    const counted = running ? elapsed - counting.between(last.at, now) : elapsed;
    dueAt = counting.after(from, target - counted);
  }
  return { state: breached ? "breached" : calm, startedAt: first.at, endedAt, elapsed, dueAt };
}

/** The times during which the clock ran, up to `now`. */
function stretches(cycle: readonly Step[], now: Instant): readonly { readonly from: Instant; readonly to: Instant }[] {
  const found: { from: Instant; to: Instant }[] = [];
  let from: Instant | null = null;
  for (const { kind, at } of cycle) {
    if (kind === "paused" || kind === "ended") {
      if (from !== null) found.push({ from, to: at });
      from = null;
    } else from = at;
  }
  if (from !== null) found.push({ from, to: now });
  return found;
}
