import { compileLexicon, type Lexicon } from "../phrases";
import { CIRCUMSTANCE } from "./circumstance";
import { CLASSES } from "./classes";
import type { Family, SignalLanguage } from "./family";
import { FUNCTION } from "./function";
import { HARM } from "./harm";
import { REQUEST } from "./request";
import { SCOPE } from "./scope";

/** Every family of signals, in the order in which a report lists them. */
export const FAMILIES: readonly Family[] = [SCOPE, FUNCTION, HARM, CIRCUMSTANCE, REQUEST];

const compiled = new Map<SignalLanguage, Lexicon>();

/** The phrases of one language, compiled at first use. */
export function lexiconOf(language: SignalLanguage): Lexicon {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const lexicon = compileLexicon(
    FAMILIES.flatMap((family) => Object.entries(family[language] ?? {})),
    CLASSES[language],
  );
  compiled.set(language, lexicon);
  return lexicon;
}
