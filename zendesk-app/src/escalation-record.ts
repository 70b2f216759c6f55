import type { Answer } from "./fault";
import { t } from "./i18n/t";
import type { Judged } from "./judge";
import { record } from "./record";
import type { Zendesk } from "./zendesk";

type Port = Pick<Zendesk, "send">;

export function recordEscalation(zendesk: Port, ticketId: string, ref: string): Promise<Answer<unknown>> {
  return record(zendesk, ticketId, { kind: "escalated", ref }, t("record.escalated", { ref }));
}

/** Engineering's answer as Jira tells it. */
export async function recordAnswer(zendesk: Port, { ticket, escalation }: Judged): Promise<void> {
  if (escalation === null || escalation.state === "waiting") return;
  const { ref, state, reasons, reasonLabels } = escalation;
  const words = t(`record.${state}`, { ref, reasons: reasonLabels.join("; ") }).trim();
  const decision = state === "returned" ? { kind: state, ref, reasons } : { kind: state, ref };
  await record(zendesk, ticket.id, decision, words);
}

/** Why the gate was overridden. */
export function recordOverride(zendesk: Port, ticketId: string, reason: string): Promise<Answer<unknown>> {
  return record(zendesk, ticketId, { kind: "overrode", reason }, t("record.override", { reason }));
}
