import { evaluate } from "../../shared/evaluate";
import { normaliseZaf } from "../../shared/normalise/zaf";
import type { Policy } from "../../shared/policy/schema";
import { SENSITIVE_TYPES } from "../../shared/privacy/index";
import type { Instant, Report, Ticket } from "../../shared/types";
import { type Answer, failed } from "./fault";
import type { Values } from "./live-ticket";

export interface Judged {
  readonly ticket: Ticket;
  readonly report: Report;
  /** The names of sensitive types, by type. */
  readonly titles: ReadonlyMap<string, string>;
}

const TITLES: ReadonlyMap<string, string> = new Map(SENSITIVE_TYPES.map(({ type, title }) => [type, title]));

/** Normalises what was read of a ticket and judges it at `now`. */
export function judge(values: Values, policy: Policy, now: Instant): Answer<Judged> {
  const normalised = normaliseZaf(values, policy);
  if (!normalised.ok) return failed("malformed");
  const ticket = normalised.value;
  return { ok: true, value: { ticket, report: evaluate(ticket, policy, now), titles: TITLES } };
}

/**
 * The values of a ticket that nobody has saved: it has no id, it begins now, and what stands in the composer will be
 * its description.
 */
export function unsavedValues(values: Values, now: Instant): Values {
  const { "comment.text": description, ...others } = values;
  return {
    ...others,
    "ticket.id": "new",
    "ticket.createdAt": new Date(now).toISOString(),
    "ticket.description": description,
  };
}
