import type { Policy } from "../policy/schema";
import type { Result, Ticket } from "../types";
import { mapFields } from "./field-map";
import { at, idAt, instantAt, isRecord, type Json, listAt, textAt } from "./json";
import { inOrder, isStatus, refused } from "./ticket";
import { readZendeskClocks } from "./zendesk-clocks";
import { readZendeskEvents, solvedEvents } from "./zendesk-events";
import { readZendeskRecords, recordEvent } from "./zendesk-records";
import { metricEventsOf, readSides, type ZendeskSides } from "./zendesk-sides";
import { type CommentIds, readZendeskTexts } from "./zendesk-texts";

const API_URL = /^(https?:\/\/[^/\s]{1,253})\/api\/v2\/tickets\/(\d{1,20})(?:\.json)?$/;
const CUSTOM_FIELD = /^custom_field_(\d{1,20})$/;

/** A ticket, and what of Zendesk the ticket itself does not tell. */
export interface ZendeskReading {
  readonly ticket: Ticket;
  readonly commentIds: CommentIds;
}

/**
 * Reads a Zendesk ticket as the Support API gives it (developer.zendesk.com, "Tickets"): the ticket alone, or
 * `{ticket, comments?, audits?, metric_events?, policy_metrics? | slas?, users?, organizations?, …}`, each list as an
 * array of items or of pages. Only the ticket's `id` and `created_at` are required.
 */
export function normaliseZendesk(input: unknown, policy: Policy): Result<Ticket> {
  return ticketOf(readZendesk(input, policy));
}

/** The same with the ids of Zendesk's comments. */
export function readZendesk(input: unknown, policy: Policy): Result<ZendeskReading> {
  const nested = at(input, "ticket");
  return readOne(isRecord(nested) ? nested : input, readSides(input), true, policy);
}

export function ticketOf(reading: Result<ZendeskReading>): Result<Ticket> {
  return reading.ok ? { ok: true, value: reading.value.ticket } : reading;
}

/** Reads one ticket of a page whose side-loads are already indexed; `alone` where they can belong to no other ticket. */
export function readZendeskTicket(
  ticket: unknown,
  sides: ZendeskSides,
  alone: boolean,
  policy: Policy,
): Result<Ticket> {
  return ticketOf(readOne(ticket, sides, alone, policy));
}

function readOne(ticket: unknown, sides: ZendeskSides, alone: boolean, policy: Policy): Result<ZendeskReading> {
  const id = idAt(ticket, "id");
  const createdAt = instantAt(ticket, "created_at");
  if (!isRecord(ticket)) return refused("ticket", "A Zendesk ticket is a JSON object.");
  if (id === null) return refused("id", "The Zendesk ticket has no id.");
  if (createdAt === null) {
    return refused(
      "created_at",
      `Zendesk ticket ${id} does not say when it was created.`,
      "Ask for the whole ticket: GET /api/v2/tickets/{id}.",
    );
  }
  const of = (kind: keyof ZendeskSides["lists"]): readonly unknown[] => [
    ...(sides.lists[kind].get(id) ?? []),
    ...(alone ? (sides.lists[kind].get("") ?? []) : []),
  ];
  const requester = sides.users.get(idAt(ticket, "requester_id") ?? "");
  const organization = sides.organizations.get(idAt(ticket, "organization_id") ?? "");
  const mapped = mapFields(policy.fields.zendesk, policy, (from) => lookup(from, ticket, requester, organization));
  const status = mapped.status ?? textAt(ticket, "status");
  const comments = [...listAt(ticket, "comments"), ...of("comments")];
  const audits = of("audits");
  const records = readZendeskRecords(audits, sides.users);
  const sources = { comments, audits, records };
  const { texts, attachments, commentIds } = readZendeskTexts(ticket, createdAt, sources, sides.users);
  const changes = readZendeskEvents(audits, ticket, sides, policy);
  const events = changes.length > 0 ? changes : solvedEvents(ticket, of("metrics"));
  const metricEvents = [...metricEventsOf(at(ticket, "metric_events")), ...of("metricEvents")];
  const value: Ticket = {
    id: `zendesk:${id}`,
    source: "zendesk",
    url: agentUrl(textAt(ticket, "url")),
    subject: textAt(ticket, "subject") ?? textAt(ticket, "raw_subject"),
    status: isStatus(status) ? status : null,
    severity: mapped.severity,
    plan: mapped.plan,
    createdAt,
    requester: readRequester(ticket, requester, mapped.vip),
    organization: readOrganization(ticket, organization),
    texts,
    attachments,
    events: inOrder([...events, ...records.map(recordEvent)]),
    fields: { ...readFields(ticket, sides), ...mapped.fields },
    sla: readZendeskClocks([...listAt(ticket, "slas", "policy_metrics"), ...of("policyMetrics")], metricEvents),
    links: readLinks(ticket, of("jiraLinks")),
    extra: {},
  };
  return { ok: true, value: { ticket: value, commentIds } };
}

