/** The languages of the interface, English first. */
export const LANGUAGES = ["en", "de", "fr", "es", "pt", "ja"] as const;
export type AppLanguage = (typeof LANGUAGES)[number];

/** The language of a locale name such as `pt-BR` or `fr_CA`; null where the interface does not speak it. */
export function languageOf(locale: unknown): AppLanguage | null {
  if (typeof locale !== "string") return null;
  const [primary = ""] = locale.trim().toLowerCase().split(/[-_]/);
  return LANGUAGES.find((language) => language === primary) ?? null;
}

/** How numbers and times are written in a language: as in the first of the wanted locales that speaks it. */
export function localeOf(language: AppLanguage, wanted: readonly unknown[]): string {
  const fallback = language === "pt" ? "pt-BR" : language;
  return wanted.filter(isLocale).find((locale) => languageOf(locale) === language) ?? fallback;
}

function isLocale(name: unknown): name is string {
  try {
    return typeof name === "string" && Intl.DateTimeFormat.supportedLocalesOf(name).length > 0;
  } catch {
    return false;
  }
}
