import { formatInstant } from "../instant";
import type { Instant, MetricId } from "../types";
import { type ClockFacts, measureCycle } from "./assess";
import type { Step } from "./history";
import type { Measure } from "./measure";
import { inWords, minutesOf } from "./minutes";
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
export function explainClocks({ histories, ...facts }: ClockFacts): ReadonlyMap<MetricId, readonly ClockStep[]> {
  return new Map([...histories].map(([metric, steps]) => [metric, explain(facts, metric, steps)]));
}

function explain(
  { ticket, policy, now, severityAt }: Omit<ClockFacts, "histories">,
  metric: MetricId,
  steps: readonly Step[],
): readonly ClockStep[] {
  const labelOf = (id: string | null) => policy.severities.find((known) => known.id === id)?.label ?? null;
  const changes = severityChanges(ticket, now);
  const lines: Line[] = [];
  for (const cycle of cyclesOf(steps)) {
    const { measured, target } = measureCycle(ticket, policy, now, metric, cycle, severityAt);
    const own: Line[] = cycle.map((step) => ({ at: step.at, kind: step.kind, text: sentence(step, measured, target) }));
    const start = cycle[0]?.at ?? now;
    const first = severityAt(start);
    const goal = goalSentence(labelOf(first), targetOf(policy, first, metric));
    own.splice(1, 0, { at: start, kind: "target", text: goal });
    for (const { at, from, to } of changes) {
      if (at <= start || at > (measured.endedAt ?? now)) continue;
      const next = targetOf(policy, severityAt(at), metric);
      const then =
        next === null
          ? "there is no target any more"
          : `the target is now ${inHours(next)}, and the time counted stays`;
      own.push({
        at,
        kind: "target",
        text: `The severity changed from ${labelOf(from) ?? UNKNOWN} to ${labelOf(to) ?? UNKNOWN}: ${then}.`,
      });
    }
    if (measured.state === "breached" && measured.dueAt !== null && target !== null) {
      own.push({ at: measured.dueAt, kind: "passed", text: `The target of ${inHours(target)} passed.` });
    }
    lines.push(...own.sort((a, b) => a.at - b.at));
  }
  return lines.map(({ at, kind, text }) => ({ at: formatInstant(at), kind, text }));
}

const UNKNOWN = "one that is not known";

function goalSentence(label: string | null, target: Target | null): string {
  if (label === null) return "The severity is not known, so the target is not either.";
  return target === null ? `${label} has no target for this clock.` : `The target is ${inHours(target)} (${label}).`;
}

function cyclesOf(steps: readonly Step[]): readonly (readonly Step[])[] {
  const cycles: Step[][] = [];
  for (const step of steps) {
    if (step.kind === "started") cycles.push([]);
    cycles.at(-1)?.push(step);
  }
  return cycles;
}

function sentence({ kind, cause }: Step, measured: Measure, target: Target | null): string {
  if (kind === "ended") return `${happened(cause)}${verdict(measured, target)}.`;
  if (kind === "paused") return `${happened(cause)}: the clock waits.`;
  if (kind === "started") return `${happened(cause)}: the clock started.`;
  return `${happened(cause)}: the clock goes on with the time it had.`;
}

function verdict({ elapsed, state }: Measure, target: Target | null): string {
  if (elapsed === null) return "";
  const after = ` after ${inWords(minutesOf(elapsed))}`;
  if (target === null) return after;
  const over = minutesOf(elapsed) - target.minutes;
  if (state !== "breached") return `${after}, in time`;
  // Late by less than a counted minute: the last opening had just ended.
  return over >= 1 ? `${after}, ${inWords(over)} late` : `${after}, late`;
}

function happened(cause: Step["cause"]): string {
  if (cause.kind === "created") return "The ticket was created";
  if (cause.kind === "customer") return "The customer wrote";
  if (cause.kind === "reply") return "A public reply went out";
  if (cause.kind === "touch") return "An agent took the ticket";
  if (cause.status === "hold") return "The ticket went on hold";
  return cause.status === "pending" ? "The ticket went pending" : `The ticket turned ${cause.status}`;
}

/** Open hours do not add up to days of 24. */
function inHours({ minutes, hours }: Target): string {
  if (hours === "calendar") return inWords(minutes);
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `${whole > 0 ? `${whole} h` : ""}${whole > 0 && rest > 0 ? " " : ""}${rest > 0 ? `${rest} min` : ""} of open hours`;
}
