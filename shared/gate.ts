import type { Policy } from "./policy/schema";
import type { EvidenceReport, Finding, Outcome, SensitiveFinding, SeverityReport } from "./types";

/** What the gate looks at: everything that a report has found so far. */
export interface GateInput {
  readonly score: number;
  readonly severity: SeverityReport;
  readonly evidence: EvidenceReport;
  readonly sensitive: readonly SensitiveFinding[];
  readonly checks: ReadonlyMap<string, Outcome>;
}

/** What keeps a ticket from being escalated, in the order in which to mend it; empty when nothing does. */
export function blockersOf(input: GateInput, policy: Policy): readonly Finding[] {
  return [...crashes(input), ...severity(input, policy), ...evidence(input, policy), ...privacy(input)];
}

function crashes({ checks }: GateInput): readonly Finding[] {
  return [...checks]
    .filter(([, { state }]) => state === "crashed")
    .map(([id]) => ({
      message: "crashed",
      reason: `The check ${id} failed and says nothing of this ticket.`,
      spans: [],
    }));
}

function severity({ severity: { verdict, reason, signals } }: GateInput, policy: Policy): readonly Finding[] {
  if (verdict === null || verdict === "supported" || !policy.gate.blockedBy.includes(verdict)) return [];
  return [
    { message: "contradicts-claim", reason, spans: signals.map(({ text, start, end }) => ({ text, start, end })) },
  ];
}

function evidence({ score, evidence: { missing, items } }: GateInput, policy: Policy): readonly Finding[] {
  if (missing.length > 0) {
    return items
      .filter(({ kind }) => missing.includes(kind))
      .map(({ reason }) => ({ message: "absent", reason: reason ?? "Not found.", spans: [] }));
  }
  const { threshold } = policy.gate;
  if (score >= threshold) return [];
  return [
    { message: "too-little", reason: `The evidence scores ${score}; the policy asks for ${threshold}.`, spans: [] },
  ];
}

function privacy({ sensitive }: GateInput): readonly Finding[] {
  const blocked = sensitive.filter(({ action }) => action === "block");
  if (blocked.length === 0) return [];
  const spans = blocked.map(({ text, start, end }) => ({ text, start, end }));
  return [{ message: "exposed", reason: `${blocked.length} sensitive values must be removed first.`, spans }];
}
