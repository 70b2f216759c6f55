import { formatInstant } from "../instant";
import { quoteOf } from "../privacy/quote";
import type { Instant, Report, Ticket } from "../types";
import { oneLine } from "./inert";

const MOST_ROWS = 40;
const LONGEST = 120;

/** When who did what: messages and events in order, the middle left out where there are many. */
export function timelineRows(ticket: Ticket, { privacy }: Report): readonly (readonly string[])[] {
  const messages = ticket.texts.flatMap(({ id, by, public: isPublic, at, body }) => {
    const firstLine = quoteOf(body, id, { start: 0, end: body.length }, privacy.findings, LONGEST);
    return at === null ? [] : [{ at, who: isPublic ? by : `${by}, internal`, what: oneLine(firstLine) }];
  });
  const events = ticket.events.map(({ at, by, kind, from, to, reason }) => ({
    at,
    who: by ?? "system",
    what: oneLine([kind, from && `from ${from}`, to && `to ${to}`, reason && `(${reason})`].filter(Boolean).join(" ")),
  }));
  const rows = [...messages, ...events]
    .sort((a, b) => a.at - b.at)
    .map(({ at, who, what }: { at: Instant; who: string; what: string }) => [formatInstant(at), who, what]);
  if (rows.length <= MOST_ROWS) return rows;
  const left = rows.length - MOST_ROWS;
  return [...rows.slice(0, MOST_ROWS / 2), ["", "", `${left} more`], ...rows.slice(-MOST_ROWS / 2)];
}
