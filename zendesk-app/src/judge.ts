import { evaluate } from "../../shared/evaluate";
import { normaliseZaf } from "../../shared/normalise/zendesk";
import type { Policy } from "../../shared/policy/schema";
import type { Instant } from "../../shared/types";
import { type Answer, failed } from "./fault";
import type { Judged, Values } from "./live-ticket";

/** Normalises what was read of a ticket and judges it at `now`. */
export function judge(values: Values, policy: Policy, now: Instant): Answer<Judged> {
  const normalised = normaliseZaf(values, policy);
  if (!normalised.ok) return failed("malformed");
  const ticket = normalised.value;
  return { ok: true, value: { ticket, report: evaluate(ticket, policy, now) } };
}
