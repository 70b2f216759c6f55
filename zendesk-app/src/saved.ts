import { isRecord } from "./fault";
import type { Values } from "./live-ticket";

const COMPARED = ["subject", "status", "priority", "type"];
const CUSTOM = /^ticket\.customField:custom_field_(\d{1,20})$/;

/**
 * Whether the page shows a ticket as it is saved: what an agent has changed in its form and not submitted is nobody
 * else's yet. `whole` is the answer of `GET /api/v2/tickets/{id}`.
 */
export function showsSaved(values: Values, whole: unknown): boolean {
  const saved = isRecord(whole) && isRecord(whole.ticket) ? whole.ticket : null;
  if (saved === null) return false;
  const fields = Array.isArray(saved.custom_fields) ? saved.custom_fields.filter(isRecord) : [];
  const isSame = ([path, value]: readonly [string, unknown]): boolean => {
    const id = CUSTOM.exec(path)?.[1];
    if (id !== undefined) return plain(value) === plain(fields.find((field) => String(field.id) === id)?.value);
    const name = path.replace("ticket.", "");
    return !COMPARED.includes(name) || plain(value) === plain(saved[name]);
  };
  return Object.entries(values).every(isSame);
}

/** The page writes an unset field as "-" and a checkbox in words, the API as null and as true or false. */
function plain(value: unknown): string {
  if (value === null || value === undefined || value === "-" || value === false || value === "no") return "";
  return value === "yes" ? "true" : String(value);
}