function lookup(from: string, ticket: Json, requester: unknown, organization: unknown): unknown {
  const [head = "", ...rest] = from.split(".");
  if (head === "ticket" && rest.length > 0) return lookup(rest.join("."), ticket, requester, organization);
  if (head === "organization") return at(organization, ...rest);
  if (head === "requester") return at(requester, ...rest);
  const custom = CUSTOM_FIELD.exec(from.replace("customField:", ""))?.[1];
  return custom === undefined ? at(ticket, head, ...rest) : customField(ticket, custom);
}

function customField(ticket: Json, id: string): unknown {
  const fields = [...listAt(ticket, "custom_fields"), ...listAt(ticket, "fields")];
  return at(
    fields.find((field) => idAt(field, "id") === id),
    "value",
  );
}

/** The categorical values that a ticket has by itself, and its custom fields as `custom_field_<id>`. */
function readFields(ticket: Json, sides: ZendeskSides): Json {
  const fields = new Map<string, unknown>();
  const put = (name: string, value: unknown) => {
    if (value !== null && value !== undefined && value !== "") fields.set(name, value);
  };
  put("priority", textAt(ticket, "priority"));
  put("type", textAt(ticket, "type"));
  put("channel", textAt(ticket, "via", "channel"));
  const group = idAt(ticket, "group_id");
  put("group", group === null ? null : (sides.groups.get(group) ?? group));
  put("assignee", idAt(ticket, "assignee_id"));
  put("form", idAt(ticket, "ticket_form_id"));
  put("brand", idAt(ticket, "brand_id"));
  const tags = listAt(ticket, "tags").filter((tag) => typeof tag === "string");
  put("tags", tags.length === 0 ? null : tags);
  for (const field of [...listAt(ticket, "fields"), ...listAt(ticket, "custom_fields")]) {
    const id = idAt(field, "id");
    if (id !== null) put(`custom_field_${id}`, at(field, "value"));
  }
  return Object.fromEntries(fields);
}

function readRequester(ticket: Json, user: Json | undefined, vip: boolean | null): Ticket["requester"] {
  const name = textAt(user, "name") ?? textAt(ticket, "via", "source", "from", "name");
  if (user === undefined && name === null && vip === null) return null;
  const zone = textAt(user, "time_zone");
  return {
    name,
    // Zendesk's own zone names are those of Rails ("Copenhagen"); only IANA names have a slash.
    timeZone: textAt(user, "iana_time_zone") ?? (zone?.includes("/") ? zone : null),
    locale: textAt(user, "locale"),
    vip: vip ?? (listAt(user, "tags").includes("vip") ? true : null),
  };
}

function readOrganization(ticket: Json, organization: Json | undefined): Ticket["organization"] {
  const id = idAt(ticket, "organization_id") ?? idAt(organization, "id");
  const name = textAt(organization, "name");
  return id === null && name === null ? null : { id, name };
}

function readLinks(ticket: Json, jiraLinks: readonly unknown[]): Ticket["links"] {
  const problem = idAt(ticket, "problem_id");
  const keys = jiraLinks.flatMap((link) => textAt(link, "issue_key") ?? []);
  return [
    ...[...new Set(keys)].map((ref) => ({ kind: "jira", ref })),
    ...(problem === null ? [] : [{ kind: "problem", ref: `zendesk:${problem}` }]),
  ];
}

function agentUrl(url: string | null): string | null {
  const found = url === null ? null : API_URL.exec(url);
  return found === null ? url : `${found[1]}/agent/tickets/${found[2]}`;
}
