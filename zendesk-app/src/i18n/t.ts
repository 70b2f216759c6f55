import en from "./en.json";
import type { AppLanguage } from "./languages";

export type Key = keyof typeof en;
/** A key with a `.one` and an `.other` form. */
type PluralKey = { [K in Key]: K extends `${infer Stem}.one` ? Stem : never }[Key];
type Values = Readonly<Record<string, string | number>>;
/** Where a translation lacks a string the English one stands. */
export type Strings = Readonly<Partial<Record<Key, string>>>;

interface Speech {
  readonly language: AppLanguage;
  readonly locale: string;
  readonly strings: Readonly<Record<Key, string>>;
  readonly plurals: () => Intl.PluralRules;
  readonly numbers: () => Intl.NumberFormat;
}

let speech = speechOf("en", "en", {});

function speechOf(language: AppLanguage, locale: string, strings: Strings): Speech {
  return {
    language,
    locale,
    strings: { ...en, ...strings },
    plurals: atFirstUse(() => new Intl.PluralRules(locale)),
    numbers: atFirstUse(() => new Intl.NumberFormat(locale)),
  };
}

/** Making a formatter costs a browser more than drawing the page with it. */
function atFirstUse<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

/** The language of all that is said from now on; a page chooses it once, before it draws a ticket. */
export function setLanguage(language: AppLanguage, locale: string, strings: Strings): void {
  speech = speechOf(language, locale, strings);
}

/** How numbers and times are written. */
export const currentLocale = (): string => speech.locale;

/** An interface string; `{name}` stands for the value of that name, a number in the way of the language. */
export function t(key: Key, values: Values = {}): string {
  const { strings, numbers } = speech;
  return strings[key].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return typeof value === "number" ? numbers().format(value) : (value ?? whole);
  });
}

/** An interface string in the form that belongs to a count, which it may show as `{count}`. */
export function tCount(key: PluralKey, count: number, values: Values = {}): string {
  // Our languages have no third form, but for millions.
  const form = speech.plurals().select(count) === "one" ? "one" : "other";
  return t(`${key}.${form}`, { ...values, count });
}

/** Whether a signal says something of impact or urgency that an agent reads; others only steer how a text is read. */
export const isToldSignal = (id: string): boolean => isKey(`signal.${id}`);

/** The name of an id under a prefix, such as an evidence kind; ids without a string are shown as plain words. */
export function nameOf(prefix: "check" | "metric" | "signal" | "evidence", id: string): string {
  const key = `${prefix}.${id}`;
  if (isKey(key)) return t(key);
  if (prefix === "check") return nameOf("evidence", id);
  const words = id.replaceAll(/[-_]/g, " ");
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** What a kind of sensitive text is called; those known by a name of their own, such as a vendor's, keep their title. */
export function sensitiveName(type: string, titles: ReadonlyMap<string, string>): string {
  const key = `sensitive.${type}`;
  return isKey(key) ? t(key) : (titles.get(type) ?? type);
}

/** A name inside a sentence starts small unless it starts with an abbreviation; German writes nouns large anywhere. */
export function midSentence(name: string): string {
  if (speech.language === "de" || /^[A-Z]{2}/.test(name)) return name;
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}

const isKey = (key: string): key is Key => Object.hasOwn(en, key);
