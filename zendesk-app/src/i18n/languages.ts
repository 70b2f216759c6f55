/** The languages of the interface, English first. */
export const LANGUAGES = ["en", "de", "fr", "es", "pt", "ja"] as const;
export type AppLanguage = (typeof LANGUAGES)[number];

/** The language of a locale name such as `pt-BR` or `fr_CA`; null where the interface does not speak it. */
export function languageOf(locale: unknown): AppLanguage | null {
  if (typeof locale !== "string") return null;
  const [primary = ""] = locale.trim().toLowerCase().split(/[-_]/);
  return LANGUAGES.find((language) => language === primary) ?? null;
}
