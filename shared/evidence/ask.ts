import { en } from "../i18n/ask/en";
import { ASK_WORDINGS } from "../i18n/ask/index";
import { customerLanguage } from "../i18n/customer-language";
import type { Policy } from "../policy/schema";
import type { EvidenceItem, EvidenceKind, Ticket } from "../types";
import { type AskParts, askDraft } from "./ask-draft";
import { evidenceScore, evidenceWeight } from "./score";

/** The draft that asks the customer for exactly what keeps the ticket from being ready; empty when nothing does. */
export function askFor(ticket: Ticket, items: readonly EvidenceItem<unknown>[], policy: Policy): string {
  const parts = askParts(ticket, items, policy);
  return askDraft(parts, parts.suggested);
}

/** What the customer can be asked for: everything that is absent. */
export function askParts(ticket: Ticket, items: readonly EvidenceItem<unknown>[], policy: Policy): AskParts {
  const language = customerLanguage(ticket, policy.languages);
  const wording = ASK_WORDINGS.get(language) ?? en;
  return {
    before: `${wording.greeting(ticket.requester?.name ?? null)}\n\n${wording.opening}`,
    questions: items
      .filter(({ state }) => state === "absent")
      .map(({ kind }) => ({ kind, question: policy.evidence[kind].question[language] ?? wording.questions[kind] })),
    after: wording.closing,
    suggested: kindsToAskFor(items, policy),
  };
}

/** The fewest kinds that would open the gate: all that is required, then the heaviest wanted ones. */
function kindsToAskFor(items: readonly EvidenceItem<unknown>[], policy: Policy): readonly EvidenceKind[] {
  const absent = items.filter(({ state }) => state === "absent");
  const asked = new Set(absent.filter(({ required }) => required).map(({ kind }) => kind));
  const wanted = absent
    .filter(({ required }) => !required)
    .sort((a, b) => evidenceWeight(b, policy) - evidenceWeight(a, policy));
  for (const { kind } of wanted) {
    if (evidenceScore(items, policy, asked) >= policy.gate.threshold) break;
    asked.add(kind);
  }
  return items.map(({ kind }) => kind).filter((kind) => asked.has(kind));
}
