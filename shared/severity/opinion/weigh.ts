import type { Policy } from "../../policy/schema";
import type { Impact, Urgency } from "../../types";
import {
  IMPACT_CLASSES,
  likelihoods,
  type Opinion,
  type Regression,
  readRegression,
  URGENCY_CLASSES,
} from "./regression";
import { FEATURES, WEIGHTS } from "./testimony-weights";

/** One reading of a ticket: impact and urgency, both unknown or neither. */
interface Cell {
  readonly impact: Impact | "unknown";
  readonly urgency: Urgency | "unknown";
}

/** The likeliest reading of a ticket. */
export interface Weighed extends Cell {
  /** Probability from 0 to 1 of the severity that the reading gives. */
  readonly confidence: number;
  /** Probability from 0 to 1 of each severity id, and of "unknown". */
  readonly severities: ReadonlyMap<string, number>;
}

let shipped: Regression | null = null;

/** What a testimony makes likely, learnt from lessons whose words the words' opinion had not seen. */
export function opinionOfTestimony(testimony: ReadonlyMap<string, number>, given?: Regression): Opinion {
  shipped ??= readRegression({ features: FEATURES, weights: WEIGHTS });
  return likelihoods(given ?? shipped, testimony);
}

/** Adds up the cells of the matrix by the severity that they give, and takes the likeliest cell of the likeliest severity. */
export function weigh(opinion: Opinion, matrix: Policy["matrix"]): Weighed {
  const cells: (Cell & { severity: string; weight: number })[] = [];
  for (const [row, impact] of IMPACT_CLASSES.entries()) {
    for (const [column, urgency] of URGENCY_CLASSES.entries()) {
      const known = impact !== "unknown" && urgency !== "unknown";
      if (!known && impact !== urgency) continue;
      const weight = (opinion.impact[row] ?? 0) * (opinion.urgency[column] ?? 0);
      cells.push({ impact, urgency, weight, severity: known ? matrix[impact][urgency] : "unknown" });
    }
  }
  const total = cells.reduce((sum, { weight }) => sum + weight, 0);
  const severities = new Map<string, number>();
  for (const { severity, weight } of cells) severities.set(severity, (severities.get(severity) ?? 0) + weight / total);
  const [severity, confidence] = [...severities].reduce((best, one) => (one[1] > best[1] ? one : best));
  const cell = cells
    .filter((one) => one.severity === severity)
    .reduce((best, one) => (one.weight > best.weight ? one : best));
  return { impact: cell.impact, urgency: cell.urgency, confidence, severities };
}
