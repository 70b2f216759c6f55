import { toInstant } from "../../shared/instant";
import { idAt, textAt } from "../../shared/normalise/json";
import type { Policy } from "../../shared/policy/schema";
import { renderMarkdown } from "../../shared/render/markdown";
import type { Report } from "../../shared/types";
import { clocksInForce } from "../../shared/view/clocks";
import { evidenceTitles } from "./evidence-titles";
import { type Answer, failed } from "./fault";
import { inEnglish } from "./i18n/english";
import { isIssueKey } from "./issue-key";
import { jiraAsUser } from "./jira";
import { judge } from "./judge";
import { readPolicyForPage } from "./policy-in-force";
import { readIssue } from "./read-issue";
import { returnComment } from "./return-comment";
import { type Review, readReviews } from "./reviews";

/** What Rovo's agent is told of an issue, or why it is told nothing. */
export type AgentAnswer<T> = T | { readonly error: string };

const TITLES = evidenceTitles("en");

/**
 * The report of an issue, for the agent. It is read as the person who asks, and holds no word of the issue: nothing that
 * a customer writes can tell the agent what to do, and there is no secret to repeat.
 */
export async function readReportForAgent(call: unknown): Promise<AgentAnswer<unknown>> {
  const found = await reportOf(call);
  return found.ok ? tell(found.value) : { error: inEnglish(`fault.${found.fault.kind}`) };
}

/** The comment of a return as it could be posted. Nothing is posted: that is for the engineer to do in the issue. */
export async function draftReturnForAgent(call: unknown): Promise<AgentAnswer<{ readonly draft: string }>> {
  const found = await reportOf(call);
  if (!found.ok) return { error: inEnglish(`fault.${found.fault.kind}`) };
  const { report, policy } = found.value;
  const { missing } = report.evidence;
  const reasons = policy.returnReasons.filter(({ kinds = [] }) => kinds.some((kind) => missing.includes(kind)));
  if (missing.length === 0) return { error: inEnglish("agent.nothingMissing") };
  const words = {
    reasons: reasons.map(({ label }) => label),
    missing: missing.map((kind) => ({
      title: TITLES.get(kind) ?? kind,
      question: policy.evidence[kind].question.en ?? "",
    })),
    note: "",
  };
  return { draft: renderMarkdown(returnComment(words)) };
}

interface Found {
  readonly key: string;
  readonly report: Report;
  readonly policy: Policy;
  readonly reviews: readonly Review[];
  /** Parts of the issue that could not be read. */
  readonly unread: readonly string[];
}

async function reportOf(call: unknown): Promise<Answer<Found>> {
  const key = textAt(call, "issueKey")?.trim().toUpperCase() ?? null;
  if (!isIssueKey(key)) return failed("refused");
  const [facts, { policy }] = await Promise.all([readIssue(jiraAsUser(), key), readPolicyForPage()]);
  if (!facts.ok) return facts;
  const judged = judge(facts.value, policy, toInstant(Date.now()));
  if (!judged.ok) return judged;
  const reviews = await readReviews(idAt(facts.value.source.issue, "id") ?? "");
  if (!reviews.ok) return reviews;
  const unread = facts.value.gaps.map(({ part }) => part);
  const { report } = judged.value;
  return { ok: true, value: { key: facts.value.key, report, policy, reviews: reviews.value, unread } };
}

function tell({ key, report, policy, reviews, unread }: Found): unknown {
  const { severity, evidence, sla, checks, privacy } = report;
  const titlesOf = (state: string) =>
    evidence.items.filter((item) => item.state === state).map(({ kind }) => TITLES.get(kind) ?? kind);
  const [review] = reviews;
  return {
    issue: key,
    judgedAt: report.at,
    ready: report.ready,
    evidenceScore: Math.round(report.score),
    inTheWay: checks.gate?.state === "fail" ? checks.gate.findings.map(({ reason }) => reason) : [],
    severity: {
      claimed: labelOf(severity.claimed, policy),
      supportedByTheText: labelOf(severity.matrix, policy),
      coveredByThePlan: labelOf(severity.entitled, policy),
      verdict: severity.verdict,
      reason: severity.reason,
    },
    evidence: {
      found: titlesOf("present"),
      needed: evidence.missing.map((kind) => TITLES.get(kind) ?? kind),
    },
    clocks: clocksInForce(sla.clocks)
      .filter(({ state }) => state !== "not-started")
      .map(({ metric, state, dueAt, risk }) => ({ metric, state, dueAt, riskPercent: Math.round(risk * 100) })),
    sensitiveValues: privacy.findings.length,
    lastReview: review === undefined ? null : { state: review.state, reasons: review.reasons, at: review.at },
    notRead: unread,
  };
}

const labelOf = (id: string | null, { severities }: Policy): string | null =>
  severities.find((severity) => severity.id === id)?.label ?? id;
