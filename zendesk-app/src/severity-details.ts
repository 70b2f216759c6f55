import type { Policy } from "../../shared/policy/schema";
import type { Alternative } from "../../shared/sla/what-if";
import type { Ticket } from "../../shared/types";
import { type SeverityField, severityField } from "./severity-field";

/** What the severity card tells beyond the report. */
export interface SeverityDetails {
  /** What the customer's plan may claim at most; null where the plan is not known. */
  readonly plan: { readonly label: string; readonly highest: string } | null;
  readonly alternatives: readonly Alternative[];
  readonly field: SeverityField | null;
}

/** Tells a severity in detail. */
export function severityDetails(ticket: Ticket, policy: Policy, alternatives: readonly Alternative[]): SeverityDetails {
  const plan = policy.plans.find(({ id }) => id === ticket.plan);
  return {
    plan: plan === undefined ? null : { label: plan.label, highest: plan.highest },
    alternatives,
    field: severityField(policy),
  };
}
