import { DE } from "./de";
import { EN } from "./en";
import { ES } from "./es";
import { FR } from "./fr";
import { JA } from "./ja";
import { PT } from "./pt";
import type { SeverityWording } from "./wording";

/** Drafts by language; a customer who writes in another gets English. */
export const SEVERITY_WORDINGS: ReadonlyMap<string, SeverityWording> = new Map([
  ["en", EN],
  ["de", DE],
  ["fr", FR],
  ["es", ES],
  ["pt", PT],
  ["ja", JA],
]);
