import { i18n, view } from "@forge/bridge";
import { type AppLanguage, languageOf, localeOf } from "../../../shared/i18n/languages";
import { LOCALE_CODES } from "../i18n/locale-codes";
import { isKey, type Strings, setLanguage } from "../i18n/t";

/**
 * Turns the page to the language that Jira speaks with whoever looks, else to English, which is part of the page. A
 * translation is fetched only where it is spoken; one that cannot be read leaves the page in English.
 */
export async function speak(): Promise<void> {
  const locale = await readLocale();
  const wanted = languageOf(locale) ?? "en";
  const strings = wanted === "en" ? {} : await readStrings(wanted);
  const language = strings === null ? "en" : wanted;
  setLanguage(language, localeOf(language, [locale, browserLocale()]), strings ?? {});
}

async function readLocale(): Promise<unknown> {
  try {
    return (await view.getContext()).locale;
  } catch {
    return null;
  }
}

async function readStrings(language: AppLanguage): Promise<Strings | null> {
  try {
    const { translations } = await i18n.getTranslations(LOCALE_CODES[language], { fallback: false });
    if (translations === null) return null;
    const isString = ([key, text]: readonly [string, unknown]) => isKey(key) && typeof text === "string";
    return Object.fromEntries(Object.entries(translations).filter(isString));
  } catch {
    return null;
  }
}

/** It knows whether an English reader whose Jira speaks another language writes 14:20 or 2:20 PM. */
const browserLocale = (): string => new Intl.DateTimeFormat().resolvedOptions().locale;
