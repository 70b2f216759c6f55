import type { Line } from "../../text/lines";
import { type Phrases, phrases } from "../../text/phrases";
import { tokens } from "../../text/words";
import { type DiscourseLabel, isLabel } from "./label";

/** What a heading announces: a label, or something else, which ends a labelled section. */
export type Topic = DiscourseLabel | "frequency" | "customer-impact" | "workaround" | "regression" | "other";

/** A heading, and where the words after it on its line begin. */
export interface Heading {
  readonly topic: Topic;
  readonly contentStart: number;
  /** Whether it stands over more than its own line. */
  readonly section: boolean;
}

const TITLES: readonly (readonly [Topic, Phrases])[] = [
  [
    "steps-to-reproduce",
    phrases(
      "(detailed|exact|minimal)? (steps|step|procedure|instructions) ((to|for|that|will|which) ..2 (reproduce|reproducing|reproduction|recreate|replicate))?",
      "(how|what|code|scenario|way)? to (reproduce|recreate|replicate|repro)",
      "(reproduction|reproducing|repro|str|s2r|reproduce|reproducer|recipe) (steps|case|code|instructions)?",
      "what (steps|step) ..2 (reproduce|reproduces|caused|lead|led)",
      "what (did|were|was) (you|i|we) (do|doing)",
      "what (i|we|you) (did|do|was doing)",
      "(schritte|schritt|ablauf|vorgehen|reproduktion|reproduzieren|nachstellen|reproduktionsschritte)",
      "wie ..3 reproduzieren|nachstellen",
      "(etapes|etape|comment|procedure|manipulation) ((pour|de|a) (la)? (reproduire|reproduction|suivre))?",
      "(pasos|como|procedimiento) ((para|de) ..2 (reproducir|reproduccion|reproducirlo))?",
      "(passos|como|passo a passo|procedimento) ((para|de) ..2 (reproduzir|reproducao))?",
      "(passaggi|come) per? riprodurre",
      "(stappen) ..2 reproduceren",
      "再現手順|再現方法|手順|操作手順|再現ステップ|発生手順",
    ),
  ],
  [
    "expected-behaviour",
    phrases(
      "(expected|desired|correct|intended|wanted) (and|vs|versus)? (results|result|behavior|behaviour|behaviors|outcome|output|outcomes|state|response|functionality|thing|value)?",
      "expectation|expectations",
      "what (did|do|does|would|were|is|was|should) (you|i|we|it|the)? ..3 (expect|expected|expecting|happen|happened)",
      "what (i|we|you) (expect|expected|would expect|wanted)",
      "what (is|was) (the)? (expected|correct) (behavior|behaviour|result|output)?",
      "what should ..3 happen",
      "(i|we) expected|expect",
      "(erwartetes|erwartet|erwartung|gewunschtes|erwartete|soll|sollverhalten|sollzustand) (ergebnis|verhalten|verhalten|resultat|zustand|reaktion)?",
      "was ..3 (erwartet|erwarten|passieren sollte)",
      "(resultat|comportement|resultats) (attendu|attendus|souhaite|voulu|espere)",
      "(attendu|attendus)",
      "(resultado|comportamiento|resultados|comportamento|funcionamiento|funcionamento) (esperado|esperados|deseado|desejado|correcto|correto)",
      "(esperado|esperaba)",
      "(risultato|comportamento) atteso",
      "(verwacht|verwachte) (gedrag|resultaat)?",
      "期待される結果|期待する結果|期待される動作|期待する動作|期待動作|期待結果|期待値|期待|あるべき動作|正しい動作",
    ),
  ],
  [
    "observed-behaviour",
    phrases(
      "(actual|observed|current|real|unexpected|wrong|buggy|existing) (results|result|behavior|behaviour|behaviors|outcome|output|outcomes|state|response|situation|thing)?",
      "what (happens|happened|happend|occurs|occurred|went wrong|actually happens|actually happened) (instead)?",
      "what (did|do|does|is|was) (you|i|we|it|the|actually|happening|wrong)? ..2 (see|get|happen|instead|observe|happening)",
      "what (i|we|you) (see|saw|got|get|observe|observed)",
      "(describe|description of|explain) (the|your)? (bug|issue|problem|error)",
      "(bug|problem|issue|error|defect) (description|summary|details)",
      "(symptom|symptoms|problem)",
      "(tatsachliches|aktuelles|beobachtetes|tatsachlich|ist|istverhalten|istzustand) (ergebnis|verhalten|resultat|zustand)?",
      "(was ..2 (passiert|geschieht|geschah)|fehlerbeschreibung|problembeschreibung|fehlerbild|problem)",
      "(resultat|comportement|resultats) (obtenu|obtenus|actuel|actuels|observe|constate|reel)",
      "(ce qui|que) se? (passe|produit)",
      "(resultado|comportamiento|resultados|comportamento) (actual|actuales|obtenido|observado|real|atual|obtido)",
      "(que|o que) (sucede|ocurre|pasa|acontece|aconteceu|sucedio|ocurrio|paso)",
      "(problema|probleme)",
      "(risultato|comportamento) (attuale|effettivo|osservato)",
      "実際の結果|実際の動作|実際の挙動|現象|事象|現在の動作|発生した問題|発生している問題|問題の内容|問題",
    ),
  ],
  [
    "frequency",
    phrases(
      "(frequency|reproducible|reproducibility|occurrence|occurrences)",
      "(how often|is it reproducible|can you reproduce) ..6",
      "(haufigkeit|reproduzierbar|reproduzierbarkeit|wie oft|frequence|reproductible|frecuencia|frequencia|reproducibilidad)",
      "発生頻度|頻度|再現性|再現率",
    ),
  ],
  [
    "customer-impact",
    phrases(
      "(business|customer|user|users)? (impact|impacts|severity impact)",
      "(who|how many) ..3 (affected|impacted)",
      "(auswirkung|auswirkungen|betroffene|impacto|impact|consequences|afectados|usuarios afectados)",
      "影響|影響範囲|業務影響",
    ),
  ],
  [
    "workaround",
    phrases(
      "(known|possible|current|any)? (workaround|workarounds|work around)",
      "(umgehung|umgehungslosung|contournement|solution de contournement|solucion temporal|solucao de contorno)",
      "回避策|回避方法|暫定対応",
    ),
  ],
  [
    "regression",
    phrases("(regression|last (working|known good|good) (version|build|release)|last worked ..3|did ..1 work before)"),
  ],
];

