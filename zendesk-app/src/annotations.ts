import type { Policy } from "../../shared/policy/schema";
import type { Report } from "../../shared/types";
import { clocksInForce } from "../../shared/view/clocks";
import { type RiskLevel, riskLevel } from "../../shared/view/risk-level";
import { sleepingPause } from "./verdict-lines";

/** What a report says in words that views, triggers and SLAs can read. */
export interface Annotations {
  /** All of them begin with `firstpass_`. */
  readonly tags: readonly string[];
  readonly fields: Readonly<Record<AnnotatedField, string>>;
}

/** Each may be kept in a custom field of the account. */
export const ANNOTATED_FIELDS = ["verdict", "score", "risk"] as const;
export type AnnotatedField = (typeof ANNOTATED_FIELDS)[number];

const OURS = "firstpass_";
const LEVELS: Readonly<Record<RiskLevel, string>> = { low: "low", warn: "raised", alarm: "high" };

export const isOurTag = (tag: string): boolean => tag.startsWith(OURS);

/** The tags and field values that are true of a report; null where a check crashed, since nothing is certain then. */
export function annotationsOf(report: Report, thresholds: Policy["risk"]): Annotations | null {
  const { ready, score, severity, evidence, sla, privacy, checks } = report;
  if (Object.values(checks).some(({ state }) => state === "crashed")) return null;
  const clocks = clocksInForce(report.sla.clocks);
  const next = clocks.find(({ metric, state }) => metric === sla.next && state === "running");
  const verdict = ready ? "ready" : "not_ready";
  const tags: readonly (readonly [string, boolean])[] = [
    [verdict, true],
    [`severity_${severity.verdict}`, severity.verdict !== null],
    ["evidence_missing", evidence.missing.length > 0],
    ["sensitive", privacy.findings.some(({ action }) => action !== "flag")],
    [`risk_${LEVELS[riskLevel(next?.risk ?? 0, thresholds)]}`, next !== undefined],
    ["sla_missed", clocks.some(({ state }) => state === "breached")],
    ["sleeping", sleepingPause(report) !== null],
  ];
  return {
    tags: tags.flatMap(([name, holds]) => (holds ? [`${OURS}${name}`] : [])).sort(),
    fields: {
      verdict,
      score: String(Math.round(score)),
      // In tens: each new value is an update of the ticket, on which triggers run.
      risk: next === undefined ? "" : String(Math.round(next.risk * 10) * 10),
    },
  };
}
