import { evaluate } from "../../shared/evaluate";
import { normaliseJira } from "../../shared/normalise/jira";
import type { Policy } from "../../shared/policy/schema";
import type { Instant, Report, Ticket } from "../../shared/types";
import { type Answer, failed } from "./fault";
import type { Facts } from "./read-issue";
import { withWaivers } from "./waivers";

export interface Judged {
  readonly facts: Facts;
  readonly ticket: Ticket;
  readonly report: Report;
}

/** Normalises what was read of an issue and judges it. */
export function judge(facts: Facts, policy: Policy, now: Instant): Answer<Judged> {
  const normalised = normaliseJira(facts.source, policy);
  if (!normalised.ok) return failed("malformed");
  const ticket = withWaivers(normalised.value, facts.waivers);
  return { ok: true, value: { facts, ticket, report: evaluate(ticket, policy, now) } };
}