const OTHER = phrases(
  "(additional|more|other|further|extra|system|general|device|build|user|crash|debug) (info|information|details|context|notes|comments|identifier|agent|data|settings|configuration)",
  "(environment|environnement|umgebung|entorno|ambiente|version|versions|platform|platforms|os|browser|device|notes|note|log|logs|logcat|trace|stacktrace|backtrace|stack trace|screenshot|screenshots|context|workaround|configuration|config|setup|attachment|attachments|solution|fix|cause|reason|analysis|comments|severity|frequency|reproducible|reproducibility|regression|research|details|summary|description|hardware|software|references|related|possible|proposed|suggested|impact|priority|smartphone|desktop|kontext|kontexte|環境|備考|補足|バージョン|ログ) ..3",
);

const ALL_TITLES = [...TITLES, ["other", OTHER] as const];

const LONGEST_TITLE = 80;
/** Longest words of a heading that stands alone, and of one that is followed by its content. */
const MOST_WORDS = 10;

/** Reads a heading: a marked-up line, a known title alone on its line, or one with its content behind. */
export function headingOf(prose: string, line: Line): Heading | null {
  const text = prose.slice(line.start, Math.min(line.end, line.start + 200));
  const marked = line.kind === "heading" || MARK.test(text);
  const close = marked ? closeOf(text) : colonOf(text);
  // A title alone on its line is short.
  if (!marked && close < 0 && text.length > LONGEST_TITLE) return null;
  if (close < 0 && !marked && /[.,;!]\s*$/.test(text)) return null;
  const title = close < 0 ? text : text.slice(0, close);
  const words = tokens(title);
  const most = MOST_WORDS * (isCjk(title) ? 3 : 1);
  if (words.length === 0 || (words.length > most && !marked)) return null;
  const stops = /[.!;。]\s*$/.test(text);
  const bare = close >= 0 && isBare(text.slice(close));
  // Without a mark or a colon, the title must be the whole line: "Expected this to work" is a sentence.
  const slack = marked && close < 0 ? 60 : close >= 0 || marked ? 5 : 2;
  for (const [topic, titles] of ALL_TITLES) {
    const latest = topic === "other" ? 0 : marked ? 2 : 1;
    const match = titles.first(words, latest + 1, Math.min(words.length, most));
    if (match === null) continue;
    const length = match.to - match.from;
    if (words.length - length > slack && topic !== "other") continue;
    if (close < 0 && !marked && (topic === "other" || (length === 1 && words.length > 1))) continue;
    const alone = bare || (close < 0 && !stops && words.length - length <= 5);
    // A mark without an end is followed by its words: "## Steps to reproduce Open the page".
    const content = close >= 0 ? close : alone ? text.length : match.end;
    return {
      topic,
      contentStart: line.start + skipMarks(text, content),
      section: marked || isLabel(topic) || isBare(text.slice(content)),
    };
  }
  if (!marked) return null;
  return {
    topic: "other",
    contentStart: line.start + (bare || (close < 0 && !stops) ? text.length : skipMarks(text, Math.max(0, close))),
    section: true,
  };
}

/** "## ", "h3. " and a bold title, whether or not words follow on the line. */
const MARK = /^(?:#{1,6} |\*\*[^*\n]{2,80}\*\*|h[1-6]\. )/;

/** Where a marked title ends; -1 where that is not marked. */
function closeOf(text: string): number {
  const bold = text.startsWith("**") ? text.indexOf("**", 2) : -1;
  if (bold > 0) return bold + 2;
  const colon = colonOf(text);
  return colon > 0 && colon < 60 ? colon : -1;
}

function skipMarks(text: string, from: number): number {
  let at = from;
  while (at < text.length && ":：*_#=? \t".includes(text.charAt(at))) at++;
  return at;
}

/** Whether nothing but marks of a heading is left. */
export function isBare(text: string): boolean {
  return /^[*_#=\s]*$/.test(text);
}

/** A colon, or a dash between spaces, that parts a title from its content. */
function colonOf(text: string): number {
  const at = text.search(/[:：]|\s[-–—]\s/);
  return at > 0 && at < 80 ? at + (/[:：]/.test(text.charAt(at)) ? 1 : 2) : -1;
}

const isCjk = (text: string) => /[\u3040-\u30ff\u3400-\u9fff]/.test(text);
