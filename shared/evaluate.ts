import { askFor } from "./evidence/ask";
import { assessEvidence, type EvidenceAssessment } from "./evidence/assess";
import { evidenceScore } from "./evidence/score";
import { blockersOf } from "./gate";
import { EN } from "./i18n/reasons/en";
import type { Saying } from "./i18n/reasons/wording";
import { formatInstant } from "./instant";
import { type Known, NOTHING_KNOWN } from "./known";
import { evidenceOutcome, outcomeOf, privacyOutcome, severityOutcome, slaOutcome } from "./outcomes";
import { categoryOf } from "./policy/category";
import type { Policy } from "./policy/schema";
import { assessPrivacy } from "./privacy/assess";
import { sayReport } from "./say-report";
import { assessSeverity } from "./severity/assess";
import { assessSla } from "./sla/assess";
import { pauseAudit } from "./sla/pause-audit";
import { readTicket } from "./text/read-ticket";
import type { Finding, Instant, Outcome, Report, SeverityReport, SlaReport, Ticket } from "./types";

/**
 * Judges one ticket under one policy at one instant. Pure: the same three give the same report, byte for byte. A check
 * that crashes is reported as crashed, keeps the ticket from being ready and never hides the other checks.
 */
export function evaluate(ticket: Ticket, policy: Policy, now: Instant): Report {
  return sayReport(assess(ticket, policy, now), EN);
}

/** The same, with reasons that can be said in any language; `known` spares work on texts that were judged before. */
export function assess(ticket: Ticket, policy: Policy, now: Instant, known: Known = NOTHING_KNOWN): Report<Saying> {
  const checks = new Map<string, Outcome<Saying>>();
  const attempt = <T>(id: string, fallback: T, run: () => T): T => {
    try {
      return run();
    } catch (error) {
      checks.set(id, { state: "crashed", error: nameOf(error) });
      return fallback;
    }
  };
  const readings = attempt("text", [], () => readTicket(ticket, known.readings));
  const severity = attempt("severity", unknownSeverity(ticket), () => assessSeverity(ticket, readings, policy));
  const need = { severity: severity.entitled ?? ticket.severity, category: categoryOf(ticket, policy) };
  const { items, crashed } = attempt<EvidenceAssessment>("evidence", { items: [], crashed: new Map() }, () =>
    assessEvidence(ticket, readings, policy, need),
  );
  const missing = items.filter(({ state, required }) => state === "absent" && required).map(({ kind }) => kind);
  const evidence = { items, missing, ask: attempt("ask", "", () => askFor(ticket, items, policy)) };
  const sla = attempt<SlaReport>("sla", { clocks: [], next: null }, () =>
    assessSla(ticket, policy, now, ticket.severity ?? severity.entitled),
  );
  const sensitive = attempt("privacy", [], () => assessPrivacy(ticket, policy, known.sensitive));
  const sleeping = attempt<readonly Finding<Saying>[]>("pause", [], () => pauseAudit(ticket, now));

  for (const item of items) checks.set(item.kind, evidenceOutcome(item, crashed.get(item.kind)));
  const conclude = (id: string, outcome: Outcome<Saying>) => checks.has(id) || checks.set(id, outcome);
  conclude("severity", severityOutcome(severity));
  conclude("sla", slaOutcome(sla, policy));
  conclude("pause", outcomeOf(sleeping));
  conclude("privacy", privacyOutcome(sensitive));
  const score = evidenceScore(items, policy);
  const blockers = blockersOf({ score, severity, evidence, sensitive, checks }, policy);
  checks.set("gate", outcomeOf(blockers));
  return {
    ticket: ticket.id,
    at: formatInstant(now),
    policy: `${policy.id}@${policy.version}`,
    ready: blockers.length === 0,
    score,
    severity,
    evidence,
    sla,
    privacy: { findings: sensitive },
    checks: Object.fromEntries(checks),
  };
}

function unknownSeverity({ severity }: Ticket): SeverityReport<Saying> {
  return {
    claimed: severity,
    impact: "unknown",
    urgency: "unknown",
    matrix: null,
    entitled: null,
    verdict: severity === null ? null : "unclear",
    confidence: 0,
    signals: [],
    reason: ({ severity }) => severity.failed,
    reply: "",
  };
}

/** The name only: a message may quote ticket text. */
const nameOf = (error: unknown): string => (error instanceof Error ? error.name : "Error");
