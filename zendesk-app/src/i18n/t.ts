import type { AppLanguage } from "../../../shared/i18n/languages";
import { formOf, midSentence as inSentence, say, speechOf, type Values } from "../../../shared/i18n/speech";
import en from "./en.json";

export type Key = keyof typeof en;
/** A key with a `.one` and an `.other` form. */
type PluralKey = { [K in Key]: K extends `${infer Stem}.one` ? Stem : never }[Key];
/** Where a translation lacks a string the English one stands. */
export type Strings = Readonly<Partial<Record<Key, string>>>;

let speech = speechOf<Key>("en", "en", en);

/** The language of all that is said from now on; a page chooses it once, before it draws a ticket. */
export function setLanguage(language: AppLanguage, locale: string, strings: Strings): void {
  speech = speechOf(language, locale, { ...en, ...strings });
}

/** How numbers and times are written. */
export const currentLocale = (): string => speech.locale;

/** An interface string; `{name}` stands for the value of that name, a number in the way of the language. */
export const t = (key: Key, values: Values = {}): string => say(speech, key, values);

/** An interface string in the form that belongs to a count, which it may show as `{count}`. */
export const tCount = (key: PluralKey, count: number, values: Values = {}): string =>
  t(`${key}.${formOf(speech, count)}`, { ...values, count });

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

/** A name as it stands inside a sentence. */
export const midSentence = (name: string): string => inSentence(name, speech.language);

const isKey = (key: string): key is Key => Object.hasOwn(en, key);
