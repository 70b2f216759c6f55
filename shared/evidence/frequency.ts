import { phrases } from "../text/phrases";
import type { EvidenceDetector } from "./detector";
import { mentions } from "./discourse/mentions";

const SAYS = phrases(
  "always|consistently|constantly|repeatedly|continuously|intermittent|intermittently|sporadic|sporadically|sometimes",
  "occasional|occasionally|randomly|frequently|rarely|seldom|periodically|often|usually|mostly",
  "(every|each) (single)? (time|attempt|try|run|request|call|restart|login|launch|day|night|morning|hour|minute|week|once in a while)",
  "everytime|everyday|reproducible|irreproducible|unreproducible|reproducibility|reproducibly",
  "(all the time|most of the time|at random|at times|by chance|once in a while|from time to time|now and then|again and again|on and off)",
  "(at|in) (the)? random (times|intervals|moments|places)",
  "(in|under) (all|most|many|some|few|rare|certain) (cases|circumstances|conditions)",
  "# (out of|in every|of every|of the last|in) # (times|attempts|tries|runs|requests|calls|cases|users|logins)?",
  "# (percent|pct) of",
  "(one|two|three|four|five|half|once|twice) (out of|in|in every) (every)? (#|two|three|four|five|six|ten|twenty|hundred)",
  "(once|twice|#|several|many|few|multiple|couple|dozen|dozens|hundreds) (of)? (times)? (a|an|per|each|every) (second|minute|hour|day|night|week|month|year)",
  "every (few|couple of|other|#|two|three|five|ten) (seconds|minutes|hours|days|weeks|second|minute|hour|day|week|time|times)",
  "(happens|happened|occurs|occurred|seen|saw|reproduced|appeared|failed|crashed) (only|just|exactly|about|at least)? (once|twice|# times|several times|many times|a few times|two times|three times)",
  "(can|could|can't|cannot|could not|couldn't|able to|unable to|easy to|easily|reliably|hard to) (always|reliably|easily|not|consistently|be)? (reproduce|reproduced|repro)",
  "(not|never) ..2 (reproduce|reproduced)",
  "not (always|every|each)",
  "happens (a lot|quite|very|more|less) (often)?",
  "since ..3 (upgrade|update|upgrading|updating|migration|upgraded|updated)",
  // German
  "(immer|jedesmal|jedes mal|jeden (tag|morgen|abend)|standig|dauernd|manchmal|gelegentlich|sporadisch|haufig|oft|selten|regelmaßig|zufallig|taglich|stundlich|wiederholt|mehrfach|mehrmals|einmalig|reproduzierbar)",
  "(ab und zu|hin und wieder|ab und an|von zeit zu zeit|immer wieder|in unregelmaßigen abstanden|die ganze zeit|nicht immer)",
  "bei (jedem|jeder) (versuch|start|aufruf|anmeldung|klick|export|mal|neustart|speichern)",
  "(alle|alle paar) #? (sekunden|minuten|stunden|tage)",
  "(in)? # von # (fallen|versuchen|malen)?",
  "# (mal|male) (pro|am|in der|die) (tag|stunde|woche|minute)",
  "seit ..3 (update|upgrade|aktualisierung|umstellung)",
  // French
  "(a chaque|chaque|toutes les|tous les) (fois|jours|nuits|matins|tentatives|tentative|connexion|demarrage|heures|minutes)",
  "toujours|systematiquement|parfois|aleatoirement|aleatoire|intermittent|intermittente|intermittents|souvent|regulierement|rarement|constamment|frequemment|quelquefois|occasionnellement|reproductible",
  "(de temps en temps|de temps a autre|par moments|par intermittence|une fois sur deux|en permanence|plusieurs fois)",
  "# fois (sur|par) (#|jour|heure|semaine|deux)",
  "toutes les # (minutes|heures|secondes)",
  "depuis ..3 (mise a jour|migration)",
  // Spanish and Portuguese
  "siempre|sempre|intermitente|intermitentes|intermitentemente|aleatoriamente|aleatorio|aleatoria|frecuentemente|frequentemente|constantemente|raramente|esporadicamente|ocasionalmente|reproducible|reproduzivel|continuamente",
  "(cada vez|todas las veces|todas as vezes|toda vez|a veces|as vezes|algunas veces|algumas vezes|de vez en cuando|de vez em quando|a menudo|todo el tiempo|o tempo todo|todos los dias|todos os dias|muchas veces|muitas vezes|varias veces|varias vezes|cada dia|cada hora)",
  "# (veces|vezes) (al|por|cada|a cada) (dia|hora|semana)",
  "# de (cada)? # (veces|vezes|intentos|tentativas)?",
  "# em cada #",
  "(a)? cada # (minutos|horas|segundos|dias)",
  "(desde|despues de) la (ultima)? actualizacion",
  "desde a (ultima)? atualizacao",
  // Japanese
  "毎回|必ず|常に|いつも|時々|ときどき|たまに|断続的|不定期|ランダム|まれに|稀に|頻繁|頻度|毎日|毎晩|毎朝|毎時|再現率|再現性|再現しません|再現しない|再現でき|ほぼ毎|一度だけ|何度も|繰り返し",
  "# 回中 # 回",
  "# 回に (# 回|一回|一度)",
  "(# 日に|一日に|# 時間に|週に) # 回",
);
const UNLESS = phrases(
  "immer noch",
  "toujours (pas|le|la|en|aussi|meme|bloque|present)",
  "(should|must|shall|would|to) (always|consistently|often|usually)",
  "as always",
  "(i|we) (always|usually|often) (use|used|have|work|do)",
  "(always|most) (use|used|been|wanted|on top)",
  "(you|we|i|users|people) (often|usually)",
  "usually (i|we|you)",
  "siempre (que|y cuando)",
  "como sempre|siempre",
  "so oft",
  "deberia siempre",
  "deve sempre",
);

export const frequency: EvidenceDetector = {
  kind: "frequency",
  title: "frequency",
  why: "Whether it fails always, at random or one time in ten decides how an engineer looks for it.",
  patterns: {},
  detect: (reading) => mentions(reading, { kind: "frequency", says: SAYS, unless: UNLESS, questions: "skip" }),
};
