import { toInstant } from "../../shared/instant";
import type { EvidenceItem, EvidenceKind, Ticket, TicketEvent } from "../../shared/types";
import type { Answer } from "./fault";
import { readStored, storeOnce } from "./stored";

/** That an engineer does without a kind of evidence, or wants it after all. */
export interface Waiver {
  readonly kind: EvidenceKind;
  /** Why it is not needed; null where that was taken back. */
  readonly reason: string | null;
  /** ISO 8601. */
  readonly at: string;
  /** The account id of the engineer. */
  readonly by: string;
}

const prefix = (issueId: string): string => `waiver:${issueId}:`;

/** Adds a waiver under a key of its own, so that two engineers never overwrite each other; one request adds one. */
export function recordWaiver(issueId: string, request: string, waiver: Waiver): Promise<Answer<boolean>> {
  return storeOnce(prefix(issueId) + request, waiver);
}

/** Every waiver of an issue, the newest first. */
export async function readWaivers(issueId: string): Promise<Answer<readonly Waiver[]>> {
  const waivers = await readStored<Waiver>(prefix(issueId));
  return waivers.ok
    ? { ok: true, value: [...waivers.value].sort((a, b) => Date.parse(b.at) - Date.parse(a.at)) }
    : waivers;
}

/** What of the evidence is set aside. */
export const waivedOf = (items: readonly EvidenceItem[]): readonly EvidenceKind[] =>
  items.flatMap(({ kind, state }) => (state === "waived" ? [kind] : []));

/** The ticket with what engineers set aside among its events. */
export function withWaivers(ticket: Ticket, waivers: readonly Waiver[]): Ticket {
  if (waivers.length === 0) return ticket;
  return { ...ticket, events: [...ticket.events, ...waivers.map(eventOf)].sort((a, b) => a.at - b.at) };
}

function eventOf({ kind, reason, at }: Waiver): TicketEvent {
  const event = { kind: "waived", at: toInstant(Date.parse(at)), by: "engineer", name: kind } as const;
  return reason === null ? { ...event, to: "withdrawn" } : { ...event, reason };
}
