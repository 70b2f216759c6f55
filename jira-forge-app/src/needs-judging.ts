import { readJiraClocks } from "../../shared/normalise/jira-clocks";
import { at, instantAt } from "../../shared/normalise/json";
import type { Instant } from "../../shared/types";
import { VERDICT_PROPERTY } from "./property";

const MINUTE = 60_000;

/**
 * Whether an issue of a search, with its SLA fields and our property, should be judged anew: it never was, it or the
 * policy has changed since, half of the time that was left has passed, or a clock of Jira Service Management is due
 * earlier than we know. Halves, since the risk of a clock grows the faster the nearer it is due.
 */
export function needsJudging(issue: unknown, now: Instant, policySince: Instant | null): boolean {
  const property = at(issue, "properties", VERDICT_PROPERTY);
  const judgedAt = instantAt(property, "at");
  // Anybody who edits the issue may have written the property: one from the future would never be looked at again.
  if (judgedAt === null || judgedAt > now) return true;
  if (policySince !== null && policySince > judgedAt) return true;
  const changedAt = instantAt(issue, "fields", "updated");
  if (changedAt !== null && changedAt > judgedAt) return true;
  const dueAt = instantAt(property, "dueAt");
  if (dueAt !== null && now - judgedAt >= (dueAt - judgedAt) / 2) return true;
  const platformDueAt = firstDue(issue);
  return platformDueAt !== null && (dueAt === null || platformDueAt < dueAt - MINUTE);
}

/** When the first running clock of Jira Service Management is due; null where none runs in time. */
function firstDue(issue: unknown): number | null {
  const dues = readJiraClocks(Object.values(at(issue, "fields") ?? {}))
    .filter(({ stage, breached }) => stage === "active" && breached !== true)
    .flatMap(({ dueAt }) => (dueAt === null ? [] : [dueAt]));
  return dues.length === 0 ? null : Math.min(...dues);
}
