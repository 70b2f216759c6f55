import { formatInstant } from "../instant";
import type { Instant, Ticket } from "../types";
import type { Json } from "./json";

/**
 * A ticket in the canonical JSON of the contract: instants as ISO 8601 in UTC, what is not known left out. Reading it
 * back with `normaliseTicket` gives the same ticket.
 */
export function ticketJson(ticket: Ticket): Json {
  const { extra, createdAt, texts, attachments, events, fields, sla, links, requester, organization, ...plain } =
    ticket;
  return {
    ...known({ ...plain, createdAt: formatInstant(createdAt) }),
    ...(requester === null ? {} : { requester: known(requester) }),
    ...(organization === null ? {} : { organization: known(organization) }),
    ...listed(
      "texts",
      texts.map((text) => ({ ...known(text), ...instant("at", text.at) })),
    ),
    ...listed("attachments", attachments.map(known)),
    ...listed(
      "events",
      events.map((event) => ({ ...event, at: formatInstant(event.at) })),
    ),
    ...(Object.keys(fields).length === 0 ? {} : { fields }),
    ...listed(
      "sla",
      sla.map((clock) => ({ ...known(clock), ...instant("dueAt", clock.dueAt) })),
    ),
    ...listed("links", links),
    ...extra,
  };
}

const instant = (key: string, at: Instant | null): Json => (at === null ? {} : { [key]: formatInstant(at) });
const listed = (key: string, items: readonly unknown[]): Json => (items.length === 0 ? {} : { [key]: items });

function known(record: object): Json {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null));
}
