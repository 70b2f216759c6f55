import { assess } from "../../shared/evaluate";
import type { AppLanguage } from "../../shared/i18n/languages";
import { REASON_WORDINGS } from "../../shared/i18n/reasons";
import { EN } from "../../shared/i18n/reasons/en";
import { normaliseJira } from "../../shared/normalise/jira";
import type { Policy } from "../../shared/policy/schema";
import { sayReport } from "../../shared/say-report";
import type { Instant, Report, Ticket } from "../../shared/types";
import { type Answer, failed } from "./fault";
import type { Facts } from "./read-issue";
import { withWaivers } from "./waivers";

export interface Judged {
  readonly facts: Facts;
  readonly ticket: Ticket;
  readonly report: Report;
}

/** Normalises what was read of an issue and judges it. The language is that of the reasons, and of nothing else. */
export function judge(facts: Facts, policy: Policy, now: Instant, language: AppLanguage = "en"): Answer<Judged> {
  const normalised = normaliseJira(facts.source, policy);
  if (!normalised.ok) return failed("malformed");
  const ticket = withWaivers(normalised.value, facts.waivers);
  const report = sayReport(assess(ticket, policy, now), REASON_WORDINGS.get(language) ?? EN);
  return { ok: true, value: { facts, ticket, report } };
}
