import type { Counts, Kpis } from "./kpis";

/** What escalation teams aim at: 85 to 90 in 100. */
export const FIRST_PASS_GOAL = 0.85;

/** Of the escalations that engineering has reviewed, the share that was accepted the first time; null before any was. */
export const firstPassAcceptance = ({ acceptedFirstPass, returnedFirst }: Kpis): number | null =>
  shareOf(acceptedFirstPass, acceptedFirstPass + returnedFirst);

/** Of the claims that could be judged, the share that the text supports; null where none could. */
export function severityAccuracy({ verdicts }: Kpis): number | null {
  const supported = countOf(verdicts, "supported");
  return shareOf(supported, supported + countOf(verdicts, "overstated") + countOf(verdicts, "understated"));
}

/** Of the clocks of a metric that have ended, or of all of them, the share that was met; null where none has. */
export function slaAttainment({ met, breached }: Kpis, metric?: string): number | null {
  const count = (counts: Counts) => (metric === undefined ? totalOf(counts) : countOf(counts, metric));
  return shareOf(count(met), count(met) + count(breached));
}

export const countOf = (counts: Counts, name: string): number =>
  Object.hasOwn(counts, name) ? (counts[name] ?? 0) : 0;

const totalOf = (counts: Counts): number => Object.values(counts).reduce((sum, count) => sum + count, 0);

const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
