import type { AppLanguage } from "../../../shared/i18n/languages";

/** By which of Forge's locale codes the manifest lists the file of each language. */
export const LOCALE_CODES = {
  en: "en-US",
  de: "de-DE",
  fr: "fr-FR",
  es: "es-ES",
  pt: "pt-BR",
  ja: "ja-JP",
} as const satisfies Record<AppLanguage, string>;
