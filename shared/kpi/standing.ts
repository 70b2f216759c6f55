import type { EvidenceKind, Report, SeverityVerdict } from "../types";
import { clocksInForce, isMissed } from "../view/clocks";

/** How one escalation stands for the KPIs: all that they count of it, and no word of its text. */
export interface Standing {
  readonly isOpen: boolean;
  /** Open, with a running clock as likely to be missed as the policy warns of. */
  readonly isAtRisk: boolean;
  readonly firstReview: "accepted" | "returned" | null;
  /** True where the last review accepted it. */
  readonly isAccepted: boolean;
  /** Reason codes of every return, each once. */
  readonly returnReasons: readonly string[];
  /** What is required and absent, or what engineering returned it for. */
  readonly missing: readonly EvidenceKind[];
  readonly verdict: SeverityVerdict | null;
  readonly claimed: string | null;
  readonly entitled: string | null;
  /** Metrics whose clock was met, and those whose clock was missed. */
  readonly met: readonly string[];
  readonly breached: readonly string[];
}

/** What engineering said of an escalation. */
export interface Reviewed {
  readonly state: "accepted" | "returned";
  readonly reasons: readonly string[];
  readonly missing: readonly EvidenceKind[];
}

/** Reads a report for the KPIs. `reviews` are the newest first; `warnAt` is the policy's `risk.warnAt`. */
export function standingOf(
  report: Report,
  reviews: readonly Reviewed[],
  { isOpen, warnAt }: { readonly isOpen: boolean; readonly warnAt: number },
): Standing {
  const { severity, evidence, sla } = report;
  const clocks = clocksInForce(sla.clocks);
  const at = Date.parse(report.at);
  const metrics = (found: typeof clocks) => [...new Set(found.map(({ metric }) => metric))].sort();
  const missed = clocks.filter((clock) => isMissed(clock, at));
  const returns = reviews.filter(({ state }) => state === "returned");
  const lacking = new Set([...evidence.missing, ...returns.flatMap(({ missing }) => missing)]);
  return {
    isOpen,
    isAtRisk: isOpen && clocks.some(({ state, risk }) => state === "running" && risk >= warnAt),
    firstReview: reviews.at(-1)?.state ?? null,
    isAccepted: reviews[0]?.state === "accepted",
    returnReasons: [...new Set(returns.flatMap(({ reasons }) => reasons))].sort(),
    missing: evidence.items.map(({ kind }) => kind).filter((kind) => lacking.has(kind)),
    verdict: severity.verdict,
    claimed: severity.claimed,
    entitled: severity.entitled,
    met: metrics(clocks.filter(({ state }) => state === "met")),
    breached: metrics(missed),
  };
}
