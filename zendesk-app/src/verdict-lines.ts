import type { Policy } from "../../shared/policy/schema";
import type { ClockReport, EvidenceReport, Report, SensitiveFinding, SeverityReport, Ticket } from "../../shared/types";
import { nameOf, t } from "./i18n/t";
import { riskLevel, riskNumber, timeWords } from "./remaining";

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
export function isBlank(ticket: Ticket): boolean {
  return (ticket.subject ?? "").trim() === "" && ticket.texts.every((text) => text.body.trim() === "");
}

export function headline(ticket: Ticket, report: Report): Line {
  if (report.ready) return { tone: "good", icon: "check", text: t("headline.ready") };
  if (isBlank(ticket)) return { tone: "quiet", icon: "question", text: t("headline.unknown") };
  return { tone: "bad", icon: "cross", text: t("headline.notReady") };
}

export function severityLabel(policy: Policy, id: string | null): string {
  if (id === null) return t("severity.none");
  return policy.severities.find((severity) => severity.id === id)?.label ?? id;
}

export function severityLine(severity: SeverityReport, policy: Policy): Line {
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

export function evidenceLine(evidence: EvidenceReport): Line {
  const needed = evidence.items.filter((item) => item.required && item.state !== "not-applicable");
  const missing = needed.filter((item) => item.state === "absent");
  if (needed.length === 0) return { tone: "quiet", icon: "check", text: t("evidence.none") };
  if (missing.length === 0) {
    return { tone: "good", icon: "check", text: t("evidence.complete", { count: needed.length }) };
  }
  const [first = "", second = ""] = missing.map((item) => midSentence(nameOf("evidence", item.kind)));
  const rest = missing.length - 1;
  const names =
    rest === 0 ? first : rest === 1 ? `${first}, ${second}` : t("evidence.more", { first, count: String(rest) });
  const counts = { found: needed.length - missing.length, needed: needed.length, missing: names };
  return { tone: "warn", icon: "dot", text: t("evidence.count", counts) };
}

/** A name inside a sentence starts small unless it starts with an abbreviation. */
export function midSentence(name: string): string {
  return /^[A-Z]{2}/.test(name) ? name : name.slice(0, 1).toLowerCase() + name.slice(1);
}

/** The clock that is named as the next one, else one that has been missed and still runs. */
export function nextClock(report: Report): ClockReport | null {
  const { clocks, next } = report.sla;
  const running = clocks.filter((clock) => clock.metric === next && clock.state !== "met");
  return running.find((clock) => clock.source === "platform") ?? running[0] ?? null;
}

/** What the header says of the next deadline. */
export function deadlineText(report: Report, now: number): string {
  const clock = nextClock(report);
  const due = dueOf(clock);
  if (clock === null || due === null) return t("headline.noClock");
  const metric = nameOf("metric", clock.metric);
  if (due <= now) return t("sla.overdue", { metric, time: timeWords(now - due) });
  return `${t("sla.dueIn", { metric, time: timeWords(due - now) })} · ${riskNumber(clock.risk)}`;
}

export function slaLine(report: Report, policy: Policy, now: number): Line {
  const { clocks } = report.sla;
  const clock = nextClock(report);
  const due = dueOf(clock);
  if (clock !== null && due !== null) {
    const metric = midSentence(nameOf("metric", clock.metric));
    if (due <= now) return { tone: "bad", icon: "warning", text: capital(t("sla.breached", { metric })) };
    const level = riskLevel(clock.risk, policy.risk);
    const tone = level === "low" ? "good" : level === "warn" ? "warn" : "bad";
    return { tone, icon: "clock", text: capital(`${metric} ${t(`risk.${level}`)}`) };
  }
  const missed = clocks.find((one) => one.state === "breached");
  if (missed !== undefined) {
    return { tone: "bad", icon: "warning", text: t("sla.breached", { metric: nameOf("metric", missed.metric) }) };
  }
  const paused = clocks.find((one) => one.state === "paused");
  if (paused !== undefined) {
    return { tone: "quiet", icon: "pause", text: t("sla.paused", { metric: nameOf("metric", paused.metric) }) };
  }
  if (clocks.some((one) => one.state === "met")) return { tone: "good", icon: "check", text: t("sla.done") };
  return { tone: "quiet", icon: "clock", text: t("sla.quiet") };
}

export function dueOf(clock: ClockReport | null): number | null {
  const due = clock?.dueAt == null ? Number.NaN : Date.parse(clock.dueAt);
  return Number.isNaN(due) ? null : due;
}

export function privacyLine(ticket: Ticket, findings: readonly SensitiveFinding[]): Line {
  const [first] = findings;
  if (isBlank(ticket)) return { tone: "quiet", icon: "shield", text: t("privacy.blank") };
  if (first === undefined) return { tone: "good", icon: "shield", text: t("privacy.none") };
  const places = [...new Set(findings.map((finding) => whereWords(finding.text)))];
  const [place = ""] = places;
  const where = places.length === 1 ? place : t("where.several", { count: places.length });
  const text =
    findings.length === 1
      ? t("privacy.single", { type: nameOf("sensitive", first.type), where })
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
