import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import { ja } from "./ja";
import { pt } from "./pt";
import type { AskWording } from "./wording";

/** Languages in which Firstpass can write to a customer; English first, which is also the fallback. */
export const ASK_WORDINGS: ReadonlyMap<string, AskWording> = new Map(Object.entries({ en, de, fr, es, pt, ja }));
