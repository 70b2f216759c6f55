import type { EvidenceLevel, EvidenceRule } from "../policy/schema";

/**
 * How much one kind matters for a ticket. "Off" for the severity or for the category is off; else the stricter of the
 * two holds; where neither says anything, the rule's own level does.
 */
export function evidenceLevel(rule: EvidenceRule, severity: string | null, category: string | null): EvidenceLevel {
  const said = [own(rule.bySeverity, severity), own(rule.byCategory, category)].filter((level) => level !== undefined);
  if (said.includes("off")) return "off";
  if (said.includes("required")) return "required";
  return said[0] ?? rule.level;
}

function own(
  levels: Readonly<Record<string, EvidenceLevel>> | undefined,
  id: string | null,
): EvidenceLevel | undefined {
  return levels !== undefined && id !== null && Object.hasOwn(levels, id) ? levels[id] : undefined;
}
