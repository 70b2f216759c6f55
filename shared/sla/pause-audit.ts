import { formatInstant } from "../instant";
import type { Finding, Instant, Span, Ticket } from "../types";
import { inWords, minutesOf } from "./minutes";
import { lastStatus, timelineOf } from "./timeline";

/**
 * The pause that nobody ended: the ticket waits for somebody, the customer has written since, and it still waits. The
 * span is the first line of the customer's first text since then.
 */
export function pauseAudit(ticket: Ticket, now: Instant): readonly Finding[] {
  const timeline = timelineOf(ticket, now);
  const last = lastStatus(timeline);
  if (last === null || (last.status !== "pending" && last.status !== "hold")) return [];
  const answer = timeline.find((moment) => moment.kind === "customer" && moment.at > last.since);
  if (answer?.kind !== "customer") return [];
  const ago = inWords(minutesOf(now - answer.at));
  const where = last.status === "hold" ? "on hold" : "pending";
  const reason = `The customer wrote ${ago} ago (${formatInstant(answer.at)}), and the ticket is still ${where}.`;
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
