import en from "./en.json";

type Key = keyof typeof en;
/** A key with a `.one` and an `.other` form. */
type PluralKey = { [K in Key]: K extends `${infer Stem}.one` ? Stem : never }[Key];
type Values = Readonly<Record<string, string | number>>;

const STRINGS: Readonly<Record<Key, string>> = en;

/** An interface string; `{name}` stands for the value of that name. */
export function t(key: Key, values: Values = {}): string {
  return STRINGS[key].replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}

/** An interface string in the form that belongs to a count, which it may show as `{count}`. */
export function tCount(key: PluralKey, count: number): string {
  return t(`${key}.${count === 1 ? "one" : "other"}`, { count });
}

/** Whether a signal says something of impact or urgency that people read; others only steer how a text is read. */
export const isToldSignal = (id: string): boolean => isKey(`signal.${id}`);

/** The name of an id under a prefix; an id without a string is shown as plain words. */
export function nameOf(prefix: "metric" | "signal" | "impact" | "urgency", id: string): string {
  const key = `${prefix}.${id}`;
  if (isKey(key)) return STRINGS[key];
  return capital(id.replaceAll(/[-_]/g, " "));
}

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const isKey = (key: string): key is Key => Object.hasOwn(STRINGS, key);
