import { DETECTORS } from "../../shared/evidence/index";
import type { AppLanguage } from "../../shared/i18n/languages";
import { REASON_WORDINGS } from "../../shared/i18n/reasons";
import { midSentence } from "../../shared/i18n/speech";

/** What each kind of evidence is called inside a sentence, in the order in which evidence is listed everywhere. */
export function evidenceTitles(language: AppLanguage): ReadonlyMap<string, string> {
  const kinds = REASON_WORDINGS.get(language)?.evidence.kinds ?? {};
  return new Map(DETECTORS.map(({ kind, title }) => [kind, midSentence(kinds[kind] ?? title, language)]));
}

/** What some kinds are called. */
export function titlesOf(kinds: readonly string[], language: AppLanguage): readonly string[] {
  return [...evidenceTitles(language)].filter(([kind]) => kinds.includes(kind)).map(([, title]) => title);
}
