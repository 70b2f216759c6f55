import { tokens } from "../../text/words";

/** What people write into a section that they leave empty. */
const EMPTY: ReadonlySet<string> = new Set(
  (
    "n a|na|none|no|nothing|same|same as above|as above|see above|see below|see title|see summary|see description|see subject|" +
    "tbd|todo|unknown|not applicable|no response|idem|ditto|siehe oben|keine|keine angabe|entfallt|voir ci dessus|" +
    "aucun|aucune|neant|ninguno|ninguna|nada|ver arriba|nenhum|nenhuma|ver acima|なし|特になし|同上|describe here|" +
    "title says it all|hello|hi|hey|hi there|hello everyone|hi all|hello all|dear team|dear all|thanks|thank you|hallo|bonjour|hola|ola|please describe|your text here|your answer here|yes|x"
  ).split("|"),
);
/** What the issue templates of the large trackers ask, left standing by the writer. */
const PROMPT =
  /^\W{0,6}(?:a clear and concise description of|if applicable, add|add any other context|please (?:describe|provide|include|fill)|describe (?:the|your|what|how|here)|tell us (?:what|how|about)|explain (?:what|how|the))/i;
/** "Go to '...'" stands in a template; "[describe here]" and "[ ] I have searched" do too. */
const UNFILLED =
  /['"“‘]\.{3,4}['"”’]|^\W{0,4}\[[ x]?\]|^[^\w[]{0,4}\[[^\]]{0,120}\]\W{0,3}$|^\W{0,4}<[^<>]{3,80}>\W{0,3}$/i;

const LONGEST_EMPTY = 60;

/** Whether a sentence fills a template's section with nothing: "N/A", ".", "see above", the template's own words. */
export function isPlaceholder(sentence: string): boolean {
  if (sentence.length > 200) return false;
  if (PROMPT.test(sentence) || UNFILLED.test(sentence)) return true;
  if (sentence.length > LONGEST_EMPTY) return false;
  const words = tokens(sentence).map(({ word }) => word);
  while (words[0] !== undefined && /^\d+$/.test(words[0])) words.shift();
  const cjk = words.length > 0 && words.every((word) => word.length === 1 && word > "\u3000");
  return words.length === 0 || EMPTY.has(words.join(cjk ? "" : " "));
}
