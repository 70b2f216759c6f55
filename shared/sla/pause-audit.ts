import { fill } from "../i18n/fill";
import type { Saying } from "../i18n/reasons/wording";
import { formatInstant } from "../instant";
import type { Finding, Instant, Span, Ticket } from "../types";
import { inWords, minutesOf } from "./minutes";
import { lastStatus, timelineOf } from "./timeline";

/**
 * The pause that nobody ended: the ticket waits, and the customer has written since, or wrote last before a rule sent it
 * waiting again. The span is the first line of the customer's first text that nobody answered.
 */
export function pauseAudit(ticket: Ticket, now: Instant): readonly Finding<Saying>[] {
  const timeline = timelineOf(ticket, now);
  const last = lastStatus(timeline);
  if (last === null || (last.status !== "pending" && last.status !== "hold")) return [];
  const reply = timeline.findLast((moment) => moment.kind === "reply");
  // A ticket on hold waits for somebody else: what the customer wrote before is known to whom it waits for.
  const from = last.status === "pending" && reply !== undefined ? reply.at : last.since;
  const answer = timeline.find((moment) => moment.kind === "customer" && moment.at > from);
  if (answer?.kind !== "customer") return [];
  const { status } = last;
  const minutes = minutesOf(now - answer.at);
  const reason: Saying = ({ sla, units }) =>
    fill(sla.asleep[status], { time: inWords(minutes, units), at: formatInstant(answer.at) });
  return [
    {
      message: "sleeping-pause",
      reason,
      spans: firstLine(ticket, answer.text),
      fix: { kind: "set", field: "status", value: "open" },
    },
  ];
}

function firstLine(ticket: Ticket, id: string): readonly Span[] {
  const body = ticket.texts.find((text) => text.id === id)?.body ?? "";
  const start = body.search(/\S/);
  if (start < 0) return [];
  const line = body.indexOf("\n", start);
  return [{ text: id, start, end: line < 0 ? body.length : line }];
}
