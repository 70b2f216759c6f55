import type { Policy } from "../../shared/policy/schema";

/** Where the page keeps the severity, and which of its values means which severity of the policy. */
export interface SeverityField {
  readonly path: string;
  readonly values: ReadonlyMap<string, string>;
}

const CUSTOM_FIELD = /custom_field_\d{1,20}$/;

/** The field that the policy reads a severity from, as ZAF may set it; null where that is none of the ticket's. */
export function severityField({ fields, severities }: Policy): SeverityField | null {
  const { severity } = fields.zendesk;
  const path = severity === undefined ? null : pathOf(severity.from);
  if (severity === undefined || path === null) return null;
  // A policy is laid over the default, so its own values come last.
  const meanings = Object.entries(severity.values ?? {});
  const values = severities.flatMap(({ id }): readonly (readonly [string, string])[] => {
    const value = severity.values === undefined ? id : meanings.findLast(([, meaning]) => meaning === id)?.[0];
    return value === undefined ? [] : [[id, value]];
  });
  return { path, values: new Map(values) };
}

function pathOf(from: string): string | null {
  if (from === "priority" || from === "ticket.priority") return "ticket.priority";
  const custom = CUSTOM_FIELD.exec(from)?.[0];
  return custom === undefined ? null : `ticket.customField:${custom}`;
}
