import { lowered } from "../text/lowered";
import { type Cues, promising } from "../text/promising";
import type { Range } from "../types";
import type { EvidenceDetector } from "./detector";
import { inOrder, rangeOf, rangesOf } from "./ranges";

/** In any case: matched against the text in lower case. */
const LOWER = {
  // "Error: …", "FATAL ERROR: …", "error[E0382]: …"
  prefixed:
    /(?<![\w.'-])(?:(?:fatal|syntax|parse|internal|runtime|compile|compilation|build|linker|unhandled|uncaught|critical|unexpected|validation|type|import|sql) )?(?:error|fatal|panic|exception|failure|failed|fehler|fehlermeldung|erreur|errore|ошибка|エラー)(?:\[\w{1,8}\]| [a-z]{1,6}\d{2,6}| \d{1,5})?["'`*]{0,2}(?::[ \t]{1,3}|::?(?=[a-z]))["'`*]{0,2}[^\s:][^\n]{6,300}/gu,
  field:
    /(?<!\w)(?:err|error|msg|message|error_description|errormessage|detail)["']?[ \t]?[=:][ \t]?\\?["'][^"'\n]{10}[^"'\n]*["']/g,
  introduced:
    /(?:(?:error|exception|warning|fault|fehler)(?:[ -]?(?:message|text|dialog|popup|meldung))?s?|message)(?: (?:is|was|were|that|which|says|shown|displayed|below|follows|appears|occurs|occurred|being|lautet|ist|i (?:get|got|see)|we (?:get|got|see))){0,4}[ \t]?:[ \t*_`"']{0,4}\r?\n[\s>*`~{}|]{0,24}[^\n]{8,300}/g,
  toolLine:
    /^[ \t>*`{|]{0,12}(?:[\w./-]{1,60}: )?(?:cannot open|no such|undefined (?:reference|symbol|variable|method|index)|segmentation fault|access (?:is )?denied|permission denied|connection (?:refused|reset|timed out)|command not found|assertion failed|out of memory)[^\n]{3,240}/gm,
} as const;

const WRITTEN = {
  // A printed exception: its class name, then a colon and text, or frames.
  exception:
    /(?<![\w$@#])(?:[A-Z][\w$]{0,80}(?:Exception|Error|Warning|Throwable|Fault)|SIG[A-Z]{3,4})(?:\$\w{1,40})?(?: \([\w: ]{1,40}\))?(?::[ \t]{1,2}[^\s][^\n]{2,300}|(?=\r?\n[ \t]{0,8}at[ \t])|(?=[ \t]{0,4}at [\w$]{1,20}\.))/g,
  ownLine: /^[ \t>*`{|]{0,12}(?:Caused by: )?[\w.$]{2,160}\.[A-Z][\w$]{0,80}(?:Exception|Error)[ \t`*}]{0,4}\r?$/gm,
  warning: /(?<!\w)\w{0,20}[Ww]arning: [^\n]{10,300}/g,
  // "TS2322: …", "SCRIPT5009: …", "ORA-00942: …"
  coded: /(?<![\w-])(?:[A-Z]{2,8}\d{4,6}|(?:ORA|TNS|PLS|DB2|RMAN)-\d{4,6}): [^\n]{8,300}/g,
  levelled:
    /(?<!\w)(?:\[ ?(?:[\w.-]{1,30}[/ ])?(?:ERROR|FATAL|SEVERE|CRITICAL|error|fatal)\]|(?:ERROR|FATAL|SEVERE|CRITICAL)(?=[ \t:]{1,4}[[(\w"']))[ \t:]{1,4}[^\n]{8,300}/g,
  deprecated: /(?<= )is deprecated(?: since|,| and will)[^\n]{3,120}/g,
} as const;

/** See `promising`. */
const CUES: Cues<keyof typeof LOWER> = {
  prefixed: ["error", "fatal", "panic", "exception", "fail", "fehler", "erreur", "ошибка", "エラー"],
  field: ["err", "msg", "message", "detail"],
  introduced: ["error", "exception", "warning", "fault", "fehler", "message"],
  toolLine:
    "cannot open|no such|undefined |segmentation fault|access |permission denied|connection |command not found|assertion failed|out of memory".split(
      "|",
    ),
};

/** Forms that print messages of success too: only those that speak of a failure count. */
const SPEAKING = {
  quoted:
    /(?<![\w"'`“”„‘])(?:"[^"\n]{8,300}"|“[^“”\n]{8,300}”|„[^„“”\n]{8,300}[“”]|«[^«»\n]{8,300}»|`[^`\n]{8,300}`|'[^'\n]{12,300}')/g,
  warned: /(?<!\w)WARN(?:ING)?\]?[ \t:][^\n]{8,300}/g,
  tested: /(?<!\w)(?:TEST-UNEXPECTED-FAIL|!MESSAGE|Output|stderr:?|FAILED?:?) [^\n]{8,300}/g,
  inCode: /^[ \t>*|]{0,8}[A-Z{"'][^\n]{12,240}\r?$/gm,
} as const;

const FAILURE =
  /\b(?:can ?not|can't|could not|couldn't|fail(?:ed|s|ure)?|unable|invalid|not (?:found|supported|valid|allowed|available|defined|exist|set|permitted|recogni[sz]ed|responding|implemented|matched)|no (?:such|corresponding|suitable)|undefined|denied|refused|rejected|timed out|timeout|unexpected|illegal|missing|exceed(?:s|ed)|does(?: not|n't)|is not|error|exception|fatal|abort(?:ed)?|crash(?:ed)?|unknown|expected|deprecated|incorrect|corrupt(?:ed)?|encountered a problem|stopped|went wrong|nicht|ungültig|fehlgeschlagen|impossible|introuvable|no se (?:pudo|puede)|inválid[oa])\b/;
const SPOKEN =
  /(?<!\p{L})(?:errors?|messages?|warnings?|exceptions?|says?|saying|said|sees?|seeing|saw|gets?|got|getting|shows?|showing|displays?|prints?|printed|logs?|logged|logging|throws?|reports?|dialog|pop-?up|fails?|failed|failing|with|receiv\w{1,4}|notice|output|alert|prompts?|complain\w{0,4}|crash\w{0,4}|meldung|fehler\w{0,8}|erreur)(?!\p{L})/u;

/** The text of an error as the program gave it, not the statement that there was one. */
export const errorMessage: EvidenceDetector = {
  kind: "error-message",
  title: "error message",
  why: "The exact words can be searched for in code and in known problems.",
  patterns: { ...LOWER, ...WRITTEN, ...SPEAKING, failure: FAILURE, spoken: SPOKEN },
  cues: CUES,
  detect({ own, prose }) {
    const lower = lowered(own);
    const found = rangesOf(lower, promising(lower, LOWER, CUES)).map((range) => trimmed(own, range));
    for (const [name, pattern] of Object.entries(WRITTEN))
      for (const match of own.matchAll(pattern)) {
        const range = trimmed(own, rangeOf(match));
        const whole = name === "exception" || name === "deprecated";
        found.push(whole ? { start: nameStart(own, range.start, name === "deprecated"), end: range.end } : range);
      }
    for (const [name, pattern] of Object.entries(SPEAKING))
      for (const match of own.matchAll(pattern)) {
        if (!FAILURE.test(lowered(match[0])) || match[0].split(/\s+/, 3).length < 3) continue;
        if (name === "quoted" && !isSpoken(own, match.index)) continue;
        // The same words are a message in a code block and a user's sentence in prose.
        if (name === "inCode" && prose.slice(match.index, match.index + match[0].length).trim() !== "") continue;
        found.push(trimmed(own, rangeOf(match)));
      }
    return inOrder(found);
  },
};

function trimmed(text: string, { start, end }: Range): Range {
  const whole = text.slice(start, end);
  return { start: start + whole.search(/\S/), end: start + whole.trimEnd().length };
}

/** Where the package of a class begins, or (`sentence`) the sentence of a message. */
function nameStart(text: string, at: number, sentence: boolean): number {
  const least = Math.max(0, at - 200);
  let start = at;
  const inside = sentence ? /[^"“`\n:]/ : /[\w.$/:]/;
  while (start > least && inside.test(text.charAt(start - 1))) start--;
  return start;
}

function isSpoken(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 90), at);
  return SPOKEN.test(lowered(before.slice(before.lastIndexOf("\n", before.length - 3) + 1)));
}
