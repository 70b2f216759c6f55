import { type AppLanguage, languageOf, localeOf } from "../../../shared/i18n/languages";
import { type Strings, setLanguage } from "./t";

// Each file is fetched only where it is spoken.
const FILES: Readonly<Record<Exclude<AppLanguage, "en">, () => Promise<{ readonly default: Strings }>>> = {
  de: () => import("./de.json"),
  fr: () => import("./fr.json"),
  es: () => import("./es.json"),
  pt: () => import("./pt.json"),
  ja: () => import("./ja.json"),
};

/**
 * Turns the page to the language that the settings ask for, else to that of the first locale that we speak, else to
 * English, and says which it is. A file that does not load leaves the page in English.
 */
export async function speak(setting: AppLanguage | null, locales: readonly unknown[]): Promise<AppLanguage> {
  const spoken = locales.map(languageOf).find((language) => language !== null);
  const language = setting ?? spoken ?? "en";
  try {
    turn(language, locales, language === "en" ? {} : (await FILES[language]()).default);
    return language;
  } catch {
    turn("en", locales, {});
    return "en";
  }
}

/** Speaks to an agent of this locale; without one, as before, which is at first as the browser asks. */
export type Speaker = (locale?: unknown) => Promise<AppLanguage>;

/** Speaks the language of the settings, else that of the agent, whose name for it only Zendesk knows. */
export function startSpeaking(setting: AppLanguage | null): Speaker {
  let spoken: { readonly locale: unknown; readonly language: Promise<AppLanguage> } | null = null;
  return (locale = spoken?.locale) => {
    if (spoken === null || locale !== spoken.locale) {
      spoken = { locale, language: speak(setting, [locale, ...navigator.languages]) };
    }
    return spoken.language;
  };
}

function turn(language: AppLanguage, locales: readonly unknown[], strings: Strings): void {
  // The browser knows whether an agent reads 14:20 or 2:20 PM; Zendesk often knows the language alone.
  const locale = localeOf(language, [...navigator.languages, ...locales]);
  setLanguage(language, locale, strings);
  document.documentElement.lang = locale;
}
