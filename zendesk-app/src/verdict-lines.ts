import type { EvidenceItem, Report, SeverityReport } from "../../shared/types";
import { clocksInForce, dueOf, isMissed, missedBy } from "../../shared/view/clocks";
import { riskLevel } from "../../shared/view/risk-level";
import { midSentence, nameOf, sensitiveName, t } from "./i18n/t";
import type { Judged, ShownPolicy, ShownTicket } from "./judge";
import { riskNumber, timeWords } from "./remaining";

export type Tone = "good" | "warn" | "bad" | "quiet";
export type IconName =
  | "check"
  | "cross"
  | "up"
  | "down"
  | "question"
  | "clock"
  | "pause"
  | "shield"
  | "dot"
  | "warning";

/** One line of verdict: a tone and an icon never stand without words. */
export interface Line {
  readonly tone: Tone;
  readonly icon: IconName;
  readonly text: string;
}

/** True where the ticket holds no word to judge by. */
export function isBlank(ticket: ShownTicket): boolean {
  return (ticket.subject ?? "").trim() === "" && ticket.texts.every((text) => text.body.trim() === "");
}

export function headline({ ticket, report }: Judged): Line {
  if (report.ready) return { tone: "good", icon: "check", text: t("headline.ready") };
  if (isBlank(ticket)) return { tone: "quiet", icon: "question", text: t("headline.unknown") };
  return { tone: "bad", icon: "cross", text: t("headline.notReady") };
}

export function severityLabel(policy: ShownPolicy, id: string | null): string {
  if (id === null) return t("severity.none");
  return policy.severities.find((severity) => severity.id === id)?.label ?? id;
}

export function severityLine(severity: SeverityReport, policy: ShownPolicy): Line {
  const claimed = severityLabel(policy, severity.claimed);
  const judged = severity.entitled ?? severity.matrix;
  switch (severity.verdict) {
    case "supported":
      return { tone: "good", icon: "check", text: t("severity.supported", { claimed }) };
    case "unclear":
      return { tone: "quiet", icon: "question", text: t("severity.unclear") };
    case "overstated":
    case "understated": {
      const isUnder = severity.verdict === "understated";
      const text = t(`severity.${severity.verdict}`, { claimed, judged: severityLabel(policy, judged) });
      return { tone: isUnder ? "bad" : "warn", icon: isUnder ? "up" : "down", text };
    }
    default:
      if (judged === null) return { tone: "quiet", icon: "question", text: t("severity.unsetUnclear") };
      return { tone: "warn", icon: "question", text: t("severity.unset", { judged: severityLabel(policy, judged) }) };
  }
}

/** Why the gate asks for more evidence though nothing that is required is missing; null where it does not. */
export function thinEvidence({ checks: { gate } }: Report): string | null {
  if (gate?.state !== "fail") return null;
  return gate.findings.find(({ message }) => message === "too-little")?.reason ?? null;
}

export function evidenceLine(report: Report): Line {
  const { evidence } = report;
  const needed = evidence.items.filter((item) => item.required && item.state !== "not-applicable");
  const missing = missingOf(report);
  if (needed.length === 0) return { tone: "quiet", icon: "check", text: t("evidence.none") };
  if (missing.length === 0 && thinEvidence(report) !== null) {
    return { tone: "warn", icon: "dot", text: t("evidence.thin", { count: needed.length }) };
  }
  if (missing.length === 0) {
    return { tone: "good", icon: "check", text: t("evidence.complete", { count: needed.length }) };
  }
  const counts = { found: needed.length - missing.length, needed: needed.length, missing: someOf(missing) };
  return { tone: "warn", icon: "dot", text: t("evidence.count", counts) };
}

/** The names of at most two kinds, and how many more there are. */
export function someOf(items: readonly EvidenceItem[]): string {
  const [first = "", second = ""] = items.map((item) => midSentence(nameOf("evidence", item.kind)));
  const rest = items.length - 1;
  if (rest > 1) return t("evidence.more", { first, count: rest });
  return rest === 1 ? `${first}, ${second}` : first;
}

/** What is required and was not found. */
export const missingOf = ({ evidence }: Report): readonly EvidenceItem[] =>
  evidence.items.filter((item) => item.required && item.state === "absent");

