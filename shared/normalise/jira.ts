import type { Policy } from "../policy/schema";
import type { Attachment, Result, Ticket, TicketText } from "../types";
import { adfToText, isAdf } from "./adf";
import { mapFields, plainValue } from "./field-map";
import { htmlToText, looksLikeHtml } from "./html";
import { authorOf, personOf } from "./jira-author";
import { readJiraClocks } from "./jira-clocks";
import { readJiraEvents } from "./jira-events";
import { readJiraLinks } from "./jira-links";
import { statusOf } from "./jira-status";
import { at, bytesAt, flagAt, idAt, instantAt, isRecord, type Json, listAt, shown, textAt } from "./json";
import { inOrder, isStatus, refused } from "./ticket";
import { wikiToText } from "./wiki";

const BROWSE = /^(https?:\/\/[^/\s]{1,253})\/rest\//;
const SPELLING = /[^a-z0-9]/g;

/**
 * Reads a Jira issue as REST v2 or v3 gives it (developer.atlassian.com, "Get issue"): the issue alone, or
 * `{issue, comments?, changelog?, sla?, remoteLinks?, names?}` with each as Jira's own page or as a list. Rich text
 * may be an Atlassian document or wiki markup. Only `key` (or `id`) and `fields.created` are required.
 */
export function normaliseJira(input: unknown, policy: Policy): Result<Ticket> {
  const nested = at(input, "issue");
  return readJiraIssue(isRecord(nested) ? nested : input, isRecord(nested) ? input : {}, policy);
}

/** Reads one issue; `beside` holds what came beside it. */
export function readJiraIssue(issue: unknown, beside: unknown, policy: Policy): Result<Ticket> {
  const key = textAt(issue, "key") ?? idAt(issue, "id");
  const fields = at(issue, "fields");
  if (key === null) return refused("key", "The Jira issue has no key.");
  if (!isRecord(fields))
    return refused("fields", `Jira issue ${key} has no fields.`, "Ask for the issue with its fields.");
  const createdAt = instantAt(fields, "created");
  if (createdAt === null) {
    return refused(
      "fields.created",
      `Jira issue ${key} does not say when it was created.`,
      "Ask for the field created too.",
    );
  }
  const names = at(issue, "names") ?? at(beside, "names");
  const mapped = mapFields(policy.fields.jira, policy, (from) => at(fields, fieldId(from, fields, names)));
  const comments = [...commentsOf(at(fields, "comment")), ...commentsOf(at(beside, "comments"))];
  const texts = readTexts(fields, createdAt, comments, isServiceDesk(fields, comments));
  const histories = [...historiesOf(at(issue, "changelog")), ...historiesOf(at(beside, "changelog"))];
  const { plan, severity, vip } = mapped;
  const status = isStatus(mapped.status) ? mapped.status : statusOf(at(fields, "status"));
  return {
    ok: true,
    value: {
      id: `jira:${key}`,
      source: "jira",
      url: browseUrl(textAt(issue, "self"), key),
      subject: textAt(fields, "summary"),
      status,
      severity,
      plan,
      createdAt,
      requester: readRequester(fields, vip),
      organization: readOrganization(fields, names),
      texts,
      attachments: listAt(fields, "attachment").flatMap(readAttachment),
      events: inOrder(readJiraEvents(histories, fields, names, policy)),
      fields: { ...readFields(fields, names), ...mapped.fields },
      sla: readJiraClocks([...Object.values(fields), ...slasOf(at(beside, "sla"))]),
      links: readJiraLinks(fields, at(beside, "remoteLinks"), names, texts, mapped.fields["zendesk-ticket"]),
      extra: {},
    },
  };
}

/** A field's id: the id itself, `fields.<id>`, or the name that people see, whatever its spelling. */
function fieldId(from: string, fields: Json, names: unknown): string {
  const plain = from.startsWith("fields.") ? from.slice(7) : from;
  if (Object.hasOwn(fields, plain) || !isRecord(names)) return Object.hasOwn(fields, plain) ? plain : "";
  const wanted = plain.toLowerCase().replace(SPELLING, "");
  return Object.keys(names).find((id) => (shown(names[id]) ?? "").toLowerCase().replace(SPELLING, "") === wanted) ?? "";
}

function commentsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value))
    return value.flatMap((item) => (Array.isArray(at(item, "comments")) ? listAt(item, "comments") : [item]));
  return listAt(value, "comments");
}

function historiesOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return [...listAt(value, "histories"), ...listAt(value, "values")];
}

function slasOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : listAt(value, "values");
}

/** Requests of a service desk have customers; issues of other projects have the reporter and engineers. */
function isServiceDesk(fields: Json, comments: readonly unknown[]): boolean {
  if (textAt(fields, "project", "projectTypeKey") === "service_desk") return true;
  if (comments.some((comment) => flagAt(comment, "jsdPublic") !== null)) return true;
  return textAt(fields, "reporter", "accountType") === "customer";
}

function readTexts(
  fields: Json,
  createdAt: TicketText["at"],
  comments: readonly unknown[],
  serviceDesk: boolean,
): readonly TicketText[] {
  const reporter = personOf(at(fields, "reporter"));
  const description = richText(at(fields, "description"));
  const own: TicketText = { id: "description", by: "customer", public: true, at: createdAt, body: description };
  const rest = comments.map((comment) => ({
    by: authorOf(at(comment, "author"), reporter, serviceDesk),
    public: isPublic(comment),
    at: instantAt(comment, "created"),
    body: richText(at(comment, "body")),
  }));
  if (rest.every((text) => text.at !== null)) rest.sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
  return [
    ...(description === "" ? [] : [own]),
    ...rest.map((text, index) => ({ id: `comment:${index + 2}`, ...text })),
  ];
}

/** Rich text in whichever of its three forms Jira gives it. */
function richText(value: unknown): string {
  if (isAdf(value)) return adfToText(value);
  if (typeof value !== "string") return "";
  return looksLikeHtml(value.slice(0, 20)) ? htmlToText(value) : wikiToText(value);
}

function isPublic(comment: unknown): boolean {
  const internal = listAt(comment, "properties").some((property) => flagAt(property, "value", "internal") === true);
  if (internal) return false;
  return flagAt(comment, "jsdPublic") ?? !isRecord(at(comment, "visibility"));
}

function readAttachment(file: unknown): readonly Attachment[] {
  const id = idAt(file, "id");
  const name = textAt(file, "filename");
  if (id === null && name === null) return [];
  const type = textAt(file, "mimeType");
  return [{ id: id ?? name ?? "", name: name ?? id ?? "", bytes: bytesAt(file, "size"), type, text: null }];
}

function readRequester(fields: Json, vip: boolean | null): Ticket["requester"] {
  const reporter = at(fields, "reporter");
  if (!isRecord(reporter)) return null;
  return {
    name: textAt(reporter, "displayName"),
    timeZone: textAt(reporter, "timeZone"),
    locale: textAt(reporter, "locale"),
    vip,
  };
}

/** JSM keeps organisations in a custom field that is called so. */
function readOrganization(fields: Json, names: unknown): Ticket["organization"] {
  const found = listAt(fields, fieldId("Organizations", fields, names))[0];
  const name = textAt(found, "name");
  return name === null ? null : { id: idAt(found, "id"), name };
}

const STANDARD = [
  "priority",
  "issuetype",
  "project",
  "resolution",
  "assignee",
  "components",
  "labels",
  "versions",
  "fixVersions",
  "environment",
];

/** The categorical values of an issue, its custom fields under the names that people see where the page gives them. */
function readFields(fields: Json, names: unknown): Json {
  const found = new Map<string, unknown>();
  const put = (name: string, value: unknown) => {
    if (value !== null && value !== "" && !(Array.isArray(value) && value.length === 0)) found.set(name, value);
  };
  for (const name of STANDARD) {
    const value = at(fields, name);
    put(name, isAdf(value) ? adfToText(value) : plainValue(value));
  }
  for (const [id, value] of Object.entries(fields)) {
    if (
      !id.startsWith("customfield_") ||
      isRecord(at(value, "ongoingCycle")) ||
      Array.isArray(at(value, "completedCycles"))
    )
      continue;
    const plain = isAdf(value) ? adfToText(value) : plainValue(value);
    put(textAt(names, id) ?? id, plain);
  }
  return Object.fromEntries(found);
}

function browseUrl(self: string | null, key: string): string | null {
  const site = self === null ? null : BROWSE.exec(self)?.[1];
  return site === null || site === undefined ? null : `${site}/browse/${encodeURIComponent(key)}`;
}
