import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import { ja } from "./ja";
import { pt } from "./pt";
import type { UpdateWording } from "./wording";

/** Languages in which an update can be written; a customer who writes in another gets English. */
export const UPDATE_WORDINGS: ReadonlyMap<string, UpdateWording> = new Map(Object.entries({ en, de, fr, es, pt, ja }));
