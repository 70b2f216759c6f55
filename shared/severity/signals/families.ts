import { compileLexicon, type Lexicon } from "../phrases";
import { CLASSES } from "./classes";
import { CONTEXT } from "./context";
import { DATA } from "./data";
import { DEADLINE } from "./deadline";
import { ENVIRONMENT } from "./environment";
import type { Family, SignalLanguage } from "./family";
import { FREQUENCY } from "./frequency";
import { FUNCTION } from "./function";
import { LEGAL } from "./legal";
import { MONEY } from "./money";
import { PERFORMANCE } from "./performance";
import { QUESTION } from "./question";
import { REQUEST } from "./request";
import { SCOPE } from "./scope";
import { SECURITY } from "./security";
import { STATE } from "./state";
import { WORKAROUND } from "./workaround";

/** Every family of signals, in the order in which a report lists them. */
const FAMILIES: readonly Family[] = [
  SCOPE,
  FUNCTION,
  PERFORMANCE,
  DATA,
  SECURITY,
  MONEY,
  LEGAL,
  ENVIRONMENT,
  WORKAROUND,
  DEADLINE,
  FREQUENCY,
  STATE,
  CONTEXT,
  QUESTION,
  REQUEST,
];

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
