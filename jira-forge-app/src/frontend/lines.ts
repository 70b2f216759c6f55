import type { LozengeProps } from "@forge/react";
import { clocksInForce, dueOf, isMissed, missedBy } from "../../../shared/view/clocks";
import { riskLevel } from "../../../shared/view/risk-level";
import { nameOf, sensitiveName, t, tCount } from "../i18n/t";
import type { Shown, ShownEvidence, ShownSeverity } from "../shown";
import { timeWords } from "./time-words";

/** One line of verdict: a word in a colour, and what it means here. */
export interface Line {
  readonly colour: NonNullable<LozengeProps["appearance"]>;
  readonly word: string;
  readonly text: string;
}

export function headline({ ready, isBlank, score, blockers }: Shown): Line {
  if (ready) return { colour: "success", word: t("headline.ready"), text: t("headline.score", { score }) };
  if (isBlank) return { colour: "default", word: t("headline.unknown"), text: t("headline.blank") };
  const [reason] = blockers;
  const text = reason === undefined ? t("headline.score", { score }) : t("headline.first", { reason });
  return { colour: "removed", word: t("headline.notReady"), text };
}

export function severityLine({ verdict, claimed, matrix, entitled }: ShownSeverity): Line {
  const judged = entitled ?? matrix;
  const unknown = t("severity.unknown");
  const looks = judged === null ? unknown : t("severity.looks", { claimed: claimed ?? t("severity.none"), judged });
  switch (verdict) {
    case "supported":
      return { colour: "success", word: t("severity.supported"), text: claimed ?? unknown };
    case "overstated":
      return { colour: "moved", word: t("severity.overstated"), text: looks };
    case "understated":
      return { colour: "removed", word: t("severity.understated"), text: looks };
    case "unclear":
      return { colour: "default", word: t("severity.unclear"), text: unknown };
    default:
      return {
        colour: "default",
        word: t("severity.unset"),
        text: judged === null ? unknown : t("severity.looksUnset", { judged }),
      };
  }
}

export const missingOf = (evidence: readonly ShownEvidence[]): readonly ShownEvidence[] =>
  evidence.filter(({ state, required }) => required && state === "absent");

export function evidenceLine({ evidence, thin }: Shown): Line {
  const needed = evidence.filter(({ required }) => required);
  const missing = missingOf(evidence);
  const counts = { found: needed.length - missing.length, needed: needed.length };
  if (missing.length > 0) {
    const names = missing.map(({ title }) => title).join(", ");
    return { colour: "moved", word: t("evidence.missing"), text: t("evidence.missingNames", { ...counts, names }) };
  }
  if (thin !== null) return { colour: "moved", word: t("evidence.thin"), text: thin };
  if (needed.length === 0) return { colour: "default", word: t("evidence.none"), text: "" };
  return { colour: "success", word: t("evidence.complete"), text: t("evidence.count", counts) };
}

const RISK_COLOURS = { low: "success", warn: "moved", alarm: "removed" } as const;

/** A clock that runs is neither certain to hold nor certain to be missed. */
export const riskPercent = (risk: number): number => Math.min(99, Math.max(1, Math.round(risk * 100)));

export function riskMark(risk: number, thresholds: Shown["risk"]): Pick<Line, "colour" | "word"> {
  const level = riskLevel(risk, thresholds);
  return { colour: RISK_COLOURS[level], word: t(`sla.${level}`) };
}

export function slaLine({ clocks: all, next, sleeping, risk }: Shown, now: number): Line {
  const clocks = clocksInForce(all);
  const missed = clocks.find((clock) => isMissed(clock, now));
  if (missed !== undefined) {
    const values = { metric: nameOf("metric", missed.metric), time: timeWords(missedBy(missed, now)) };
    return { colour: "removed", word: t("sla.missed"), text: t("sla.missedBy", values) };
  }
  if (sleeping !== null) return { colour: "moved", word: t("sla.sleeping"), text: t("sla.answered") };
  const due = clocks.find(({ metric, state }) => metric === next && state === "running");
  const dueAt = dueOf(due ?? null);
  if (due !== undefined && dueAt !== null) {
    const metric = nameOf("metric", due.metric);
    const values = { metric, time: timeWords(dueAt - now), percent: riskPercent(due.risk) };
    return { ...riskMark(due.risk, risk), text: t("sla.dueIn", values) };
  }
  const paused = clocks.find(({ state }) => state === "paused");
  if (paused !== undefined) {
    const text = t("sla.pausedMetric", { metric: nameOf("metric", paused.metric) });
    return { colour: "default", word: t("sla.paused"), text };
  }
  if (clocks.some(({ state }) => state === "met"))
    return { colour: "success", word: t("sla.met"), text: t("sla.done") };
  return { colour: "default", word: t("sla.quiet"), text: t("sla.none") };
}

export function privacyLine({ sensitive }: Shown): Line {
  const [first] = sensitive;
  if (first === undefined) return { colour: "success", word: t("privacy.none"), text: t("privacy.noneText") };
  const single = t("privacy.single", { title: sensitiveName(first.type, first.title), where: whereWords(first.where) });
  const text = sensitive.length === 1 ? single : tCount("privacy.several", sensitive.length);
  return { colour: "removed", word: t("privacy.found"), text };
}

/** Where a text stands, inside a sentence. */
export function whereWords(text: string): string {
  if (text === "subject" || text === "description") return t(`where.${text}`);
  if (text.startsWith("attachment:")) return t("where.attachment");
  return t("where.comment", { number: text.slice(text.indexOf(":") + 1) });
}
