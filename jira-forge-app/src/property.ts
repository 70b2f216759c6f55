import { isDeepStrictEqual } from "node:util";
import { formatInstant, toInstant } from "../../shared/instant";
import { UNSET_SEVERITY } from "../../shared/kpi/severities";
import { instantAt, isRecord } from "../../shared/normalise/json";
import type { EvidenceKind, Instant, Report } from "../../shared/types";
import { clocksInForce, dueOf } from "../../shared/view/clocks";
import type { Answer } from "./fault";
import type { Jira } from "./jira";
import { type ReviewState, reviewState } from "./review-state";
import type { Review } from "./reviews";

/** Whoever may edit an issue may write its properties: both exist to be searched, and nothing here trusts them. */
export const VERDICT_PROPERTY = "firstpass";
export const REVIEW_PROPERTY = "firstpass-review";

/** What JQL can find an issue by; the manifest names the paths. */
export interface VerdictProperty {
  readonly verdict: "ready" | "not-ready";
  /** Whether the claimed severity fits. */
  readonly severity: string;
  /** The id of the severity that the text supports and the plan covers. */
  readonly entitled: string;
  /** What is required and absent. */
  readonly missing: readonly EvidenceKind[];
  readonly score: number;
  /** The highest risk of a clock that runs, in whole percent. */
  readonly risk: number;
  /** When the first running clock is due. */
  readonly dueAt: string | null;
  readonly review: ReviewState;
  /** When it was judged. */
  readonly at: string;
}

export function verdictProperty(report: Report, reviews: readonly Review[]): VerdictProperty {
  const running = clocksInForce(report.sla.clocks).filter(({ state }) => state === "running");
  const due = running.map(dueOf).filter((instant) => instant !== null);
  return {
    verdict: report.ready ? "ready" : "not-ready",
    severity: report.severity.verdict ?? "unset",
    entitled: report.severity.entitled ?? UNSET_SEVERITY,
    missing: report.evidence.missing,
    score: Math.round(report.score),
    risk: Math.round(100 * Math.max(0, ...running.map(({ risk }) => risk))),
    dueAt: due.length === 0 ? null : formatInstant(toInstant(Math.min(...due))),
    review: reviewState(reviews[0], report.evidence.items),
    at: report.at,
  };
}

/** The last review as other tools may read it; Jira indexes it for JQL. */
export function reviewProperty({ state, reasons, missing, at }: Review): unknown {
  return { review: { state, reasons, missing, at } };
}

/**
 * Writes a verdict where the property says anything else, or was written before `asked`: by its time a sweep sees what
 * has been judged. True where it was written.
 */
export async function mirrorVerdict(
  jira: Jira,
  issueId: string,
  verdict: VerdictProperty,
  asked: Instant | null,
): Promise<Answer<boolean>> {
  const current = await jira.property(issueId, VERDICT_PROPERTY);
  if (!current.ok && current.fault.kind !== "not-found") return current;
  const judgedAt = current.ok ? instantAt(current.value, "value", "at") : null;
  const isOld = judgedAt === null || (asked !== null && judgedAt < asked);
  if (current.ok && !isOld && isSame(current.value, verdict)) return { ok: true, value: false };
  const written = await jira.setProperty(issueId, VERDICT_PROPERTY, verdict);
  return written.ok ? { ok: true, value: true } : written;
}

function isSame(answer: unknown, wanted: VerdictProperty): boolean {
  const value = isRecord(answer) ? answer.value : null;
  if (!isRecord(value)) return false;
  const { at, ...verdict } = wanted;
  return (
    Object.keys(value).length === Object.keys(wanted).length &&
    Object.entries(verdict).every(([key, part]) => isDeepStrictEqual(value[key], part))
  );
}
