import { DE } from "./de";
import { EN } from "./en";
import { ES } from "./es";
import { FR } from "./fr";
import { JA } from "./ja";
import { PT } from "./pt";
import type { ReasonWording } from "./wording";

/** The reasons of a report by the language of whoever reads it. */
export const REASON_WORDINGS: ReadonlyMap<string, ReasonWording> = new Map([
  ["en", EN],
  ["de", DE],
  ["fr", FR],
  ["es", ES],
  ["pt", PT],
  ["ja", JA],
]);
