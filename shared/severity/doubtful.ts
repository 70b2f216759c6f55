import type { Policy } from "../policy/schema";
import type { SeverityReport, Ticket } from "../types";
import { compareClaim, entitledSeverity } from "./entitlement";
import type { Facts } from "./facts";
import type { Judgement } from "./judge";
import type { Weighed } from "./opinion/weigh";

interface Judged {
  readonly ticket: Ticket;
  readonly judgement: Judgement;
  /** Null where the rules alone decided. */
  readonly weighed: Weighed | null;
  readonly facts: Facts;
  readonly policy: Policy;
}

/** Whether a claim that compares like this to the judgement had better be looked at by somebody. */
export function isDoubtful(
  compared: SeverityReport["verdict"],
  { ticket, judgement, weighed, facts, policy }: Judged,
): boolean {
  if (isRisky(ticket, judgement, policy)) return true;
  const comforting = compared === "supported" || compared === "overstated";
  return comforting && (isBelittled(ticket, judgement, facts, policy) || mayBeGravest(ticket, weighed, policy));
}

/** From this probability of the gravest severity on, a lower claim is not waved through. */
const MAY_BE_GRAVEST = 0.3;

function mayBeGravest({ severity, plan }: Ticket, weighed: Weighed | null, policy: Policy): boolean {
  const gravest = policy.severities.reduce((best, one) => (one.rank < best.rank ? one : best));
  if (weighed === null || (weighed.severities.get(gravest.id) ?? 0) < MAY_BE_GRAVEST) return false;
  return compareClaim(severity, entitledSeverity(gravest.id, plan, [], policy), policy) === "understated";
}

/** From this rank on a claim is a low one. */
const BELITTLED = 3;
/** From this doubt on a question may be an outage put as one. */
const RISKY = 0.42;

/** In doubt nobody is waved through, unless the claim is the gravest already. */
function isRisky({ severity }: Ticket, { rule, doubt }: Judgement, policy: Policy): boolean {
  const gravest = Math.min(...policy.severities.map(({ rank }) => rank));
  const claimed = policy.severities.find(({ id }) => id === severity);
  return rule === "request" && doubt > RISKY && claimed?.rank !== gravest;
}

/** Claimed low and read as a question or remark, though something is gone or cannot be brought back. */
function isBelittled({ severity }: Ticket, { rule }: Judgement, facts: Facts, policy: Policy): boolean {
  const claimed = policy.severities.find(({ id }) => id === severity);
  if (claimed === undefined || claimed.rank < BELITTLED || rule !== "request") return false;
  return facts.mayLose && !facts.feature && !facts.cosmetic && !facts.untouched;
}
