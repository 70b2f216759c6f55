import { detectLanguage } from "../text/language";
import type { Ticket } from "../types";

/** Enough to tell a language, and bounded: customers paste whole logs. */
const LONGEST = 5_000;

/**
 * The language to write to this customer in, one of `offered`: what they wrote in, else their profile's locale, else
 * the first offered.
 */
export function customerLanguage(ticket: Ticket, offered: readonly string[]): string {
  const written = ticket.texts
    .filter(({ by }) => by === "customer")
    .map(({ body }) => body.slice(0, LONGEST))
    .join("\n");
  const locale = ticket.requester?.locale?.slice(0, 2).toLowerCase() ?? null;
  const candidates = [detectLanguage(written.slice(0, LONGEST)), locale];
  return candidates.find((language) => language !== null && offered.includes(language)) ?? offered[0] ?? "en";
}
