import { fill } from "../i18n/fill";
import { EN } from "../i18n/reasons/en";
import type { ReasonWording } from "../i18n/reasons/wording";
import { formatInstant } from "../instant";
import type { Instant, MetricId } from "../types";
import { type ClockFacts, measureCycle } from "./assess";
import type { Step } from "./history";
import type { Measure } from "./measure";
import { inHours, inWords, minutesOf } from "./minutes";
import { severityChanges, type Target, targetOf } from "./targets";

/** One line of a clock's history. */
export interface ClockStep {
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly kind: Step["kind"] | "target" | "passed";
  /** A plain sentence for an agent. */
  readonly text: string;
}

interface Line {
  readonly at: Instant;
  readonly kind: ClockStep["kind"];
  readonly text: string;
}

/**
 * Why the clocks stand where they stand: every start, pause, resumption, change of target and end of each metric up to
 * `now`, in order of time; all cycles of a metric that starts again and again.
 */
export function explainClocks(
  { histories, ...facts }: ClockFacts,
  words: ReasonWording = EN,
): ReadonlyMap<MetricId, readonly ClockStep[]> {
  return new Map([...histories].map(([metric, steps]) => [metric, explain(facts, metric, steps, words)]));
}

function explain(
  { ticket, policy, now, severityAt }: Omit<ClockFacts, "histories">,
  metric: MetricId,
  steps: readonly Step[],
  words: ReasonWording,
): readonly ClockStep[] {
  const labelOf = (id: string | null) => policy.severities.find((known) => known.id === id)?.label ?? null;
  const changes = severityChanges(ticket, now);
  const lines: Line[] = [];
  for (const cycle of cyclesOf(steps)) {
    const { measured, target } = measureCycle(ticket, policy, now, metric, cycle, severityAt);
    const own: Line[] = cycle.map((step) => ({
      at: step.at,
      kind: step.kind,
      text: sentence(step, measured, target, words),
    }));
    const start = cycle[0]?.at ?? now;
    const first = severityAt(start);
    const goal = goalSentence(labelOf(first), targetOf(policy, first, metric), words);
    own.splice(1, 0, { at: start, kind: "target", text: goal });
    for (const { at, from, to } of changes) {
      if (at <= start || at > (measured.endedAt ?? now)) continue;
      const next = targetOf(policy, severityAt(at), metric);
      const { changed, changedToNone, unknownSeverity } = words.clock;
      const text = fill(next === null ? changedToNone : changed, {
        from: labelOf(from) ?? unknownSeverity,
        to: labelOf(to) ?? unknownSeverity,
        target: next === null ? "" : targetWords(next, words),
      });
      own.push({ at, kind: "target", text });
    }
    if (measured.state === "breached" && measured.dueAt !== null && target !== null) {
      const text = fill(words.clock.passed, { target: targetWords(target, words) });
      own.push({ at: measured.dueAt, kind: "passed", text });
    }
    lines.push(...own.sort((a, b) => a.at - b.at));
  }
  return lines.map(({ at, kind, text }) => ({ at: formatInstant(at), kind, text }));
}

function goalSentence(severity: string | null, target: Target | null, words: ReasonWording): string {
  if (severity === null) return words.clock.unknownTarget;
  if (target === null) return fill(words.clock.noTarget, { severity });
  return fill(words.clock.target, { target: targetWords(target, words), severity });
}

function cyclesOf(steps: readonly Step[]): readonly (readonly Step[])[] {
  const cycles: Step[][] = [];
  for (const step of steps) {
    if (step.kind === "started") cycles.push([]);
    cycles.at(-1)?.push(step);
  }
  return cycles;
}

function sentence({ kind, cause }: Step, measured: Measure, target: Target | null, words: ReasonWording): string {
  const { clock } = words;
  const values = { cause: causeWords(cause, words) };
  if (kind === "ended") return fill(clock.ended, { ...values, outcome: outcomeWords(measured, target, words) });
  if (kind === "paused") return fill(clock.paused, values);
  return fill(kind === "started" ? clock.started : clock.resumed, values);
}

function outcomeWords({ elapsed, state }: Measure, target: Target | null, { clock, units }: ReasonWording): string {
  if (elapsed === null) return "";
  const time = inWords(minutesOf(elapsed), units);
  if (target === null) return fill(clock.outcome.plain, { time });
  if (state !== "breached") return fill(clock.outcome.inTime, { time });
  const over = minutesOf(elapsed) - target.minutes;
  // Late by less than a counted minute: the last opening had just ended.
  return over >= 1
    ? fill(clock.outcome.lateBy, { time, late: inWords(over, units) })
    : fill(clock.outcome.late, { time });
}

function causeWords(cause: Step["cause"], { clock }: ReasonWording): string {
  if (cause.kind !== "status") return clock.cause[cause.kind];
  const { status } = cause;
  if (status === "hold" || status === "pending") return clock.status[status];
  return fill(clock.status.other, { status: clock.statuses[status] });
}

function targetWords({ minutes, hours }: Target, { clock, units }: ReasonWording): string {
  return hours === "calendar" ? inWords(minutes, units) : fill(clock.openHours, { time: inHours(minutes, units) });
}
