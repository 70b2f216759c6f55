import { EVIDENCE_KINDS, IMPACTS, URGENCIES } from "../types";
import type { Policy } from "./schema";

/** What a policy says, as plain text for a person: matrix, targets, plans, evidence, gate. */
export function explainPolicy(policy: Policy): string {
  const sections = [
    `${policy.name} (${policy.id}@${policy.version})`,
    table(
      "Severity by impact and urgency",
      ["", ...URGENCIES],
      IMPACTS.map((impact) => [impact, ...URGENCIES.map((urgency) => policy.matrix[impact][urgency])]),
    ),
    table(
      "Targets",
      ["", "first reply", "next reply", "update", "resolution", "acknowledgement"],
      policy.severities.map(({ label, targets }) => [
        label,
        ...[
          targets["first-reply"],
          targets["next-reply"],
          targets.update,
          targets.resolution,
          targets.acknowledgement,
        ].map(targetText),
      ]),
    ),
    table(
      "Plans",
      ["", "may claim", "except"],
      policy.plans.map(({ label, highest, exceptions }) => [
        label,
        `${highest} and below`,
        exceptions.map(({ severity, when }) => `${severity} for ${when.join(" or ")}`).join("; ") || "-",
      ]),
    ),
    table(
      "Calendars",
      ["", "zone", "open"],
      Object.entries(policy.calendars).map(([id, { timeZone, week }]) => [
        id,
        timeZone,
        Object.entries(week)
          .map(([day, intervals = []]) => `${day} ${intervals.map(([from, to]) => `${from}-${to}`).join(" ")}`)
          .join(", "),
      ]),
    ),
    table(
      "Evidence",
      ["", "level", "by severity", "by category", "weight"],
      EVIDENCE_KINDS.map((kind) => {
        const { level, bySeverity, byCategory, weight } = policy.evidence[kind];
        return [kind, level, pairs(bySeverity), pairs(byCategory), String(weight)];
      }),
    ),
    `Gate\n  A ticket is ready at a score of ${policy.gate.threshold} with nothing required missing, unless its severity is ${policy.gate.blockedBy.join(" or ")}.\n  May override: ${policy.gate.overrideBy.join(", ")}.`,
    `Privacy\n  Secrets: ${policy.privacy.secrets}. Personal data: ${policy.privacy.personal}. Exceptions: ${pairs(policy.privacy.types)}.`,
  ];
  return `${sections.join("\n\n")}\n`;
}

type Target = Policy["severities"][number]["targets"]["update"];

function targetText(target: Target): string {
  if (target === undefined) return "-";
  const { minutes, hours } = target;
  const amount = minutes % 60 === 0 ? `${minutes / 60} h` : `${minutes} min`;
  return hours === "business" ? `${amount} business` : amount;
}

function pairs(map: Readonly<Record<string, string>> | undefined): string {
  return (
    Object.entries(map ?? {})
      .map(([key, value]) => `${key} ${value}`)
      .join(", ") || "-"
  );
}

function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `  ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd();
  return [title, line(head), ...rows.map(line)].join("\n");
}
