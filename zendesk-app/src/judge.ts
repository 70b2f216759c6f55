import { assessEscalation, type Escalation } from "../../shared/escalation/assess";
import { assess } from "../../shared/evaluate";
import { askParts } from "../../shared/evidence/ask";
import { type AskParts, NO_ASK } from "../../shared/evidence/ask-draft";
import type { AppLanguage } from "../../shared/i18n/languages";
import { REASON_WORDINGS } from "../../shared/i18n/reasons";
import { EN } from "../../shared/i18n/reasons/en";
import { isDecision } from "../../shared/normalise/decision";
import { withDraft } from "../../shared/normalise/zaf";
import type { CommentIds } from "../../shared/normalise/zendesk-texts";
import type { Policy } from "../../shared/policy/schema";
import { SENSITIVE_TYPES } from "../../shared/privacy/index";
import type { Block } from "../../shared/render/document";
import { packageBlocks } from "../../shared/render/package-blocks";
import { sayReport } from "../../shared/say-report";
import type { Instant, Problem, Report, Ticket, TicketEvent } from "../../shared/types";
import { NO_ACCOUNT } from "./clock-account";
import { type ClockDetails, clockDetails } from "./clock-details";
import { type Answer, failed } from "./fault";
import type { Values } from "./live-ticket";
import { type PolicySource, policyInForce } from "./policy-setting";
import { type Reuse, startReuse } from "./reuse";
import { type SeverityDetails, severityDetails } from "./severity-details";

/** One ticket to be judged. */
export interface Task {
  /** What was read of it, by the names that `readSaved` knows. */
  readonly values: Values;
  /** The tenant's policy as the app's settings hold it. */
  readonly setting: unknown;
  /** The text that is in force where that one has a mistake. */
  readonly lastGood?: string;
  /** True where nobody has saved the ticket yet. */
  readonly isNewTicket: boolean;
  readonly now: Instant;
  /** What the agent reads; English where it is left out. */
  readonly language?: AppLanguage;
}

/** What of a ticket is shown. */
export type ShownTicket = Pick<Ticket, "id" | "subject" | "status" | "texts" | "attachments">;

/** What of the policy in force is shown. */
export type ShownPolicy = Pick<Policy, "severities" | "matrix" | "risk" | "gate" | "privacy">;

/** The verdict and what is needed to show it; nothing else, since all of it travels between threads. */
export interface Judged {
  readonly ticket: ShownTicket;
  readonly report: Report;
  readonly policy: ShownPolicy;
  readonly clocks: ClockDetails;
  readonly commentIds: CommentIds;
  readonly severityDetails: SeverityDetails;
  readonly ask: AskParts;
  /** What people decided, in order of time. */
  readonly decisions: readonly TicketEvent[];
  readonly policySource: PolicySource;
  /** Null where the ticket was never escalated. */
  readonly escalation: Escalation | null;
  /** What engineering would be handed, masked. */
  readonly handOff: readonly Block[];
  /** What is wrong with the policy of the settings, which is then not in force. */
  readonly problems: readonly Problem[];
  /** The names of sensitive types, by type. */
  readonly titles: ReadonlyMap<string, string>;
}

const TITLES: ReadonlyMap<string, string> = new Map(SENSITIVE_TYPES.map(({ type, title }) => [type, title]));

/** Judges the tickets of one page, and works out again only what has changed since the last time. */
export function startJudge(): (task: Task) => Promise<Answer<Judged>> {
  const reuse = startReuse();
  return (task) => judge(task, reuse);
}

/** Normalises what was read of a ticket and judges it by the policy of the settings. */
async function judge(
  { values, setting, lastGood, isNewTicket, now, language = "en" }: Task,
  reuse: Reuse,
): Promise<Answer<Judged>> {
  const { policy, source, problems } = await policyInForce(setting, lastGood);
  const given = isNewTicket ? unsavedValues(values, now) : values;
  const reading = reuse.readSaved(given, policy);
  if (!reading.ok) return failed("malformed");
  const { ticket: saved, commentIds } = reading.value;
  const ticket = withDraft(saved, given);
  const { id, subject, status, texts, attachments, events } = ticket;
  const assessed = assess(ticket, policy, now, reuse.known);
  const words = REASON_WORDINGS.get(language) ?? EN;
  const report = sayReport(assessed, words);
  const severity = saved.severity ?? report.severity.entitled;
  const question = { ticket: saved, policy, now, severity, clocks: report.sla.clocks, words };
  const account = report.checks.sla?.state === "crashed" ? NO_ACCOUNT : reuse.accountForClocks(question);
  const { severities, matrix, risk, gate, privacy } = policy;
  return {
    ok: true,
    value: {
      ticket: { id, subject, status, texts, attachments },
      report,
      policy: { severities, matrix, risk, gate, privacy },
      clocks: clockDetails(question, report, account),
      severityDetails: severityDetails(saved, policy, account.alternatives),
      ask: report.checks.ask?.state === "crashed" ? NO_ASK : askParts(saved, report.evidence.items, policy),
      commentIds,
      policySource: source,
      decisions: events.filter(isDecision),
      escalation: assessEscalation(saved, values.jira_issue, report.evidence.items, policy),
      // Engineering reads English, whatever the agent reads.
      handOff: packageBlocks({ report: sayReport(assessed, EN), ticket, policy }),
      problems,
      titles: TITLES,
    },
  };
}

/**
 * The values of a ticket that nobody has saved: it has no id, it begins now, and what stands in the composer will be
 * its description.
 */
function unsavedValues(values: Values, now: Instant): Values {
  const { "comment.text": description, ...others } = values;
  return {
    ...others,
    "ticket.id": "new",
    "ticket.createdAt": new Date(now).toISOString(),
    "ticket.description": description,
  };
}
