import { ASK_WORDINGS } from "../i18n/ask/index";
import { customerLanguage } from "../i18n/customer-language";
import type { Policy } from "../policy/schema";
import type { EvidenceItem, EvidenceKind, Ticket } from "../types";
import { evidenceScore, evidenceWeight } from "./score";

/** The draft that asks the customer for exactly what keeps the ticket from being ready; empty when nothing does. */
export function askFor(ticket: Ticket, items: readonly EvidenceItem[], policy: Policy): string {
  const kinds = kindsToAskFor(items, policy);
  const language = customerLanguage(ticket, policy.languages);
  const wording = ASK_WORDINGS.get(language) ?? ASK_WORDINGS.get("en");
  if (kinds.length === 0 || wording === undefined) return "";
  const questions = kinds.map((kind) => `- ${policy.evidence[kind].question[language] ?? wording.questions[kind]}`);
  const greeting = wording.greeting(ticket.requester?.name ?? null);
  return [greeting, wording.opening, questions.join("\n"), wording.closing].join("\n\n");
}

/** The fewest kinds that would open the gate: all that is required, then the heaviest wanted ones. */
function kindsToAskFor(items: readonly EvidenceItem[], policy: Policy): readonly EvidenceKind[] {
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
