import { toInstant } from "../../shared/instant";
import { at, idAt, isRecord, textAt } from "../../shared/normalise/json";
import { inEnglish } from "./i18n/english";
import { isIssueKey } from "./issue-key";
import { jiraAsApp } from "./jira";
import { judge } from "./judge";
import { readPolicyInForce } from "./policy-in-force";
import { type Facts, readIssue } from "./read-issue";
import { readReviews } from "./reviews";

/** What Jira does with a transition: it happens, or it does not and this is why. */
export interface Validation {
  readonly result: boolean;
  readonly errorMessage?: string;
}

const MOST_REASONS = 3;
const PASSED: Validation = { result: true };

/**
 * Lets an issue through a transition where the gate is open, judged live with what the transition's screen changes, or
 * where the last review accepted it as it is. It fails open: what we cannot read keeps nobody from working.
 */
export async function validateReady(transition: unknown): Promise<Validation> {
  const key = textAt(transition, "issue", "key");
  if (!isIssueKey(key)) return PASSED;
  const [facts, inForce] = await Promise.all([readIssue(jiraAsApp(), key), readPolicyInForce()]);
  if (!inForce.ok || !facts.ok || facts.value.gaps.some(({ part }) => part === "comments")) return PASSED;
  const changed = withChanges(facts.value, at(transition, "transition", "modifiedFields"));
  const judged = judge(changed, inForce.value.policy, toInstant(Date.now()));
  if (!judged.ok || judged.value.report.ready) return PASSED;
  const { gate } = judged.value.report.checks;
  const blockers = gate?.state === "fail" ? gate.findings : [];
  // A check of ours that crashed is no fault of the issue.
  if (blockers.some(({ message }) => message === "crashed")) return PASSED;
  const reviews = await readReviews(idAt(facts.value.source, "issue", "id") ?? "");
  if (!reviews.ok || reviews.value[0]?.state === "accepted") return PASSED;
  const reasons = blockers.slice(0, MOST_REASONS).map(({ reason }) => reason);
  return { result: false, errorMessage: inEnglish("validator.blocked", { reasons: reasons.join(" ") }) };
}

/** The issue as it would be after the transition. */
function withChanges(facts: Facts, changes: unknown): Facts {
  const { issue } = facts.source;
  const fields = at(issue, "fields");
  if (!isRecord(issue) || !isRecord(fields) || !isRecord(changes)) return facts;
  return { ...facts, source: { ...facts.source, issue: { ...issue, fields: { ...fields, ...changes } } } };
}
