import type { Policy } from "../policy/schema";
import type { SeverityVerdict } from "../types";

/** Named reasons that lift a plan's cap. */
export type Exception = "security" | "data-loss" | "legal";

const rankOf = (policy: Policy, severity: string): number | null =>
  policy.severities.find(({ id }) => id === severity)?.rank ?? null;

/** What the plan may claim of the matrix's severity; all of it where the plan is not known. */
export function entitledSeverity(
  matrix: string,
  plan: string | null,
  exceptions: readonly Exception[],
  policy: Policy,
): string {
  const known = policy.plans.find(({ id }) => id === plan);
  const due = rankOf(policy, matrix);
  if (known === undefined || due === null) return matrix;
  let highest = known.highest;
  for (const { severity, when } of known.exceptions) {
    const lifts = when.some((reason) => exceptions.includes(reason));
    if (lifts && (rankOf(policy, severity) ?? due) < (rankOf(policy, highest) ?? due)) highest = severity;
  }
  return due < (rankOf(policy, highest) ?? due) ? highest : matrix;
}

/** Compares a claim with what is due: null where nothing is claimed, unclear where one of the two has no rank. */
export function compareClaim(claimed: string | null, entitled: string | null, policy: Policy): SeverityVerdict | null {
  if (claimed === null) return null;
  const claim = rankOf(policy, claimed);
  const due = entitled === null ? null : rankOf(policy, entitled);
  if (claim === null || due === null) return "unclear";
  return claim === due ? "supported" : claim < due ? "overstated" : "understated";
}
