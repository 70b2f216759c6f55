import type { AppLanguage } from "../../shared/i18n/languages";
import type { Policy } from "../../shared/policy/schema";
import { SENSITIVE_TYPES } from "../../shared/privacy/index";
import {
  type EvidenceItem,
  type Finding,
  IMPACTS,
  type Report,
  type SeverityReport,
  type Span,
  type Ticket,
  URGENCIES,
} from "../../shared/types";
import { quote } from "../../shared/view/quotes";
import { evidenceTitles } from "./evidence-titles";
import { isToldSignal } from "./i18n/t";
import { isBlank } from "./is-blank";
import type { Judged } from "./judge";
import type { SinceThen } from "./last-look";
import type { PolicyInForce } from "./policy-in-force";
import type { Proof, Shown, ShownEvidence, ShownSeverity } from "./shown";

const ENGLISH_TITLES = evidenceTitles("en");
const SENSITIVE_TITLES = new Map(SENSITIVE_TYPES.map(({ type, title }) => [type, title]));
// Each kind of signal is quoted once, and a long issue repeats itself.
const MOST_SIGNALS = 6;

type Prove = (span: Span) => Proof;

/** What the page shows of a verdict, in the language in which its reasons are said. */
export function show(
  { facts, ticket, report }: Judged,
  { policy, standIn, problems }: PolicyInForce,
  since: readonly SinceThen[],
  language: AppLanguage,
): Shown {
  const { checks, privacy, sla } = report;
  const prove = proofs(ticket, report);
  const titles = evidenceTitles(language);
  return {
    key: facts.key,
    policy: report.policy,
    standIn,
    problems: problems.map(({ path, message }) => (path === "" ? message : `${path}: ${message}`)),
    ready: report.ready,
    score: Math.round(report.score),
    since,
    isBlank: isBlank(ticket),
    blockers: failuresOf(report, "gate").map(({ reason }) => reason),
    thin: failuresOf(report, "gate").find(({ message }) => message === "too-little")?.reason ?? null,
    severity: showSeverity(report.severity, policy, prove),
    evidence: report.evidence.items.flatMap((item) => showEvidence(item, policy, titles, prove)),
    clocks: sla.clocks,
    next: sla.next,
    sleeping: failuresOf(report, "pause")[0]?.reason ?? null,
    risk: { warnAt: policy.risk.warnAt, alarmAt: policy.risk.alarmAt },
    sensitive: privacy.findings.map(({ type, text, preview }) => ({
      type,
      title: SENSITIVE_TITLES.get(type) ?? type,
      where: text,
      preview,
    })),
    crashed: Object.entries(checks)
      .filter(([, { state }]) => state === "crashed")
      .map(([id]) => titles.get(id) ?? id),
    gaps: facts.gaps,
    returnReasons: policy.returnReasons,
    isRequest: facts.isRequest,
  };
}

/** Secrets are known only where the privacy check ran to its end: otherwise nothing is quoted. */
function proofs(ticket: Ticket, { checks, privacy }: Report): Prove {
  const isSearched = checks.privacy?.state !== "crashed";
  return (span) => ({ where: span.text, pieces: isSearched ? quote(ticket, span, privacy.findings) : null });
}

function failuresOf({ checks }: Report, id: string): readonly Finding[] {
  const outcome = checks[id];
  return outcome?.state === "fail" ? outcome.findings : [];
}

function showSeverity(severity: SeverityReport, policy: Policy, prove: Prove): ShownSeverity {
  const { verdict, impact, urgency, confidence, reason, signals } = severity;
  const label = (id: string | null) => policy.severities.find((one) => one.id === id)?.label ?? id;
  const told = signals.filter(({ id }) => isToldSignal(id));
  const distinct = told.filter(({ id }, at) => told.findIndex((signal) => signal.id === id) === at);
  return {
    verdict,
    claimed: label(severity.claimed),
    matrix: label(severity.matrix),
    entitled: label(severity.entitled),
    grid: IMPACTS.map((row) => URGENCIES.map((column) => label(policy.matrix[row][column]) ?? "")),
    impact,
    urgency,
    confidence,
    reason,
    signals: distinct.slice(0, MOST_SIGNALS).map((signal) => ({ id: signal.id, proof: prove(signal) })),
  };
}

function showEvidence(
  item: EvidenceItem,
  policy: Policy,
  titles: ReadonlyMap<string, string>,
  prove: Prove,
): readonly ShownEvidence[] {
  const { kind, state, required, spans, reason } = item;
  if (state === "not-applicable") return [];
  const [first] = spans;
  return [
    {
      kind,
      title: titles.get(kind) ?? kind,
      state,
      required,
      reason: reason ?? null,
      asked: { title: ENGLISH_TITLES.get(kind) ?? kind, question: policy.evidence[kind].question.en ?? "" },
      proof: state === "present" && first !== undefined ? prove(first) : null,
    },
  ];
}
