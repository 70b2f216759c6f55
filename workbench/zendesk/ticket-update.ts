import { type CustomValue, PRIORITIES, STATUSES, type Ticket, type TicketFields, TYPES } from "./records";
import type { Directory, Update } from "./store";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const oneOf = <T extends string>(allowed: readonly T[], value: unknown): T | undefined =>
  allowed.find((it) => it === value);

/** Reads the body of `PUT /api/v2/tickets/{id}`; a string says what is wrong with it. */
export function readTicketUpdate(
  body: unknown,
  ticket: Ticket,
  directory: Directory,
): Pick<Update, "fields" | "comment" | "metadata"> | string {
  if (!isRecord(body) || !isRecord(body.ticket)) return "ticket is required";
  const sent = body.ticket;
  const fields: Partial<Mutable<TicketFields>> = {};
  if (typeof sent.subject === "string") fields.subject = sent.subject;
  if (sent.status !== undefined) {
    const status = oneOf(STATUSES, sent.status);
    if (status === undefined) return "Status: is not valid";
    fields.status = status;
  }
  if (sent.priority !== undefined) {
    const priority = sent.priority === null ? null : oneOf(PRIORITIES, sent.priority);
    if (priority === undefined) return "Priority: is not valid";
    fields.priority = priority;
  }
  if (sent.type !== undefined) {
    const type = sent.type === null ? null : oneOf(TYPES, sent.type);
    if (type === undefined) return "Type: is not valid";
    fields.type = type;
  }
  if (Array.isArray(sent.tags)) fields.tags = sent.tags.map(String);
  if (typeof sent.group_id === "number" || sent.group_id === null) fields.groupId = sent.group_id;
  if (typeof sent.assignee_id === "number" || sent.assignee_id === null) fields.assigneeId = sent.assignee_id;
  if (Array.isArray(sent.custom_fields)) fields.custom = customValues(sent.custom_fields, ticket, directory);
  const comment = readComment(sent.comment);
  return {
    fields,
    ...(comment !== null && { comment }),
    ...(isRecord(sent.metadata) && { metadata: sent.metadata }),
  };
}

function customValues(
  sent: readonly unknown[],
  ticket: Ticket,
  { fields }: Directory,
): ReadonlyMap<number, CustomValue> {
  const values = new Map(ticket.custom);
  for (const entry of sent) {
    if (!isRecord(entry) || !fields.some(({ id }) => id === entry.id)) continue;
    const { value } = entry;
    if (typeof value === "string" || typeof value === "boolean" || value === null) values.set(Number(entry.id), value);
  }
  return values;
}

function readComment(sent: unknown): NonNullable<Update["comment"]> | null {
  if (!isRecord(sent)) return null;
  const html = typeof sent.html_body === "string" ? sent.html_body : undefined;
  const body = typeof sent.body === "string" ? sent.body : html?.replace(/<[^>]{0,1000}>/g, "");
  if (body === undefined) return null;
  return { body, public: sent.public !== false, ...(html !== undefined && { html }) };
}
