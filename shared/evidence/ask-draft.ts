import type { EvidenceKind } from "../types";

/** What a request to the customer is put together from, in the customer's language. */
export interface AskParts {
  readonly before: string;
  /** One question for each kind that may be asked for, in display order. */
  readonly questions: readonly { readonly kind: EvidenceKind; readonly question: string }[];
  readonly after: string;
  /** The fewest kinds that would open the gate. */
  readonly suggested: readonly EvidenceKind[];
}

export const NO_ASK: AskParts = { before: "", questions: [], after: "", suggested: [] };

/** The draft that asks for exactly these kinds; empty where none of them can be asked for. */
export function askDraft({ before, questions, after }: AskParts, kinds: readonly EvidenceKind[]): string {
  const asked = questions.filter(({ kind }) => kinds.includes(kind));
  if (asked.length === 0) return "";
  return [before, asked.map(({ question }) => `- ${question}`).join("\n"), after].join("\n\n");
}
