import en from "./en.json";

type Key = keyof typeof en;
/** A key with a `.one` and an `.other` form. */
type PluralKey = { [K in Key]: K extends `${infer Stem}.one` ? Stem : never }[Key];
type Values = Readonly<Record<string, string | number>>;

const STRINGS: Readonly<Record<Key, string>> = en;
const LOCALE = "en";
const PLURALS = new Intl.PluralRules(LOCALE);

/** An interface string; `{name}` stands for the value of that name. */
export function t(key: Key, values: Values = {}): string {
  return STRINGS[key].replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}

/** An interface string in the form that belongs to a count, which it may show as `{count}`. */
export function tCount(key: PluralKey, count: number, values: Values = {}): string {
  const form = PLURALS.select(count) === "one" ? "one" : "other";
  return t(`${key}.${form}`, { ...values, count });
}

/** Whether a signal says something of impact or urgency that an agent reads; others only steer how a text is read. */
export const isToldSignal = (id: string): boolean => isKey(`signal.${id}`);

/** The name of an id under a prefix, such as an evidence kind; ids without a string are shown as plain words. */
export function nameOf(prefix: "check" | "metric" | "signal" | "evidence", id: string): string {
  const key = `${prefix}.${id}`;
  if (isKey(key)) return STRINGS[key];
  if (prefix === "check") return nameOf("evidence", id);
  const words = id.replaceAll(/[-_]/g, " ");
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

const isKey = (key: string): key is Key => Object.hasOwn(STRINGS, key);
