export interface RiskThresholds {
  readonly warnAt: number;
  readonly alarmAt: number;
}

export type RiskLevel = "low" | "warn" | "alarm";

/** Where a probability stands between the policy's two thresholds. */
export function riskLevel(risk: number, thresholds: RiskThresholds): RiskLevel {
  if (risk >= thresholds.alarmAt) return "alarm";
  return risk >= thresholds.warnAt ? "warn" : "low";
}
