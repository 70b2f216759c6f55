import type { FieldMap, Policy } from "../policy/schema";
import { at, isRecord, type Json, shown, textAt } from "./json";

/** A platform's own value at a policy's `from`; undefined where the ticket has none. */
export type Lookup = (from: string) => unknown;

/** What the policy's field map makes of a platform's values. */
export interface Mapped {
  readonly severity: string | null;
  readonly plan: string | null;
  readonly status: string | null;
  readonly vip: boolean | null;
  /** The other canonical fields, and raw values of `severity` and `plan` that the policy does not know. */
  readonly fields: Json;
}

const TRUE = new Set(["true", "yes", "1", "vip"]);

/** Reads every canonical field that the map names. */
export function mapFields(map: FieldMap, policy: Policy, lookup: Lookup): Mapped {
  const values = new Map<string, unknown>();
  for (const [name, { from, values: meanings }] of Object.entries(map)) {
    const value = meaning(plainValue(lookup(from)), meanings);
    if (value !== null && value !== "") values.set(name, value);
  }
  const take = (name: string): unknown => {
    const value = values.get(name) ?? null;
    values.delete(name);
    return value;
  };
  const named = (name: "severity" | "plan", known: readonly { readonly id: string; readonly label: string }[]) => {
    const id = nameOf(values.get(name), known);
    if (id !== null) values.delete(name);
    return id;
  };
  const severity = named("severity", policy.severities);
  const plan = named("plan", policy.plans);
  const status = textAt({ status: take("status") }, "status");
  const vip = take("vip");
  return {
    severity,
    plan,
    status,
    vip: vip === null ? null : TRUE.has((shown(vip) ?? "").toLowerCase()),
    fields: Object.fromEntries(values),
  };
}

/** The severity id that a platform's value stands for, or null. */
export function severityOf(value: unknown, map: FieldMap, policy: Policy): string | null {
  return nameOf(meaning(plainValue(value), map.severity?.values), policy.severities);
}

function nameOf(value: unknown, known: readonly { readonly id: string; readonly label: string }[]): string | null {
  if (typeof value !== "string") return null;
  const lower = value.trim().toLowerCase();
  return known.find(({ id, label }) => id === lower || label.toLowerCase() === lower)?.id ?? null;
}

/** What the map's `values` say of a value, of any letter case; of a list, of its first item that they know. */
function meaning(value: unknown, meanings: Readonly<Record<string, string>> | undefined): unknown {
  if (meanings === undefined) return value;
  for (const item of Array.isArray(value) ? value : [value]) {
    const key = shown(item);
    if (key === null) continue;
    const exact =
      at(meanings, key) ?? Object.entries(meanings).find(([name]) => name.toLowerCase() === key.toLowerCase())?.[1];
    if (exact !== undefined) return exact;
  }
  return Array.isArray(value) ? null : value;
}

/** The value of an option, user, priority or version object; lists item by item. */
export function plainValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainItem).filter((item) => item !== null);
  return plainItem(value);
}

function plainItem(value: unknown): unknown {
  if (!isRecord(value)) return value ?? null;
  const text = textAt(value, "value") ?? textAt(value, "name") ?? textAt(value, "displayName") ?? textAt(value, "key");
  const child = textAt(value, "child", "value");
  return text !== null && child !== null ? `${text} / ${child}` : text;
}
