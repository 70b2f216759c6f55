/** Languages in which signals are known. */
export const SIGNAL_LANGUAGES = ["en", "de", "fr", "es", "pt", "it", "nl", "ja"] as const;
export type SignalLanguage = (typeof SIGNAL_LANGUAGES)[number];

/** One family's phrases: by language, then by signal id; one phrase a line, in the notation of phrases.ts. */
export type Family = Readonly<Partial<Record<SignalLanguage, Readonly<Record<string, string>>>>>;
