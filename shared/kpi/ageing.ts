import type { Instant } from "../types";
import type { Kpis } from "./kpis";
import { lastWeeks } from "./week";

/** The KPIs of the escalations that were opened in one ISO week. */
export interface WeekKpis {
  readonly week: string;
  readonly kpis: Kpis;
}

export type Age = "this-week" | "last-week" | "weeks-2-3" | "weeks-4-12" | "older";

/** In which of these an escalation is, by how many weeks ago it was opened: from, and up to but not including. */
const AGES: readonly { readonly age: Age; readonly from: number; readonly to: number }[] = [
  { age: "this-week", from: 0, to: 1 },
  { age: "last-week", from: 1, to: 2 },
  { age: "weeks-2-3", from: 2, to: 4 },
  { age: "weeks-4-12", from: 4, to: 13 },
  { age: "older", from: 13, to: Number.POSITIVE_INFINITY },
];

/** Open escalations by the week that they were opened in, the youngest first. */
export function ageing(
  weeks: readonly WeekKpis[],
  now: Instant,
): readonly { readonly age: Age; readonly open: number }[] {
  const recent = lastWeeks(now, 13).toReversed();
  const agoOf = (week: string) => (recent.includes(week) ? recent.indexOf(week) : recent.length);
  return AGES.map(({ age, from, to }) => {
    const inside = weeks.filter(({ week }) => agoOf(week) >= from && agoOf(week) < to);
    return { age, open: inside.reduce((sum, { kpis }) => sum + kpis.open, 0) };
  });
}
