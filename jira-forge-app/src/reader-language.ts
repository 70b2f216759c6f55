import { type AppLanguage, languageOf } from "../../shared/i18n/languages";
import { textAt } from "../../shared/normalise/json";

/** What a page adds to a question whose answer holds sentences. */
export interface Reader {
  readonly language: AppLanguage;
}

/** The language that the page says it speaks. It chooses words, and nothing else rests on it. */
export const readerLanguage = (payload: unknown): AppLanguage => languageOf(textAt(payload, "language")) ?? "en";
