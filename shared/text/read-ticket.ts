import type { Ticket, TicketText } from "../types";
import type { Keep } from "./keep";
import { repeatedRanges } from "./quotes";
import { type Reading, read, type TextReading } from "./reading";

/** Reads a ticket's subject, as text "subject" by the customer, then its texts in order, each without what it repeats. */
export function readTicket(ticket: Ticket, keep: Keep<Reading> = (_, make) => make()): readonly TextReading[] {
  const subject: TicketText = {
    id: "subject",
    by: "customer",
    public: true,
    at: ticket.createdAt,
    body: ticket.subject ?? "",
  };
  const texts = ticket.subject === null || ticket.subject === "" ? ticket.texts : [subject, ...ticket.texts];
  const repeated = repeatedRanges(texts);
  return texts.map((text) => {
    const ranges = repeated.get(text.id) ?? [];
    const key = `${ranges.map(({ start, end }) => `${start}-${end}`)}\n${text.body}`;
    return { text, reading: keep(key, () => read(text.body, ranges)) };
  });
}
