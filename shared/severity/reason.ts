import type { Understood } from "../i18n/severity/wording";
import type { SeverityVerdict, Urgency } from "../types";
import type { Facts } from "./facts";
import type { Judgement } from "./judge";
import { understoodOf } from "./understood";

const WHAT: Readonly<Record<Understood, string>> = {
  exposure: "Information is open to people who should not see it",
  loss: "Data is lost or damaged and not back",
  recovered: "The lost data is back",
  "not-production": "Only a non-production environment is affected",
  request: "This reads as a question, a wish or a flaw of looks",
  over: "The failure is over",
  all: "All or most users are affected",
  many: "Many users are affected",
  some: "Some users are affected",
  "key-user": "One person whom nobody can replace is blocked",
  one: "One user is affected",
  impaired: "A function fails, and nothing tells for how many",
};

/** One plain sentence for an agent: the decisive facts, then what follows. */
export function reasonOf(
  judgement: Judgement,
  facts: Facts,
  labels: { readonly matrix: string | null; readonly entitled: string | null; readonly claimed: string | null },
  verdict: SeverityVerdict | null,
): string {
  const understood = understoodOf(judgement, facts);
  const { impact, urgency } = judgement;
  if (understood === null || impact === "unknown" || urgency === "unknown" || labels.matrix === null) {
    return facts.environment === "disputed" || facts.disputed
      ? "The customers contradict one another, and nothing settles it."
      : "The texts do not tell what fails, or for whom.";
  }
  const capped = labels.entitled !== labels.matrix && labels.entitled !== null;
  const cap = capped ? `, and the plan allows ${labels.entitled}` : "";
  const claim = verdict === "overstated" || verdict === "understated" ? `; the claim is ${labels.claimed}` : "";
  const what =
    judgement.rule === "alike"
      ? "Read as a whole, it is like other tickets of this kind"
      : `${WHAT[understood]}${circumstance(facts, urgency, understood)}`;
  return `${what}: ${impact} × ${urgency} is ${labels.matrix}${cap}${claim}.`;
}

const SETTLED: readonly Understood[] = ["recovered", "over", "request"];

function circumstance(facts: Facts, urgency: Urgency, understood: Understood): string {
  if (SETTLED.includes(understood)) return facts.deadline === "near" ? ", with a deadline named" : "";
  if (urgency === "critical") return facts.workaround === "none" ? " now, with no way round" : " now";
  if (urgency === "high")
    return facts.workaround === "costly" ? ", with a costly way round" : ", with a deadline close";
  if (urgency === "medium")
    return facts.intermittent ? ", now and then" : understood === "not-production" ? "" : ", and they get by";
  return ", with no time pressure";
}
