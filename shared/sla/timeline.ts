import { toInstant } from "../instant";
import type { Instant, TextId, Ticket, TicketEvent, TicketStatus } from "../types";

/** One thing that moves a clock. At the same instant they come in the order of this union. */
export type Moment =
  | { readonly at: Instant; readonly kind: "created"; readonly status: TicketStatus }
  | { readonly at: Instant; readonly kind: "customer"; readonly text: TextId }
  /** A public text of an agent or engineer; the ticket's own first text is none. */
  | { readonly at: Instant; readonly kind: "reply"; readonly text: TextId }
  /** An agent took the ticket without a public word: assigned, or a private note. */
  | { readonly at: Instant; readonly kind: "touch"; readonly text: TextId | null }
  | { readonly at: Instant; readonly kind: "status"; readonly status: TicketStatus };

const ORDER = { created: 0, customer: 1, reply: 2, touch: 3, status: 4 } as const;
const STATUSES: readonly string[] = ["new", "open", "pending", "hold", "solved", "closed"] satisfies TicketStatus[];

/**
 * What is known of a ticket up to `now`, in order of time and whatever the order it came in. A reply and a change of
 * status in one save come reply first. Texts without a time do not count, and nothing comes before the creation.
 */
export function timelineOf(ticket: Ticket, now: Instant): readonly Moment[] {
  const clamp = (at: Instant) => toInstant(Math.max(at, ticket.createdAt));
  const moments: Moment[] = [];
  for (const { id, by, at, public: shown } of ticket.texts) {
    if (at === null || at > now) continue;
    if (by === "customer") moments.push({ at: clamp(at), kind: "customer", text: id });
    else if (by !== "system" && id !== "description") {
      moments.push({ at: clamp(at), kind: shown ? "reply" : "touch", text: id });
    }
  }
  for (const { kind, at, to } of ticket.events) {
    if (kind === "assignee" && at <= now && to !== null && to !== undefined && to !== "") {
      moments.push({ at: clamp(at), kind: "touch", text: null });
    }
  }
  if (makerOf(ticket) === "agent") moments.push({ at: ticket.createdAt, kind: "touch", text: "description" });
  const statuses = statusMoments(ticket, now, moments);
  const all = moments.concat(statuses).sort((a, b) => a.at - b.at || ORDER[a.kind] - ORDER[b.kind]);
  return all;
}

/** Who opened the ticket, by its description; a customer where that is not known. */
export function makerOf(ticket: Ticket): "agent" | "customer" {
  const by = ticket.texts.find(({ id }) => id === "description")?.by;
  return by === "agent" || by === "engineer" ? "agent" : "customer";
}

/** The status at the end of a timeline, and since when. */
export function lastStatus(
  timeline: readonly Moment[],
): { readonly status: TicketStatus; readonly since: Instant } | null {
  const changes = timeline.filter((moment) => moment.kind === "created" || moment.kind === "status");
  const last = changes.at(-1);
  if (last === undefined) return null;
  const before = changes.findLastIndex(({ status }) => status !== last.status);
  return { status: last.status, since: changes[before + 1]?.at ?? last.at };
}

function statusMoments(ticket: Ticket, now: Instant, others: readonly Moment[]): readonly Moment[] {
  const changes = inOrder(ticket.events.flatMap(readChange));
  const first = changes[0]?.from ?? (changes.length > 0 || ticket.status === "new" ? "new" : "open");
  const found: Moment[] = [{ at: ticket.createdAt, kind: "created", status: first }];
  let current: TicketStatus = first;
  for (const { at, to } of changes) {
    if (at > now) break;
    if (to !== current) found.push({ at: toInstant(Math.max(at, ticket.createdAt)), kind: "status", status: to });
    current = to;
  }
  // Events win over the ticket's own word, which may be older or newer than `now`. Without any, it came to its status
  // with the last thing known; to a waiting one with the last that the customer did not do.
  const { status } = ticket;
  if (changes.length > 0 || status === null || phaseOf(status) === phaseOf(current)) return found;
  const waits = phaseOf(status) === "waiting";
  let at: number = ticket.createdAt;
  for (const moment of others) if (!waits || moment.kind !== "customer") at = Math.max(at, moment.at);
  found.push({ at: toInstant(at), kind: "status", status });
  return found;
}

function phaseOf(status: TicketStatus): string {
  if (status === "solved" || status === "closed") return "ended";
  return status === "pending" || status === "hold" ? "waiting" : "active";
}

interface Change {
  readonly at: Instant;
  readonly from: TicketStatus | null;
  readonly to: TicketStatus;
}

function readChange({ kind, at, from, to }: TicketEvent): readonly Change[] {
  if (kind !== "status" && kind !== "resolved" && kind !== "closed" && kind !== "reopened") return [];
  const implied = { status: null, resolved: "solved", closed: "closed", reopened: "open" } as const;
  const after = isStatus(to) ? to : implied[kind];
  return after === null ? [] : [{ at, from: isStatus(from) ? from : null, to: after }];
}

/** By time; at the same instant each change follows the one that it starts from. */
function inOrder(changes: readonly Change[]): readonly Change[] {
  const key = ({ from, to }: Change) => `${from ?? ""} ${to}`;
  const left = changes.toSorted((a, b) => a.at - b.at || (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  const ordered: Change[] = [];
  for (let start = 0; start < left.length; ) {
    let end = start + 1;
    while (end < left.length && left[end]?.at === left[start]?.at) end++;
    // Bounded, since following the chain among very many is no use to anybody.
    const group = left.slice(start, end);
    while (group.length > 0 && end - start <= 16) {
      const next = group.findIndex(({ from }) => from === ordered.at(-1)?.to);
      ordered.push(...group.splice(Math.max(0, next), 1));
    }
    for (const change of group) ordered.push(change);
    start = end;
  }
  return ordered;
}

function isStatus(value: unknown): value is TicketStatus {
  return typeof value === "string" && STATUSES.includes(value);
}
