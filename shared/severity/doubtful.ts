import type { Policy } from "../policy/schema";
import type { SeverityVerdict, Ticket } from "../types";
import { compareClaim, type Exception, entitledSeverity } from "./entitlement";
import type { Weighed } from "./opinion/weigh";

/** From this probability of an understated claim on, nobody is waved through: see decision 30. */
const MAY_BE_UNDERSTATED = 0.3;

/** Whether a claim that looks high enough may well be too low, so that somebody had better look. */
export function isDoubtful(
  compared: SeverityVerdict | null,
  { severity, plan }: Ticket,
  { severities }: Weighed,
  exceptions: readonly Exception[],
  policy: Policy,
): boolean {
  if (compared !== "supported" && compared !== "overstated") return false;
  let understated = 0;
  for (const [id, likely] of severities) {
    const entitled = entitledSeverity(id, plan, exceptions, policy);
    if (compareClaim(severity, entitled, policy) === "understated") understated += likely;
  }
  return understated >= MAY_BE_UNDERSTATED;
}
