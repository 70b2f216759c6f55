import type { Policy } from "../policy/schema";
import type { Author, Instant, TicketEvent } from "../types";
import { severityOf } from "./field-map";
import { at, idAt, instantAt, type Json, listAt, shown, textAt } from "./json";
import { isStatus } from "./ticket";
import { roleOf, type ZendeskSides } from "./zendesk-sides";

/** Fields of the audit that are kept as events of kind `field` though no policy maps them. */
const PLAIN_FIELDS = new Set(["type", "brand_id", "ticket_form_id", "organization_id", "due_at", "problem_id"]);
const CUSTOM_FIELD = /^\d{1,20}$/;
const FIELD_PATH = /^(?:ticket\.)?(?:customField:)?/;

/** The changes that audits record (developer.zendesk.com, "Ticket Audits"): `Change` events, and what follows from a status. */
export function readZendeskEvents(
  audits: readonly unknown[],
  ticket: Json,
  sides: ZendeskSides,
  policy: Policy,
): readonly TicketEvent[] {
  const requester = idAt(ticket, "requester_id");
  const names = new Map(
    Object.entries(policy.fields.zendesk).map(([name, { from }]) => [from.replace(FIELD_PATH, ""), name]),
  );
  const events: TicketEvent[] = [];
  for (const audit of audits) {
    const instant = instantAt(audit, "created_at");
    if (instant === null) continue;
    const author = roleOf(idAt(audit, "author_id"), requester, sides.users);
    for (const event of listAt(audit, "events")) {
      const field = idAt(event, "field_name");
      if (textAt(event, "type") !== "Change" || field === null) continue;
      const isRule = textAt(event, "via", "channel") === "rule";
      const change: Change = {
        at: instant,
        by: isRule ? "system" : author,
        from: at(event, "previous_value"),
        to: at(event, "value"),
      };
      events.push(...readChange(field, change, names, sides, policy));
    }
  }
  return events;
}

interface Change {
  readonly at: Instant;
  readonly by: Author;
  readonly from: unknown;
  readonly to: unknown;
}

function readChange(
  field: string,
  change: Change,
  names: ReadonlyMap<string, string>,
  sides: ZendeskSides,
  policy: Policy,
): readonly TicketEvent[] {
  const key = CUSTOM_FIELD.test(field) ? `custom_field_${field}` : field;
  const name = names.get(key);
  const plain = { at: change.at, by: change.by, from: show(change.from), to: show(change.to) };
  const events: TicketEvent[] = [];
  if (key === "status") events.push(...statusEvents(plain));
  if (key === "priority") events.push({ kind: "priority", ...plain });
  if (name === "severity") {
    const of = (value: unknown) => severityOf(value, policy.fields.zendesk, policy);
    events.push({ kind: "severity", ...plain, from: of(change.from), to: of(change.to) });
  } else if (name === "category") events.push({ kind: "category", ...plain });
  else if (key === "group_id") events.push({ kind: "group", ...plain, ...groupNames(plain, sides) });
  else if (key === "assignee_id") events.push({ kind: "assignee", ...plain });
  else if (name !== undefined || PLAIN_FIELDS.has(key) || key !== field) {
    if (key !== "status" && key !== "priority") events.push({ kind: "field", ...plain, name: name ?? key });
  }
  return events;
}

type Plain = Required<Pick<TicketEvent, "at" | "by" | "from" | "to">>;

/** A change of status, and the milestone that it is: resolved, closed or reopened. */
export function statusEvents(change: Plain): readonly TicketEvent[] {
  const events: TicketEvent[] = [{ kind: "status", ...change }];
  const milestone = { at: change.at, by: change.by };
  const isDone = (status: string | null) => status === "solved" || status === "closed";
  if (change.to === "closed") events.push({ kind: "closed", ...milestone });
  else if (change.to === "solved") events.push({ kind: "resolved", ...milestone });
  else if (isDone(change.from) && isStatus(change.to)) events.push({ kind: "reopened", ...milestone });
  return events;
}

/** Without audits: the last solving, as the ticket's metrics tell it. */
export function solvedEvents(ticket: Json, metrics: readonly unknown[]): readonly TicketEvent[] {
  const sets = [...metrics, at(ticket, "metric_set")];
  const status = textAt(ticket, "status");
  if (status !== "solved" && status !== "closed") return [];
  const solvedAt = sets.map((set) => instantAt(set, "solved_at")).find((instant) => instant !== null) ?? null;
  return solvedAt === null ? [] : [{ kind: "resolved", at: solvedAt }];
}

function groupNames(plain: Plain, sides: ZendeskSides): Pick<Plain, "from" | "to"> {
  const name = (id: string | null) => (id === null ? null : (sides.groups.get(id) ?? id));
  return { from: name(plain.from), to: name(plain.to) };
}

function show(value: unknown): string | null {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string").join(", ") : shown(value);
}
