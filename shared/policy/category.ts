import type { Ticket } from "../types";
import type { Policy } from "./schema";

/** Bounded: what a ticket is about stands in its first paragraphs, and customers paste whole logs. */
const LONGEST = 20_000;
const SUBJECT_WEIGHT = 3;

/**
 * The policy's category of a ticket: the field `category` where it names one, else the category whose words occur
 * most often in the subject (counted three times) and the description; null where none occurs.
 */
export function categoryOf(ticket: Ticket, policy: Policy): string | null {
  const named = ticket.fields.category;
  const given = policy.categories.find(({ id, label }) => named === id || named === label);
  if (given !== undefined) return given.id;
  const subject = (ticket.subject ?? "").slice(0, LONGEST).toLowerCase();
  const body = (ticket.texts[0]?.body ?? "").slice(0, LONGEST).toLowerCase();
  let best: string | null = null;
  let most = 0;
  for (const { id, words } of policy.categories) {
    const hits = count(subject, words) * SUBJECT_WEIGHT + count(body, words);
    if (hits > most) [best, most] = [id, hits];
  }
  return best;
}

function count(text: string, words: readonly string[]): number {
  let hits = 0;
  for (const word of words) {
    const needle = word.toLowerCase();
    for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
      if (!isLetter(text[at - 1]) && !isLetter(text[at + needle.length])) hits++;
    }
  }
  return hits;
}

const LETTER = /^\p{L}$/u;
const isLetter = (char: string | undefined): boolean => char !== undefined && LETTER.test(char);
