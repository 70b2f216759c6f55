import { perReading } from "./reading";
import { tokens } from "./words";

export type Language = "en" | "de" | "fr" | "es" | "pt" | "it" | "nl" | "pl" | "ja" | "zh" | "ko";

/** Enough to tell a language, and bounded. */
const LONGEST = 5_000;

/** Frequent short words, in the form of `plainWord`; those of several languages weigh less. */
const STOP_WORDS: readonly (readonly [Language, string])[] = [
  [
    "en",
    "the and is are was were to of in it that this with for not you we have has when but be on i my our can from after please",
  ],
  [
    "de",
    "der die das und ist sind war nicht ein eine einen mit fur auf wir ich sie es wenn aber seit wird werden bei nach kann haben hat zu im den dem beim auch noch bitte uns unsere kein keine",
  ],
  [
    "fr",
    "le la les des est sont une pas avec pour dans nous vous je que qui sur mais lorsque quand il elle ne plus du au aux n' l' d' qu' j' depuis et cette ce avons merci bonjour notre nos",
  ],
  [
    "es",
    "el la los las es son una no con para en que por pero cuando se nos del al desde y como esta este hemos tenemos al hola muy nuestro nuestra gracias puede sin ya lo mi",
  ],
  [
    "pt",
    "o os as e sao uma nao com para em que por mas quando se nos do da dos das no na desde ao esta este temos ola muito nosso nossa obrigado pode sem ja um isso foi voce",
  ],
  [
    "it",
    "il lo gli e sono una non con per in che ma quando si del della dei delle nel nella dal questo questa abbiamo siamo buongiorno grazie puo un di da al alla anche piu come ho",
  ],
  [
    "nl",
    "de het een en is zijn niet met voor op wij ik dat die als maar van naar bij kan hebben heeft wordt ook nog geen onze dit er te aan om graag bedankt sinds",
  ],
  [
    "pl",
    "nie jest sie na do z w i ze to jak ale po od dla czy przez mam mamy prosze przy kiedy gdy tego juz tylko moze bardzo",
  ],
];

const LANGUAGES_OF: ReadonlyMap<string, readonly Language[]> = (() => {
  const map = new Map<string, Language[]>();
  for (const [language, words] of STOP_WORDS)
    for (const word of new Set(words.split(" "))) map.set(word, [...(map.get(word) ?? []), language]);
  return map;
})();

/**
 * The language of a text, as an ISO 639-1 code, told by its script and its most frequent words in its first 5,000
 * units; null where the text is too short or too mixed to tell.
 */
export function detectLanguage(text: string): Language | null {
  const words = tokens(text, { start: 0, end: Math.min(text.length, LONGEST) });
  const scores = new Map<Language, number>();
  let kana = 0;
  let han = 0;
  let hangul = 0;
  for (const { word } of words) {
    const code = word.charCodeAt(0);
    if (code >= 0x3040 && code <= 0x30ff) kana++;
    else if (code >= 0x3400 && code <= 0x9fff) han++;
    else if (code >= 0xac00 && code <= 0xd7a3) hangul++;
    else {
      const languages = LANGUAGES_OF.get(word) ?? [];
      for (const language of languages) scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length);
    }
  }
  const latin = words.length - kana - han - hangul;
  const asian = kana + han + hangul;
  if (asian >= 4 && asian >= latin) return hangul > kana + han ? "ko" : kana * 10 >= han ? "ja" : "zh";
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] < 1.5 || best[1] < 1.25 * (second?.[1] ?? 0)) return null;
  return best[0];
}

/** The language of what a text's writer says, as `detectLanguage` tells it. */
export const readLanguage = perReading(({ prose }) => ({ language: detectLanguage(prose) }));
