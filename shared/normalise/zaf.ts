import { formatInstant } from "../instant";
import type { Policy } from "../policy/schema";
import type { Instant, Result, Ticket, TicketText } from "../types";
import { htmlToText, looksLikeHtml } from "./html";
import { at, idAt, instantAt, isRecord, type Json, listAt, readInstant, textAt } from "./json";
import { refused } from "./ticket";
import { readZendesk, ticketOf, type ZendeskReading } from "./zendesk";

const CUSTOM_PATH = /^ticket\.customField:custom_field_(\d{1,20})$/;
const ID = "draft";

/**
 * Reads what an app in Zendesk knows: the values of ZAF's paths (`ticket` or `ticket.subject`, `ticket.conversation`,
 * `ticket.customField:custom_field_1`, `comment.text`, …), beside them, under the names of the Support API, whatever the app
 * has fetched (`comments`, `audits`, `users`, `organizations`, `metric_events`, `sla`, `jira_links`). The agent's
 * draft becomes a text of the agent's with the id `draft` and no time, so that it answers nothing yet.
 */
export function normaliseZaf(values: Json, policy: Policy): Result<Ticket> {
  const saved = ticketOf(readSaved(values, policy));
  return saved.ok ? { ok: true, value: withDraft(saved.value, values) } : saved;
}

/** What of the values has been saved, with the ids of Zendesk's comments: all but what stands in the composer. */
export function readSaved(values: Json, policy: Policy): Result<ZendeskReading> {
  const get = getterOf(values);
  const id = idAt({ id: get("ticket", "id") }, "id");
  if (id === null) return refused("ticket.id", "The page shows no saved ticket yet.");
  const rest = at(values, "sla", "ticket");
  const comments = listAt(values, "comments");
  return readZendesk(
    {
      ...fetched(values),
      ticket: { ...(isRecord(rest) ? rest : {}), ...fieldsOf(id, get, values) },
      users: [...usersOf(get), ...listAt(values, "users")],
      organizations: [...organizationOf(get), ...listAt(values, "organizations")],
      comments: comments.length > 0 ? comments : conversationOf(get),
    },
    policy,
  );
}

/** Whether a value of this name is one of the composer, which `readSaved` does not read. */
export const isOfComposer = (name: string): boolean => name === "comment" || name.startsWith("comment.");

/** A saved ticket with what stands in the composer as its last text. */
export function withDraft(saved: Ticket, values: Json): Ticket {
  const draft = draftOf(getterOf(values));
  return draft === null ? saved : { ...saved, texts: [...saved.texts, draft] };
}

type Get = (...path: readonly string[]) => unknown;

const getterOf =
  (values: Json): Get =>
  (...path) =>
    valueAt(values, path);

const FETCHED = ["audits", "metric_events", "policy_metrics", "slas", "sla", "groups", "jira_links", "metric_sets"];

function fetched(values: Json): Json {
  return Object.fromEntries(FETCHED.filter((key) => Object.hasOwn(values, key)).map((key) => [key, values[key]]));
}

/** A path may have been asked for as a whole or as part of a longer value: the longest key that was answered counts. */
function valueAt(values: Json, path: readonly string[]): unknown {
  for (let length = path.length; length > 0; length--) {
    const key = path.slice(0, length).join(".");
    const found = Object.hasOwn(values, key) ? at(values[key], ...path.slice(length)) : undefined;
    if (found !== undefined && found !== null) return found;
  }
  return undefined;
}

