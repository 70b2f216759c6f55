import type { AppLanguage } from "../../../shared/i18n/languages";
import { formOf, midSentence as inSentence, say, speechOf, type Values } from "../../../shared/i18n/speech";
import en from "./en.json";

type Key = keyof typeof en;
/** A key with a `.one` and an `.other` form. */
type PluralKey = { [K in Key]: K extends `${infer Stem}.one` ? Stem : never }[Key];
/** Where a translation lacks a string the English one stands. */
export type Strings = Readonly<Partial<Record<Key, string>>>;

let speech = speechOf<Key>("en", "en", en);

/** The language of all that is said from now on; a page chooses it once, before it draws anything. */
export function setLanguage(language: AppLanguage, locale: string, strings: Strings): void {
  speech = speechOf(language, locale, { ...en, ...strings });
}

/** What the page speaks. */
export const currentLanguage = (): AppLanguage => speech.language;

/** How numbers and times are written. */
export const currentLocale = (): string => speech.locale;

/** An interface string; `{name}` stands for the value of that name, a number in the way of the language. */
export const t = (key: Key, values: Values = {}): string => say(speech, key, values);

/** An interface string in the form that belongs to a count, which it may show as `{count}`. */
export const tCount = (key: PluralKey, count: number): string => t(`${key}.${formOf(speech, count)}`, { count });

/** A number as the language writes it. */
export const numberWords = (value: number): string => speech.numbers().format(value);

/** Whether a signal says something of impact or urgency that people read; others only steer how a text is read. */
export const isToldSignal = (id: string): boolean => isKey(`signal.${id}`);

/** The name of an id under a prefix; an id without a string is shown as plain words. */
export function nameOf(prefix: "metric" | "signal" | "impact" | "urgency", id: string): string {
  const key = `${prefix}.${id}`;
  return isKey(key) ? t(key) : capital(id.replaceAll(/[-_]/g, " "));
}

/** What a kind of sensitive text is called; those known by a name of their own, such as a vendor's, keep their title. */
export function sensitiveName(type: string, title: string): string {
  const key = `sensitive.${type}`;
  return isKey(key) ? t(key) : title;
}

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** A name as it stands inside a sentence. */
export const midSentence = (name: string): string => inSentence(name, speech.language);

export const isKey = (key: string): key is Key => Object.hasOwn(en, key);
