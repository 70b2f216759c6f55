import type { WeekKpis } from "../../../../shared/kpi/ageing";
import { EMPTY_KPIS, type Kpis, mergeKpis } from "../../../../shared/kpi/kpis";
import { lastWeeks } from "../../../../shared/kpi/week";
import type { Instant } from "../../../../shared/types";
import type { CountedWeek } from "../../kpi-store";

/** How many weeks back a page can look. */
export const SPANS = [4, 13, 26, 52] as const;

/** Which escalations a page looks at. */
export interface Choice {
  /** Those opened in the last so many weeks. */
  readonly span: number;
  /** Those of the severity that the text supports; null for every one. */
  readonly severity: string | null;
}

export interface Chosen {
  /** The weeks of the span, and all of them together. */
  readonly weeks: readonly WeekKpis[];
  readonly kpis: Kpis;
  /** Every week, of the severity alone. */
  readonly everyWeek: readonly WeekKpis[];
}

export function choose(counted: readonly CountedWeek[], { span, severity }: Choice, now: Instant): Chosen {
  const everyWeek = severity === null ? counted : counted.flatMap((week) => ofSeverity(week, severity));
  const inside = new Set(lastWeeks(now, span));
  const weeks = everyWeek.filter(({ week }) => inside.has(week));
  return { weeks, kpis: weeks.map(({ kpis }) => kpis).reduce(mergeKpis, EMPTY_KPIS), everyWeek };
}

function ofSeverity({ week, bySeverity }: CountedWeek, severity: string): readonly WeekKpis[] {
  const kpis = Object.hasOwn(bySeverity, severity) ? bySeverity[severity] : undefined;
  return kpis === undefined ? [] : [{ week, kpis }];
}
