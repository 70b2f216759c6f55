import { fill } from "../i18n/fill";
import type { Circumstance, Saying } from "../i18n/reasons/wording";
import type { Understood } from "../i18n/severity/wording";
import type { SeverityVerdict, Urgency } from "../types";
import type { Facts } from "./facts";
import type { Judgement } from "./judge";
import { understoodOf } from "./understood";

/** One plain sentence for an agent: the decisive facts, then what follows. */
export function reasonOf(
  judgement: Judgement,
  facts: Facts,
  labels: { readonly matrix: string | null; readonly entitled: string | null; readonly claimed: string | null },
  verdict: SeverityVerdict | null,
): Saying {
  const understood = understoodOf(judgement, facts);
  const { impact, urgency } = judgement;
  const { matrix, entitled, claimed } = labels;
  if (understood === null || impact === "unknown" || urgency === "unknown" || matrix === null) {
    const isDisputed = facts.environment === "disputed" || facts.disputed;
    return ({ severity }) => (isDisputed ? severity.disputed : severity.unknown);
  }
  const circumstance = circumstanceOf(facts, urgency, understood);
  const isCapped = entitled !== matrix && entitled !== null;
  const isDoubted = verdict === "overstated" || verdict === "understated";
  return ({ severity: words }) =>
    fill(words.sentence, {
      what:
        judgement.rule === "alike" ? words.alike : `${words.understood[understood]}${words.circumstance[circumstance]}`,
      impact: words.impact[impact],
      urgency: words.urgency[urgency],
      severity: matrix,
      plan: isCapped ? fill(words.plan, { entitled }) : "",
      claim: isDoubted && claimed !== null ? fill(words.claim, { claimed }) : "",
    });
}

const SETTLED: readonly Understood[] = ["recovered", "over", "request"];

function circumstanceOf(facts: Facts, urgency: Urgency, understood: Understood): Circumstance {
  if (SETTLED.includes(understood)) return facts.deadline === "near" ? "deadline-named" : "none";
  if (urgency === "critical") return facts.workaround === "none" ? "now-no-way-round" : "now";
  if (urgency === "high") return facts.workaround === "costly" ? "costly-way-round" : "deadline-close";
  if (urgency === "medium") {
    return facts.intermittent ? "now-and-then" : understood === "not-production" ? "none" : "they-get-by";
  }
  return "no-pressure";
}
