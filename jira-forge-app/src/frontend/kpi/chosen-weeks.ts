import type { WeekKpis } from "../../../../shared/kpi/ageing";
import { EMPTY_KPIS, type Kpis, mergeKpis } from "../../../../shared/kpi/kpis";
import { lastWeeks } from "../../../../shared/kpi/week";
import type { Instant } from "../../../../shared/types";

/** How many weeks back a page can look. */
export const SPANS = [4, 13, 26, 52] as const;

/** The weeks of the last `count`, and all of them together. */
export function chosenWeeks(
  weeks: readonly WeekKpis[],
  count: number,
  now: Instant,
): { readonly weeks: readonly WeekKpis[]; readonly kpis: Kpis } {
  const chosen = new Set(lastWeeks(now, count));
  const found = weeks.filter(({ week }) => chosen.has(week));
  return { weeks: found, kpis: found.map(({ kpis }) => kpis).reduce(mergeKpis, EMPTY_KPIS) };
}
