import { readFileSync } from "node:fs";
import { join } from "node:path";
import { blankTicket } from "../../shared/blank-ticket";
import type { Author, Instant, Ticket, TicketText } from "../../shared/types";

/** An invented ticket with the verdict that is due; one line of scenarios.ndjson. */
export interface Scenario {
  readonly id: string;
  readonly trap: string;
  readonly lang: string;
  readonly claimed: string | null;
  readonly plan: string | null;
  readonly subject: string;
  readonly comments: readonly { readonly by: Author; readonly public: boolean; readonly text: string }[];
  readonly expect: {
    readonly impact: string;
    readonly urgency: string;
    readonly matrix: string;
    readonly entitled: string;
    readonly verdict: string;
  };
  /** Further verdicts that an expert could give. */
  readonly accept?: readonly string[];
  /** Substrings that decide it. */
  readonly proof?: readonly string[];
}

/** The scenarios of a file in fixtures, named without its ending. */
export function readScenarios(file: string): readonly Scenario[] {
  const text = readFileSync(join(import.meta.dirname, `fixtures/${file}.ndjson`), "utf8");
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

const START = Date.UTC(2026, 10, 24, 9);
const QUARTER = 15 * 60 * 1000;

const isInstant = (value: number): value is Instant => Number.isSafeInteger(value);

/** The scenario as a ticket: one text a comment, a quarter of an hour apart. */
export function ticketOf({
  id,
  claimed,
  plan,
  subject,
  comments,
}: Pick<Scenario, "id" | "claimed" | "plan" | "subject" | "comments">): Ticket {
  const at = (index: number): Instant | null => {
    const value = START + index * QUARTER;
    return isInstant(value) ? value : null;
  };
  const texts = comments.map(({ by, public: shown, text }, index): TicketText => {
    return { id: index === 0 ? "description" : `comment:${index + 1}`, by, public: shown, at: at(index), body: text };
  });
  const createdAt = at(0);
  if (createdAt === null) throw new Error("No instant.");
  return { ...blankTicket(id, createdAt), subject, status: "open", severity: claimed, plan, texts };
}
