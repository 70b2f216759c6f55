import { readLanguage } from "../text/language";
import type { TextReading } from "../text/reading";
import { SIGNAL_LANGUAGES, type SignalLanguage } from "./signals/family";

const isSignalLanguage = (language: string | null): language is SignalLanguage =>
  SIGNAL_LANGUAGES.some((known) => known === language);

function textLanguage({ reading }: TextReading): SignalLanguage | null {
  const { language } = readLanguage(reading);
  return isSignalLanguage(language) ? language : null;
}

/** A subject is too short to tell: it speaks as the texts do. */
export function languageIn(reading: TextReading, language: SignalLanguage | null): SignalLanguage {
  const own = textLanguage(reading);
  return (reading.text.id === "subject" ? (language ?? own) : (own ?? language)) ?? "en";
}

/** The language that the customer writes; null where no text of theirs tells. */
export function languageOf(readings: readonly TextReading[]): SignalLanguage | null {
  for (const reading of readings) {
    const language = reading.text.by === "customer" && reading.text.id !== "subject" ? textLanguage(reading) : null;
    if (language !== null) return language;
  }
  return null;
}
