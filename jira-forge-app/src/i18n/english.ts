import { fill } from "../../../shared/i18n/fill";
import type { Values } from "../../../shared/i18n/speech";
import en from "./en.json";
import english from "./english.json";

const STRINGS = { ...en, ...english };

/** A sentence for a place where nobody knows who reads it, or where all read the same; see decisions/0023. */
export const inEnglish = (key: keyof typeof STRINGS, values: Values = {}): string => fill(STRINGS[key], values);
