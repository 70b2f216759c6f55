import { EMPTY_KPIS, type Kpis, kpisOf, mergeKpis } from "./kpis";
import { type Ledger, standingsOf } from "./ledger";

/** KPIs by the severity that the text supports and the plan covers. */
export type SeverityKpis = Readonly<Record<string, Kpis>>;

/** The severity of an escalation whose text does not tell it. */
export const UNSET_SEVERITY = "unset";

export function severityKpisOfLedger(ledger: Ledger): SeverityKpis {
  return standingsOf(ledger)
    .map((standing) => ({ [standing.entitled ?? UNSET_SEVERITY]: kpisOf(standing) }))
    .reduce(mergeSeverityKpis, {});
}

export function mergeSeverityKpis(a: SeverityKpis, b: SeverityKpis): SeverityKpis {
  const sums = new Map(Object.entries(a));
  for (const [severity, kpis] of Object.entries(b))
    sums.set(severity, mergeKpis(sums.get(severity) ?? EMPTY_KPIS, kpis));
  return Object.fromEntries(sums);
}
