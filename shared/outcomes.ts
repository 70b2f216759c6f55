import { fill } from "./i18n/fill";
import type { ReasonWording, Saying } from "./i18n/reasons/wording";
import type { Policy } from "./policy/schema";
import type { EvidenceItem, Finding, Outcome, SensitiveFinding, SeverityReport, SlaReport } from "./types";

/** Findings as an outcome: none of them is a pass. */
export function outcomeOf(findings: readonly Finding<Saying>[]): Outcome<Saying> {
  return findings.length === 0 ? { state: "pass" } : { state: "fail", findings };
}

/** The outcome of one evidence kind; `error` is what its detector died of. */
export function evidenceOutcome(item: EvidenceItem<Saying>, error: string | undefined): Outcome<Saying> {
  if (error !== undefined) return { state: "crashed", error };
  if (item.state === "not-applicable") return { state: "not-applicable" };
  if (item.state !== "absent") return { state: "pass" };
  const reason: Saying = item.reason ?? (({ evidence }) => evidence.notFound);
  return { state: "fail", findings: [{ message: "absent", reason, spans: [] }] };
}

/** Whether the claimed severity holds; a claim that contradicts the text comes with the severity to set. */
export function severityOutcome({
  claimed,
  verdict,
  entitled,
  reason,
  signals,
}: SeverityReport<Saying>): Outcome<Saying> {
  if (verdict === "supported") return { state: "pass" };
  const spans = signals.map(({ text, start, end }) => ({ text, start, end }));
  const message = claimed === null ? "absent" : verdict === "unclear" ? "unclear" : "contradicts-claim";
  const fix = entitled === null ? {} : { fix: { kind: "set", field: "severity", value: entitled } as const };
  return { state: "fail", findings: [{ message, reason, spans, ...fix }] };
}

/** Clocks that have breached or are likely to; of one metric the platform's own where there is one. */
export function slaOutcome({ clocks }: SlaReport, { risk }: Policy): Outcome<Saying> {
  const told = new Set(clocks.filter(({ source }) => source === "platform").map(({ metric }) => metric));
  const findings = clocks
    .filter(({ source, metric }) => source === "platform" || !told.has(metric))
    .filter((clock) => clock.state === "breached" || (clock.state === "running" && clock.risk >= risk.alarmAt))
    .map(({ metric, state, dueAt }) => ({
      message: state === "breached" ? "breached" : "at-risk",
      reason: ({ sla }: ReasonWording) =>
        fill(state === "breached" ? sla.missed : sla.atRisk, {
          metric: sla.metrics.get(metric) ?? metric,
          due: dueAt === null ? "" : fill(sla.due, { at: dueAt }),
        }),
      spans: [],
    }));
  return outcomeOf(findings);
}

/** Secrets and personal data, each with the mask that removes it. */
export function privacyOutcome(found: readonly SensitiveFinding[]): Outcome<Saying> {
  return outcomeOf(
    found.map(({ type, text, start, end }) => {
      const span = { text, start, end };
      return {
        message: "exposed",
        reason: ({ privacy }: ReasonWording) => fill(privacy.exposed, { type, text }),
        spans: [span],
        fix: { kind: "mask", span },
      };
    }),
  );
}
