import { formatInstant } from "../instant";
import { quoteOf } from "../privacy/quote";
import type { Instant, Report, Ticket } from "../types";
import { oneLine } from "./inert";

const MOST_ROWS = 40;
const LONGEST = 120;

/** When who did what: messages and events in order, the middle left out where there are many. */
export function timelineRows(ticket: Ticket, { privacy }: Report): readonly (readonly string[])[] {
  const messages = ticket.texts.flatMap(({ id, by, public: isPublic, at, body }): readonly Row[] => {
    const quoted = () => quoteOf(body, id, { start: 0, end: body.length }, privacy.findings, LONGEST);
    return at === null ? [] : [{ at, who: isPublic ? by : `${by}, internal`, what: quoted }];
  });
  const events = ticket.events.map(
    ({ at, by, kind, from, to, reason }): Row => ({
      at,
      who: by ?? "system",
      what: () => [kind, from && `from ${from}`, to && `to ${to}`, reason && `(${reason})`].filter(Boolean).join(" "),
    }),
  );
  const rows = [...messages, ...events].sort((a, b) => a.at - b.at);
  if (rows.length <= MOST_ROWS) return rows.map(cellsOf);
  const [first, last] = [rows.slice(0, MOST_ROWS / 2), rows.slice(-MOST_ROWS / 2)];
  return [...first.map(cellsOf), ["", "", `${rows.length - MOST_ROWS} more`], ...last.map(cellsOf)];
}

interface Row {
  readonly at: Instant;
  readonly who: string;
  /** Told of the rows that are shown alone. */
  readonly what: () => string;
}

const cellsOf = ({ at, who, what }: Row): readonly string[] => [formatInstant(at), who, oneLine(what())];
