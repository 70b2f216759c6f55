import { detectLanguage, type Language } from "../text/language";
import type { Ticket } from "../types";

/** Enough to tell a language, and bounded: customers paste whole logs. */
const LONGEST = 5_000;

const KNOWN = new WeakMap<Ticket["texts"], { readonly language: Language | null }>();

/** What the customer wrote in. Two drafts ask for it; pure, so the answer is kept as long as the texts. */
function writtenLanguage({ texts }: Ticket): Language | null {
  const known = KNOWN.get(texts);
  if (known !== undefined) return known.language;
  const written = texts
    .filter(({ by }) => by === "customer")
    .map(({ body }) => body.slice(0, LONGEST))
    .join("\n");
  const language = detectLanguage(written.slice(0, LONGEST));
  KNOWN.set(texts, { language });
  return language;
}

/**
 * The language to write to this customer in, one of `offered`: what they wrote in, else their profile's locale, else
 * the first offered.
 */
export function customerLanguage(ticket: Ticket, offered: readonly string[]): string {
  const locale = ticket.requester?.locale?.slice(0, 2).toLowerCase() ?? null;
  const candidates = [writtenLanguage(ticket), locale];
  return candidates.find((language) => language !== null && offered.includes(language)) ?? offered[0] ?? "en";
}
