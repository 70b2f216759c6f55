import { fill } from "./i18n/fill";
import type { Saying } from "./i18n/reasons/wording";
import type { Policy } from "./policy/schema";
import type { EvidenceReport, Finding, Outcome, SensitiveFinding, SeverityReport } from "./types";

/** What the gate looks at: everything that a report has found so far. */
export interface GateInput {
  readonly score: number;
  readonly severity: SeverityReport<Saying>;
  readonly evidence: EvidenceReport<Saying>;
  readonly sensitive: readonly SensitiveFinding[];
  readonly checks: ReadonlyMap<string, Outcome<Saying>>;
}

/** What keeps a ticket from being escalated, in the order in which to mend it; empty when nothing does. */
export function blockersOf(input: GateInput, policy: Policy): readonly Finding<Saying>[] {
  return [...crashes(input), ...severity(input, policy), ...evidence(input, policy), ...privacy(input)];
}

function crashes({ checks }: GateInput): readonly Finding<Saying>[] {
  return [...checks]
    .filter(([, { state }]) => state === "crashed")
    .map(([id]) => ({
      message: "crashed",
      reason: ({ gate }) => fill(gate.crashed, { check: id }),
      spans: [],
    }));
}

function severity({ severity: { verdict, reason, signals } }: GateInput, policy: Policy): readonly Finding<Saying>[] {
  if (verdict === null || verdict === "supported" || !policy.gate.blockedBy.includes(verdict)) return [];
  return [
    { message: "contradicts-claim", reason, spans: signals.map(({ text, start, end }) => ({ text, start, end })) },
  ];
}

function evidence({ score, evidence: { missing, items } }: GateInput, policy: Policy): readonly Finding<Saying>[] {
  if (missing.length > 0) {
    return items
      .filter(({ kind }) => missing.includes(kind))
      .map(({ reason = notFound }) => ({ message: "absent", reason, spans: [] }));
  }
  const { threshold } = policy.gate;
  if (score >= threshold) return [];
  return [{ message: "too-little", reason: ({ gate }) => fill(gate.thin, { score, threshold }), spans: [] }];
}

const notFound: Saying = ({ evidence }) => evidence.notFound;

function privacy({ sensitive }: GateInput): readonly Finding<Saying>[] {
  const blocked = sensitive.filter(({ action }) => action === "block");
  if (blocked.length === 0) return [];
  const spans = blocked.map(({ text, start, end }) => ({ text, start, end }));
  return [{ message: "exposed", reason: ({ gate }) => gate.exposed(blocked.length), spans }];
}
