import { SEVERITY_WORDINGS } from "../i18n/severity";
import { EN } from "../i18n/severity/en";
import type { SeverityVerdict } from "../types";
import type { Facts } from "./facts";
import type { Judgement } from "./judge";
import { understoodOf } from "./understood";

/**
 * A polite draft to the customer in `language` (English where there is no wording): what was understood, how it is
 * handled and why, or the one question that would settle it. Says nothing in the customer's own words.
 */
export function replyOf(
  judgement: Judgement,
  facts: Facts,
  labels: { readonly entitled: string | null; readonly claimed: string | null; readonly capped: boolean },
  verdict: SeverityVerdict | null,
  language: string,
): string {
  const wording = SEVERITY_WORDINGS.get(language) ?? EN;
  const understood = understoodOf(judgement, facts);
  if (understood === null || judgement.urgency === "unknown" || labels.entitled === null) {
    const disputed = facts.disputed || facts.environment === "disputed";
    return [wording.greeting, wording.ask[disputed ? "environment" : "facts"], wording.closing].join("\n\n");
  }
  const space = language === "ja" ? "" : " ";
  const settled = ["recovered", "over", "request", "not-production"].includes(understood);
  const facts_ = settled
    ? [wording.understood[understood]]
    : [wording.understood[understood], wording.urgency[judgement.urgency]];
  const sentence = wording.verdict[verdict === "overstated" || verdict === "understated" ? verdict : "supported"];
  const decided = sentence
    .replaceAll("{label}", labels.entitled)
    .replaceAll("{claimed}", labels.claimed ?? labels.entitled);
  const cap = labels.capped ? [wording.capped] : [];
  return [wording.greeting, [...facts_, decided, ...cap].join(space), wording.closing].join("\n\n");
}
