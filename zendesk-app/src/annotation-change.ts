import { ANNOTATED_FIELDS, type AnnotatedField, type Annotations, isOurTag } from "./annotations";
import { isRecord } from "./fault";
import type { Settings } from "./settings";

/** The numbers of the custom fields that an admin chose; those that are missing are not kept. */
export type FieldIds = Readonly<Partial<Record<AnnotatedField, number>>>;

/** A ticket as the Support API has it saved. */
export interface SavedTicket {
  readonly status: string;
  readonly tags: readonly string[];
  readonly fields: ReadonlyMap<number, string>;
  readonly updatedAt: string;
}

export interface Change {
  readonly method: "PUT" | "DELETE";
  /** What follows `/api/v2/tickets/{id}`. */
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** The fields of the settings, by what is kept in them. */
export function fieldIds({ verdictFieldId, scoreFieldId, riskFieldId }: Settings["annotations"]): FieldIds {
  const named = { verdict: verdictFieldId, score: scoreFieldId, risk: riskFieldId };
  return Object.fromEntries(Object.entries(named).flatMap(([field, id]) => (id === null ? [] : [[field, Number(id)]])));
}

/** Reads the answer of `GET /api/v2/tickets/{id}`; null where it is none. */
export function readSaved(answer: unknown): SavedTicket | null {
  const ticket = isRecord(answer) ? answer.ticket : null;
  if (!isRecord(ticket) || !Array.isArray(ticket.tags)) return null;
  const { status, updated_at: updatedAt } = ticket;
  if (typeof status !== "string" || typeof updatedAt !== "string") return null;
  const entries = Array.isArray(ticket.custom_fields) ? ticket.custom_fields.filter(isRecord) : [];
  const fields = new Map(entries.map(({ id, value }) => [Number(id), String(value ?? "")]));
  return { status, updatedAt, tags: ticket.tags.map(String), fields };
}

/**
 * The first thing to change so that a ticket says what is true: what is no longer true goes first, so that a trigger
 * never sees both. Tags of others are neither sent nor removed, and an update that came in between refuses it (safe
 * update). Null where all is true already.
 */
export function nextChange({ tags, fields }: Annotations, saved: SavedTicket, ids: FieldIds): Change | null {
  const safe = { updated_stamp: saved.updatedAt, safe_update: true };
  const gone = saved.tags.filter((tag) => isOurTag(tag) && !tags.includes(tag));
  if (gone.length > 0) {
    return { method: "DELETE", path: `/tags?tags=${gone.map(encodeURIComponent).join(",")}`, body: safe };
  }
  const missing = tags.filter((tag) => !saved.tags.includes(tag));
  if (missing.length > 0) return { method: "PUT", path: "/tags", body: { tags: missing, ...safe } };
  const changed = ANNOTATED_FIELDS.flatMap((field) => {
    const id = ids[field];
    return id === undefined || saved.fields.get(id) === fields[field] ? [] : [{ id, value: fields[field] }];
  });
  // A field that the ticket does not have is not known to the account, or its form.
  const known = changed.filter(({ id }) => saved.fields.has(id));
  return known.length === 0 ? null : { method: "PUT", path: "", body: { ticket: { custom_fields: known, ...safe } } };
}
