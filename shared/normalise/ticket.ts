import type {
  Attachment,
  Author,
  EventKind,
  PlatformClock,
  Problem,
  Result,
  Ticket,
  TicketEvent,
  TicketStatus,
  TicketText,
} from "../types";
import {
  at,
  bytesAt,
  flagAt,
  idAt,
  instantAt,
  isRecord,
  type Json,
  listAt,
  numberAt,
  readInstant,
  textAt,
} from "./json";

const STATUSES: ReadonlySet<string> = new Set<TicketStatus>(["new", "open", "pending", "hold", "solved", "closed"]);
const AUTHORS: ReadonlySet<string> = new Set<Author>(["customer", "agent", "engineer", "system"]);
const EVENTS: ReadonlySet<string> = new Set<EventKind>([
  "status",
  "severity",
  "priority",
  "group",
  "assignee",
  "category",
  "field",
  "resolved",
  "closed",
  "reopened",
  "escalated",
  "accepted",
  "returned",
  "waived",
]);
const KNOWN = new Set(
  "id source url subject status severity plan createdAt requester organization texts attachments events fields sla links".split(
    " ",
  ),
);

/**
 * Reads a ticket in the canonical JSON of the contract. Only `id` and `createdAt` are required; whatever else is
 * missing, null or of a wrong type counts as not known, and keys that the contract does not name go to `extra`.
 * A text without an author counts as the customer's, one without `public` as public.
 */
export function normaliseTicket(input: unknown): Result<Ticket> {
  if (!isRecord(input)) {
    return refused("", "A ticket is a JSON object.", 'Write {"id": "1", "createdAt": "2026-11-23T09:00:00Z"}.');
  }
  const id = idAt(input, "id");
  const createdAt = instantAt(input, "createdAt");
  if (id === null || createdAt === null) {
    const problems = [
      ...(id === null ? [idProblem(input)] : []),
      ...(createdAt === null ? [createdProblem(input)] : []),
    ];
    return { ok: false, problems };
  }
  const status = textAt(input, "status");
  return {
    ok: true,
    value: {
      id,
      source: textAt(input, "source"),
      url: textAt(input, "url"),
      subject: textAt(input, "subject"),
      status: isStatus(status) ? status : null,
      severity: textAt(input, "severity"),
      plan: textAt(input, "plan"),
      createdAt,
      requester: readRequester(at(input, "requester")),
      organization: readOrganization(at(input, "organization")),
      texts: readTexts(listAt(input, "texts")),
      attachments: readAttachments(listAt(input, "attachments")),
      events: inOrder(listAt(input, "events").flatMap(readEvent)),
      fields: copy(at(input, "fields"), () => true),
      sla: listAt(input, "sla").flatMap(readClock),
      links: listAt(input, "links").flatMap(readLink),
      extra: copy(input, (key) => !KNOWN.has(key)),
    },
  };
}

export function refused(path: string, message: string, fix?: string): Result<never> {
  return { ok: false, problems: [{ path, message, ...(fix === undefined ? {} : { fix }) }] };
}

/** Events in order of time; those of one instant stay in the order given. */
export function inOrder(events: readonly TicketEvent[]): readonly TicketEvent[] {
  return [...events].sort((a, b) => a.at - b.at);
}

function idProblem(input: Json): Problem {
  const message = Object.hasOwn(input, "id") ? "The id must be a text or a number." : "The ticket has no id.";
  return { path: "id", message, fix: 'Give each ticket an id of its own, such as "zendesk:4711".' };
}

function createdProblem(input: Json): Problem {
  const given = at(input, "createdAt");
  const fix = "Write it with its zone, such as 2026-11-23T09:00:00Z.";
  if (given === undefined || given === null)
    return { path: "createdAt", message: "The ticket does not say when it was created.", fix };
  const isZoneMissing = typeof given === "string" && readInstant(`${given.trim().slice(0, 40)}Z`) !== null;
  const message = isZoneMissing ? "The time of creation has no zone." : "The time of creation is not an ISO 8601 time.";
  return { path: "createdAt", message, fix };
}

