import { customerLanguage } from "../i18n/customer-language";
import { promisedTime } from "../i18n/promised-time";
import { en } from "../i18n/update/en";
import { UPDATE_WORDINGS } from "../i18n/update/index";
import { formatInstant, toInstant } from "../instant";
import type { Policy } from "../policy/schema";
import type { Instant, Report, Ticket } from "../types";
import { countingOf, targetOf } from "./targets";

export interface NextUpdate {
  /** When the update that is promised now is due, ISO 8601; null where none is promised. */
  readonly dueAt: string | null;
  /** When the one after it is due if a public reply goes out now, ISO 8601. */
  readonly nextAt: string;
  /** The update to the customer, which promises `nextAt`. */
  readonly draft: string;
}

const MINUTE = 60_000;

/**
 * The update that is due next and a draft of it in the customer's language: what we know, and when the next one comes;
 * never when it will be solved. `severity` is the one in force. Null where the policy promises no updates, or the ticket
 * is over.
 */
export function nextUpdate(
  ticket: Ticket,
  policy: Policy,
  now: Instant,
  severity: string | null,
  { sla, severity: { impact }, evidence }: Report,
): NextUpdate | null {
  const target = targetOf(policy, severity, "update");
  const label = policy.severities.find(({ id }) => id === severity)?.label;
  if (target === null || label === undefined || ticket.status === "solved" || ticket.status === "closed") return null;
  const due = countingOf(policy, ticket, target.hours)?.after(now, target.minutes * MINUTE) ?? null;
  if (due === null) return null;
  const nextAt = roundDown(due, target.minutes);
  const language = customerLanguage(ticket, policy.languages);
  const wording = UPDATE_WORDINGS.get(language) ?? en;
  const space = language === "ja" ? "" : " ";
  const known = [
    ...(impact === "unknown" ? [] : [wording.impact[impact]]),
    wording.severity.replace("{label}", () => label),
    wording.evidence[evidence.missing.length === 0 ? "complete" : "missing"],
  ];
  const time = promisedTime(nextAt, UPDATE_WORDINGS.has(language) ? language : "en", ticket.requester);
  const draft = [
    wording.greeting(ticket.requester?.name ?? null),
    [wording.opening, ...known].join(space),
    wording.next.replace("{time}", () => time),
  ].join("\n\n");
  const clock = sla.clocks.find(
    ({ metric, state }) => metric === "update" && (state === "running" || state === "breached"),
  );
  return { dueAt: clock?.dueAt ?? null, nextAt: formatInstant(nextAt), draft };
}

/** People promise round times; an earlier one keeps the target, also if the reply goes out a little later. */
function roundDown(at: Instant, targetMinutes: number): Instant {
  const step = (targetMinutes < 15 ? 1 : 5) * MINUTE;
  return toInstant(Math.floor(at / step) * step);
}