function fieldsOf(id: string, get: Get, values: Json): Json {
  const created = [get("ticket", "createdAt"), get("ticket", "created_at"), at(values, "sla", "ticket", "created_at")]
    .filter((time) => typeof time === "string")
    .find((time) => readInstant(time) !== null);
  const custom = Object.entries(values).flatMap(([path, value]) => {
    const field = CUSTOM_PATH.exec(path)?.[1];
    return field === undefined ? [] : [{ id: field, value }];
  });
  const found: readonly (readonly [string, unknown])[] = [
    ["id", id],
    // A page that does not tell is as old as the first that happened on it.
    [
      "created_at",
      created ?? firstTime([...listAt(values, "audits"), ...listAt(values, "comments"), ...conversationOf(get)]),
    ],
    ["subject", get("ticket", "subject")],
    ["description", plain(get("ticket", "description"))],
    ["status", get("ticket", "status")],
    ["priority", none(get("ticket", "priority"))],
    ["type", none(get("ticket", "type"))],
    ["tags", get("ticket", "tags")],
    ["requester_id", get("ticket", "requester", "id")],
    ["organization_id", get("ticket", "organization", "id")],
    ["assignee_id", get("ticket", "assignee", "user", "id")],
    ["group_id", get("ticket", "assignee", "group", "id")],
    ["brand_id", get("ticket", "brand", "id")],
    ["ticket_form_id", get("ticket", "form", "id")],
    ["via", get("ticket", "via")],
    ["custom_fields", custom.length === 0 ? undefined : custom],
  ];
  return Object.fromEntries(found.filter(([, value]) => value !== undefined && value !== null));
}

function firstTime(items: readonly unknown[]): string | undefined {
  const times = items.map((item) => instantAt(item, "created_at")).filter((time) => time !== null);
  const first = times.reduce<Instant | null>((least, time) => (least === null || time < least ? time : least), null);
  return first === null ? undefined : formatInstant(first);
}

/** An unset drop-down reads as "-". */
function none(value: unknown): unknown {
  return value === "-" || value === "" ? undefined : value;
}

function usersOf(get: Get): readonly Json[] {
  const users = [get("ticket", "requester"), get("ticket", "assignee", "user")].filter(isRecord).map((user) => ({
    ...user,
    iana_time_zone: at(user, "timeZone", "ianaName") ?? textAt(user, "iana_time_zone") ?? textAt(user, "timeZone"),
  }));
  const authors = entriesOf(get).flatMap((entry) => {
    const author = at(entry, "author");
    return isRecord(author) ? [author] : [];
  });
  return [...authors, ...users];
}

function organizationOf(get: Get): readonly Json[] {
  const organization =
    get("ticket", "organization") ?? listAt({ all: get("ticket", "requester", "organizations") }, "all")[0];
  if (!isRecord(organization)) return [];
  const fields = at(organization, "organization_fields") ?? at(organization, "organizationFields");
  return [{ ...organization, organization_fields: fields }];
}

/** The conversation where it is known (every channel), else the comments. */
function entriesOf(get: Get): readonly unknown[] {
  const conversation = listAt({ all: get("ticket", "conversation") }, "all");
  return conversation.length > 0 ? conversation : listAt({ all: get("ticket", "comments") }, "all");
}

/** Entries of the page in the shape of the API's comments. */
function conversationOf(get: Get): readonly Json[] {
  return entriesOf(get).map((entry) => {
    const content = textAt(entry, "message", "content") ?? textAt(entry, "value") ?? "";
    const type = textAt(entry, "message", "contentType");
    const isHtml = type === null ? looksLikeHtml(content) : type.includes("html");
    const channel = textAt(entry, "channel", "name")?.toLowerCase() ?? "";
    const isNote = at(entry, "isPublic") === false || at(entry, "public") === false || channel.includes("internal");
    return {
      id: idAt(entry, "id"),
      author_id: idAt(entry, "author", "id"),
      public: !isNote,
      created_at: timeOf(entry),
      [isHtml ? "html_body" : "body"]: content,
      attachments: ["attachments", "imageAttachments", "nonImageAttachments"]
        .flatMap((key) => listAt(entry, key))
        .map((file) => ({
          file_name: at(file, "filename") ?? at(file, "fileName"),
          content_type: at(file, "contentType"),
          size: at(file, "size"),
        })),
    };
  });
}

function timeOf(entry: unknown): string | null {
  for (const key of ["timestamp", "createdAt", "created_at"]) {
    const instant: Instant | null = instantAt(entry, key);
    if (instant !== null) return textAt(entry, key);
  }
  return null;
}

function draftOf(get: Get): TicketText | null {
  const body = plain(get("comment", "text")) ?? "";
  if (body.trim() === "") return null;
  return { id: ID, by: "agent", public: get("comment", "type") !== "internalNote", at: null, body };
}

function plain(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  return looksLikeHtml(value) ? htmlToText(value) : value;
}