/** What the header says of the next deadline. */
export function deadlineText(report: Report, now: number): string {
  const clocks = clocksInForce(report.sla.clocks);
  const next = clocks.find((clock) => clock.metric === report.sla.next);
  const due = dueOf(next ?? null);
  if (next !== undefined && due !== null && due > now) {
    const metric = nameOf("metric", next.metric);
    return `${t("sla.dueIn", { metric, time: timeWords(due - now) })} · ${riskNumber(next.risk)}`;
  }
  const missed = clocks.find((clock) => isMissed(clock, now));
  if (missed === undefined) return t("headline.noClock");
  const metric = nameOf("metric", missed.metric);
  return t("sla.missedBy", { metric, time: timeWords(missedBy(missed, now)) });
}

export function slaLine(report: Report, policy: ShownPolicy, now: number): Line {
  const clocks = clocksInForce(report.sla.clocks);
  const missed = clocks.find((clock) => isMissed(clock, now));
  const next = clocks.find((clock) => clock.metric === report.sla.next && !isMissed(clock, now));
  const level = riskLevel(next?.risk ?? 0, policy.risk);
  const outlook = next === undefined ? "" : `${nameOf("metric", next.metric)} ${t(`risk.${level}`)}`;
  if (missed !== undefined) {
    const told = t("sla.breached", { metric: nameOf("metric", missed.metric) });
    const text = next === undefined ? told : t("sla.both", { missed: told, next: midSentence(outlook) });
    return { tone: "bad", icon: "warning", text };
  }
  if (sleepingPause(report) !== null) return { tone: "warn", icon: "pause", text: t("sla.sleeping") };
  if (next !== undefined) {
    return { tone: level === "low" ? "good" : level === "warn" ? "warn" : "bad", icon: "clock", text: outlook };
  }
  const paused = clocks.find((clock) => clock.state === "paused");
  if (paused !== undefined) {
    return { tone: "quiet", icon: "pause", text: t("sla.paused", { metric: nameOf("metric", paused.metric) }) };
  }
  if (clocks.some((clock) => clock.state === "met")) return { tone: "good", icon: "check", text: t("sla.done") };
  return { tone: "quiet", icon: "clock", text: t("sla.quiet") };
}

/** Why the ticket should wait no longer; null where it may. */
export function sleepingPause({ checks: { pause } }: Report): string | null {
  return pause?.state === "fail" ? (pause.findings[0]?.reason ?? null) : null;
}

export function privacyLine({ ticket, report, titles }: Judged): Line {
  const { findings } = report.privacy;
  const [first] = findings;
  if (isBlank(ticket)) return { tone: "quiet", icon: "shield", text: t("privacy.blank") };
  if (first === undefined) return { tone: "good", icon: "shield", text: t("privacy.none") };
  const places = [...new Set(findings.map((finding) => whereWords(finding.text)))];
  const [place = ""] = places;
  const where = places.length === 1 ? place : t("where.several", { count: places.length });
  const text =
    findings.length === 1
      ? t("privacy.single", { type: sensitiveName(first.type, titles), where })
      : t("privacy.several", { count: findings.length, where });
  return { tone: "warn", icon: "warning", text };
}

/** Where a text stands, inside a sentence. */
export function whereWords(text: string): string {
  if (text === "subject" || text === "description" || text === "draft") return t(`where.${text}`);
  if (text.startsWith("attachment:")) return t("where.attachment");
  const [, number] = text.split(":");
  return number === undefined ? text : t("where.comment", { number });
}

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

export function escalationLine({ escalation }: Judged): Line {
  if (escalation === null) return { tone: "quiet", icon: "dot", text: t("escalation.none") };
  const { ref, state, reasonLabels } = escalation;
  if (state === "waiting") return { tone: "quiet", icon: "clock", text: t("escalation.waiting", { ref }) };
  if (state === "accepted") return { tone: "good", icon: "check", text: t("escalation.accepted", { ref }) };
  const reasons = reasonLabels.map(midSentence).join("; ");
  const text = reasons === "" ? t("escalation.returnedBare", { ref }) : t("escalation.returned", { ref, reasons });
  return { tone: "warn", icon: "down", text };
}
