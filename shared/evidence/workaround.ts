import { phrases } from "../text/phrases";
import type { EvidenceDetector } from "./detector";
import { mentions } from "./discourse/mentions";

const SAYS = phrases(
  "(workaround|workarounds|work around|worked around|working around|bypass|bypassed|circumvent|stopgap)",
  "(the)? only (way|option|thing|fix|remedy|solution) (is|was|to|for|that|around|i|we|out|left|which)",
  "no (other|alternative|known)? (way|option|solution|remedy|alternative|fallback|plan b) (is|to|around|for|so|at|available|exists|here|than|but)?",
  "there is (no|nothing) (fallback|alternative|else)",
  "(temporary|temporarily|interim|quick|manual) (fix|fixed|solution|remedy|workaround|measure|process)",
  "(in the meantime|meanwhile|for now|for the time being|until then) ..1 (we|i|users|they|our)",
  "(we|i|they) ..2 (reverted|rolled back|downgraded|went back|switched back|fell back|switched to|moved back|going back|reverting|rolling back)",
  "(reverting|rolling back|downgrading|restarting|rebooting|reloading|refreshing|disabling|enabling|removing|adding|setting|changing|using|switching|clearing|deleting|reinstalling|replacing|renaming|turning|logging|closing|reopening|running|pressing|clicking|manually) ..8 (helps|help|helped|fixes|fixed|solves|solved|resolves|resolved|cures|works|worked|work|avoids|gets rid|does the trick|makes it work|eliminates|clears|cleared)",
  "(restart|reboot|reload|refresh|rollback|downgrade|reinstall|re-login) ..4 (helps|helped|fixes|fixed|solves|solved|resolves|resolved|cures|works|clears|cleared)",
  "(helps|helped|fixes|fixed|solved|solves|resolved|resolves|avoided|avoid) (it|this|that|the (problem|issue|error)) ..3 (by|if|when|with|using)",
  "(can|could) (be)? (avoid|avoided|circumvented|bypassed) ..4 (by|with|using|if)",
  "(goes|went) away (if|when|after)",
  "(found|find|have|know) (a|another|one|some) (way|trick|solution|hack) (to|around|that|where)",
  "(have|had) to (manually|restart|reboot|do ..3 manually|do ..3 by hand|enter ..3 by hand|enter ..3 manually|use ..5 instead)",
  "(we|i|staff|users|they|people|team|colleagues|agents) (are|am)? ..3 (manually|by hand|on paper)",
  "(nothing|none of (it|this|that|these)) (helps|helped|works|worked)",
  "(it|this|that|which|restart*|reinstall*|reboot*|cache|restarting) ..2 (did not|didn't|does not|doesn't|hasn't|has not) help*",
  "(changes|changed|made) (nothing|no difference)",
  // German
  "umgehungslosung|ubergangslosung|notlosung|behelfslosung|zwischenlosung|ausweichlosung|workaround|umgehen|umgangen|behelfen|provisorisch|behelfsmaßig|ersatzweise|ubergangsweise",
  "(einzige|andere|keine andere|keine) (moglichkeit|losung|alternative|ausweichmoglichkeit)",
  "(keinen anderen weg|in der zwischenzeit|von hand|bis dahin)",
  "(wir|ich|mitarbeiter|kollegen|nutzer) ..5 manuell",
  "(neustart|neu starten|neu zu starten|neu anmelden|abmelden|ausloggen|neuladen|zurucksetzen|loschen|cache) ..4 (hilft|half|geholfen|behebt|bringt nichts)",
  "(hilft|half) (nur|nichts|nicht|auch nicht|kurzzeitig|ein|das)",
  "zuruckgerollt|zuruckgesetzt|zuruckgegangen|zuruckgewechselt",
  // French
  "contournement|contourner|contourne|contournons|palliatif",
  "solution (temporaire|provisoire|de rechange|de repli|de secours|alternative)",
  "(le|la) (seul|seule) (moyen|solution|facon|option)",
  "(pas|aucun|aucune|d') (autre moyen|autre solution|alternative|solution de)",
  "(en attendant|a la main)",
  "(nous|on|je) ..6 manuellement",
  "(revenu|revenus|revenir|retour) (a|en) (la|l' )? (version|ancienne|arriere)",
  "(redemarrer|redemarrage|vider|relancer|reconnecter) ..6 (resout|fonctionne|suffit|regle|rien|aide)",
  "(rien n' y fait|sans effet|ne change rien|ne resout)",
  // Spanish
  "solucion (temporal|provisional|alternativa)",
  "(unica|otra|ninguna otra) (forma|manera|opcion|alternativa|solucion) (es|de|que|para)?",
  "no (hay|existe|tenemos|tengo) (otra|ninguna)? (alternativa|forma|manera|opcion|solucion)",
  "(mientras tanto|por ahora|de momento|por el momento)",
  "(manualmente|a mano|volvimos a|revertimos|hemos revertido|hemos vuelto)",
  "(reiniciar|reiniciando|reinicio|borrar|cerrar) ..6 (soluciona|funciona|ayuda|resuelve|sirve|arregla)",
  // Portuguese
  "solucao (temporaria|provisoria|alternativa|de contorno|paliativa)",
  "contornar|contorno|contornamos|paliativo|gambiarra",
  "(unica|outra|nenhuma outra) (forma|maneira|opcao|alternativa|solucao) (e|de|que|para)?",
  "nao (ha|existe|temos|tenho) (outra|nenhuma)? (alternativa|forma|maneira|opcao|solucao|como contornar)",
  "(enquanto isso|por enquanto|na mao|voltamos para|revertemos|voltamos a)",
  "(reiniciar|reiniciando|limpar|reinstalar) ..6 (resolve|funciona|ajuda|adianta)",
  // Japanese
  "回避策|回避方法|回避でき|回避し|暫定対応|暫定的|暫定策|代替手段|代替案|代替方法|代わりの方法|手動で|手作業|ロールバック|元のバージョン|ダウングレード|対処法|再起動すると|再起動で|再起動しても|他に方法",
);
const UNLESS = phrases(
  "(provide|suggest|suggesting|propose|need|needs|want|looking for|look for|give us|give me|know of|know|hoping for|ask for|asking for|share|advise|offer|recommend|please) ..5 (workaround|workarounds|work around|alternative|fallback|temporary fix|quick fix)",
  "(work around|workaround) (the|this)? clock",
  "if there is ..2 workaround",
  "bitte ..6 (workaround|umgehungslosung|zwischenlosung)",
  "no way (that|it|this|should)",
  "no solution (yet|so far)",
  "bypass (the|a)? (security|authentication|permission|check|checks)",
);

export const workaround: EvidenceDetector = {
  kind: "workaround",
  title: "workaround",
  why: "With a workaround the fix can wait; that there is none makes it urgent.",
  patterns: {},
  detect: (reading) => mentions(reading, { kind: "workaround", says: SAYS, unless: UNLESS, questions: "skip" }),
};
