import { isRecord } from "./fault";
import type { Settings } from "./settings";

/** When a save is an escalation, and what happens to it then. */
export type GateRule = Settings["gate"];

/** The path that holds what is about to be saved. */
export const gatePath = ({ fieldId }: GateRule): string =>
  fieldId === null ? "ticket.status" : `ticket.customField:custom_field_${fieldId}`;

/** Whether a value means an escalation. */
export function isEscalating({ value }: GateRule, given: unknown): boolean {
  if (value !== "") return String(given ?? "").toLowerCase() === value.toLowerCase();
  return given !== null && given !== undefined && !["", "-", "false", "no"].includes(String(given).toLowerCase());
}

/** What the ticket has saved there, from the Support API's `{ticket}`. */
export function savedValue({ fieldId }: GateRule, answer: unknown): unknown {
  const ticket = isRecord(answer) ? answer.ticket : null;
  if (!isRecord(ticket)) return null;
  if (fieldId === null) return ticket.status;
  const fields = Array.isArray(ticket.custom_fields) ? ticket.custom_fields : [];
  const found: unknown = fields.find((field) => isRecord(field) && String(field.id) === fieldId);
  return isRecord(found) ? found.value : null;
}
