import { phrases } from "../text/phrases";
import type { EvidenceDetector } from "./detector";
import { mentions } from "./discourse/mentions";

const SAYS = phrases(
  "regression|regressions|regressed",
  "(worked|was working|were working|ran|loaded|was fine|was ok|was possible|was good) ..5 (before|until|till|previously|earlier|yesterday|last week|last month|up to|prior to|for years|for months)",
  "(before|until|till|previously|earlier|formerly|yesterday|last week|up to now) ..6 (it|this|that|everything|we|i|they|all) ..3 (worked|was working|were working|was fine|ran|could|was ok|loaded|was possible|did work|was able|were able)",
  "(worked|did work|was working|ran|was fine|was ok|works|working) (fine|well|perfectly|ok|okay|great|correctly|properly|flawlessly|just fine|as expected|very well)? (in|with|on|under) (version|versions|release|v|the (previous|old|older|last|earlier|former|prior)|previous|older|earlier|old|prior|former|all previous) ..3",
  "(worked|did work|was working|ran|was fine|was ok) (fine|well|perfectly|ok|okay|great|correctly|properly|flawlessly|just fine|very well)? (in|with|on|under) ..2 #",
  "used to (work|be|load|show|run|open|display|return|take|do|have|get|allow|appear|send|receive|see|let|go|happen|function|behave|accept|give|produce)",
  "(stopped|ceased|quit|stops) (working|responding|loading|functioning|syncing|sending|receiving|showing|updating|appearing|being|running|printing|accepting|delivering|playing|displaying|recognizing)",
  "(no longer|not anymore|any more|anymore)",
  "(since|after|ever since|following (the|our|an|a|last|this|your)) ..6 (upgrade|upgrades|upgrading|upgraded|update|updates|updating|updated|migration|migrating|migrated|deployment|deploying|deployed|patch|patching|rollout|downgrade|downgrading|maintenance|cutover)",
  "since (the)? (new|latest|last|newest|current|version|release|v|build|#) ..3",
  "since (version|release|build|v)? # (rc|beta|alpha)?",
  "(broke|broken|breaks|introduced|regressed|appeared|started|changed|fails|failing|began) (in|since|with|by|after|between|from) (version|release|v|build|commit|the (latest|last|new|newest|upgrade|update|recent)|latest|#) ..2",
  "(as of|starting (with|from|in)|beginning (with|in)|from) (version|release|build|v) #?",
  "(like|as|than) (it|they|we)? (did|was|were|could|had|used)? (in|before|with) ..2 (version|versions|release|releases|builds|before)",
  "(like|as) (it)? (did|was|used to|were) before",
  "(not|isn't|wasn't|doesn't|didn't|never) ..2 (reproducible|reproduce|happen|occur|happened|occurred|appear|present|seen|exist) (in|with|on) ..2 (previous|older|earlier|old|version|release|branch|#)",
  "(previous|older|earlier|old|last|prior) (version|versions|release|releases|build|builds) ..4 (worked|works|work|did|was|were|had|fine|ok|not affected)",
  "(new|recent|latest) (behaviour|behavior|bug|problem|issue) (in|since|with)",
  "(never|not) (happened|occurred|seen|had this|saw) ..3 before",
  "(bisect|bisected|bisecting|first bad (commit|build)|last good (build|nightly|version)|regression (range|window))",
  "(all of a sudden|suddenly)",
  // German
  "(vorher|zuvor|fruher|bisher|davor|bis gestern|gestern noch|bis vor kurzem|bis letzte woche) ..8 (funktioniert|funktionierte|funktionierten|ging|gingen|geklappt|klappte|lief|liefen|gelaufen|konnten|moglich|kein problem)",
  "(funktionierte|funktionierten|ging|klappte|lief|liefen|funktioniert hat) ..6 (vorher|zuvor|fruher|bisher|davor|gestern|bis|noch|einwandfrei|problemlos)",
  "(nicht mehr|kein mehr|plotzlich)",
  "(seit|nach|mit) (dem|der|den|einem|einer|unserem|unserer|heutigen|letzten)? ..3 (update|updates|upgrade|upgrades|umstellung|aktualisierung|version|release|migration|wartung|patch|deployment|versionswechsel)",
  "seit # #?",
  // French
  "(ne|n') ..4 plus",
  "(marchait|marchaient|fonctionnait|fonctionnaient)",
  "(depuis|apres|suite a|depuis que) ..4 (mise a jour|maj|migration|mise a niveau|version|deploiement|montee de version|mises a jour)",
  "(jusqu' a|jusqu' ici) (hier|present|la version|la semaine)?",
  "(cesse de|a cesse|soudainement|tout a coup|du jour au lendemain)",
  // Spanish
  "(funcionaba|funcionaban|iba bien|ha funcionado siempre)",
  "(dejo|dejado|dejaron|deja) de",
  "ya no",
  "(desde|despues de|tras|luego de) ..4 (actualizacion|actualizar|actualizamos|actualice|version|migracion|migrar|despliegue|parche)",
  "(hasta ayer|de repente|de pronto|antes si)",
  // Portuguese
  "(funcionava|funcionavam)",
  "(parou|pararam|deixou|deixaram) de",
  "nao ..4 mais",
  "ja nao",
  "(desde|apos|depois) ..4 (atualizacao|atualizar|atualizamos|versao|migracao|migrar|implantacao|update|upgrade)",
  "(ate ontem|de repente|do nada)",
  // Japanese
  "以前は|前は|これまでは|今までは|昨日までは|先週までは|従来は|なくなりました|なくなった|なくなって|できなくな|デグレ|リグレッション|突然|急に",
  "(アップデート|更新|バージョンアップ|アップグレード|移行|リリース|変更) (後|以降|してから|したら|した後|したところ|後から|直後)",
  "(バージョン)? # (以降|から発生|にしてから)",
);
const UNLESS = phrases(
  "(is|are|was|were|be|been|being|can be|get|got|not|it's|i'm|we're) used to ..1",
  "(should|must) ..8 (no longer|any more|anymore)",
  "(no longer|not) (needed|required|necessary|supported|maintained|than|interested|relevant)",
  "(seit|since|depuis|desde) # (uhr|stunden|minuten|tagen|wochen|monaten|jahren|hours|minutes|days|weeks|months|years|am|pm|heures|horas|dias)",
  "non plus",
  "plus (de|tard|que|tot|d')",
  "plus ou moins",
  "nao mais que",
  "working (until|till|before) (late|midnight|the)",
);

export const regression: EvidenceDetector = {
  kind: "regression",
  title: "regression",
  why: "That it worked before, and until which version, points to the change that broke it.",
  patterns: {},
  detect: (reading) => mentions(reading, { kind: "regression", says: SAYS, unless: UNLESS, questions: "count" }),
};
