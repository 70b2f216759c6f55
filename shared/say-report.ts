import type { ReasonWording, Saying } from "./i18n/reasons/wording";
import type { EvidenceItem, Finding, Outcome, Report } from "./types";

/** A report with its reasons said in one language. */
export function sayReport(report: Report<Saying>, words: ReasonWording): Report {
  const { severity, evidence, checks } = report;
  return {
    ...report,
    severity: { ...severity, reason: severity.reason(words) },
    evidence: { ...evidence, items: evidence.items.map((item) => sayItem(item, words)) },
    checks: Object.fromEntries(Object.entries(checks).map(([id, outcome]) => [id, sayOutcome(outcome, words)])),
  };
}

/** The same for one kind of evidence. */
export function sayItem({ reason, ...item }: EvidenceItem<Saying>, words: ReasonWording): EvidenceItem {
  return reason === undefined ? item : { ...item, reason: reason(words) };
}

function sayOutcome(outcome: Outcome<Saying>, words: ReasonWording): Outcome {
  if (outcome.state !== "fail") return outcome;
  return { ...outcome, findings: outcome.findings.map((finding) => sayFinding(finding, words)) };
}

/** The same for one finding. */
export const sayFinding = (finding: Finding<Saying>, words: ReasonWording): Finding => ({
  ...finding,
  reason: finding.reason(words),
});