export function isStatus(text: string | null): text is TicketStatus {
  return text !== null && STATUSES.has(text);
}

function isAuthor(text: string | null): text is Author {
  return text !== null && AUTHORS.has(text);
}

function isEventKind(text: string | null): text is EventKind {
  return text !== null && EVENTS.has(text);
}

function readRequester(value: unknown): Ticket["requester"] {
  if (!isRecord(value)) return null;
  return {
    name: textAt(value, "name"),
    timeZone: textAt(value, "timeZone"),
    locale: textAt(value, "locale"),
    vip: flagAt(value, "vip"),
  };
}

function readOrganization(value: unknown): Ticket["organization"] {
  return isRecord(value) ? { id: idAt(value, "id"), name: textAt(value, "name") } : null;
}

function readTexts(values: readonly unknown[]): readonly TicketText[] {
  const texts: TicketText[] = [];
  const taken = new Set<string>();
  for (const [index, value] of values.entries()) {
    const body = at(value, "body");
    if (typeof body !== "string") continue;
    const by = textAt(value, "by");
    let id = idAt(value, "id") ?? (index === 0 ? "description" : `comment:${index + 1}`);
    // Spans name texts by id, so that two of one id would make every proof ambiguous.
    for (let n = texts.length + 1; taken.has(id); n++) id = `comment:${n}`;
    taken.add(id);
    texts.push({
      id,
      by: isAuthor(by) ? by : "customer",
      public: flagAt(value, "public") ?? true,
      at: instantAt(value, "at"),
      body,
    });
  }
  return texts;
}

function readAttachments(values: readonly unknown[]): readonly Attachment[] {
  return values.flatMap((value, index) => {
    if (!isRecord(value)) return [];
    const id = idAt(value, "id") ?? `a${index + 1}`;
    return {
      id,
      name: textAt(value, "name") ?? id,
      bytes: bytesAt(value, "bytes"),
      type: textAt(value, "type"),
      text: idAt(value, "text"),
    };
  });
}

function readEvent(value: unknown): readonly TicketEvent[] {
  const kind = textAt(value, "kind");
  const instant = instantAt(value, "at");
  if (!isEventKind(kind) || instant === null) return [];
  const by = textAt(value, "by");
  const who = textAt(value, "who");
  const name = idAt(value, "name");
  const reason = textAt(value, "reason");
  const reasons = at(value, "reasons");
  return [
    {
      kind,
      at: instant,
      ...side("from", at(value, "from")),
      ...side("to", at(value, "to")),
      ...(isAuthor(by) ? { by } : {}),
      ...(who === null ? {} : { who }),
      ...(name === null ? {} : { name }),
      ...(reason === null ? {} : { reason }),
      ...(Array.isArray(reasons) ? { reasons: reasons.filter((code) => typeof code === "string") } : {}),
    },
  ];
}

function side(key: "from" | "to", value: unknown): { from?: string | null; to?: string | null } {
  if (value === null || typeof value === "string") return { [key]: value };
  return typeof value === "number" || typeof value === "boolean" ? { [key]: String(value) } : {};
}

function readClock(value: unknown): readonly PlatformClock[] {
  const metric = textAt(value, "metric");
  if (metric === null) return [];
  const stage = textAt(value, "stage");
  return [
    {
      metric,
      targetMinutes: numberAt(value, "targetMinutes"),
      dueAt: instantAt(value, "dueAt"),
      breached: flagAt(value, "breached"),
      ...(stage === null ? {} : { stage }),
    },
  ];
}

function readLink(value: unknown): Ticket["links"] {
  const kind = textAt(value, "kind");
  const ref = idAt(value, "ref");
  return kind === null || ref === null ? [] : [{ kind, ref }];
}

/** A copy whose keys are its own, `__proto__` among them. */
function copy(value: unknown, keep: (key: string) => boolean): Json {
  return isRecord(value) ? Object.fromEntries(Object.entries(value).filter(([key]) => keep(key))) : {};
}
