import type { SeverityReport } from "../../shared/types";
import { t } from "./i18n/t";
import type { ShownPolicy } from "./judge";
import type { SeverityDetails } from "./severity-details";
import { severityLabel } from "./verdict-lines";

/** What the customer's plan makes of the severity that the text supports, in a sentence. */
export function entitlementWords(
  { matrix, entitled }: Pick<SeverityReport, "matrix" | "entitled">,
  plan: SeverityDetails["plan"],
  policy: ShownPolicy,
): string {
  if (plan === null) return t("plan.unknown");
  const rank = (id: string | null) => policy.severities.find((severity) => severity.id === id)?.rank ?? null;
  const [due, cap] = [rank(entitled), rank(plan.highest)];
  const words = {
    plan: plan.label,
    highest: severityLabel(policy, plan.highest),
    entitled: severityLabel(policy, entitled),
  };
  if (due !== null && cap !== null && due < cap) return t("plan.lifted", words);
  return t(entitled === matrix ? "plan.covers" : "plan.capped", words);
}
