import type { Ticket, TicketText } from "../types";
import { repeatedRanges } from "./quotes";
import { read, type TextReading } from "./reading";

/** Reads a ticket's subject, as text "subject" by the customer, then its texts in order, each without what it repeats. */
export function readTicket(ticket: Ticket): readonly TextReading[] {
  const subject: TicketText = {
    id: "subject",
    by: "customer",
    public: true,
    at: ticket.createdAt,
    body: ticket.subject ?? "",
  };
  const texts = ticket.subject === null || ticket.subject === "" ? ticket.texts : [subject, ...ticket.texts];
  const repeated = repeatedRanges(texts);
  return texts.map((text) => ({ text, reading: read(text.body, repeated.get(text.id)) }));
}
