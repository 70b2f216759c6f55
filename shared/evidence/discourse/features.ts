import { phraseLists } from "../../text/phrases";
import { type Token, tokens } from "../../text/words";
import { CUES, type Cue, type CuePhrases } from "./cues/cue";
import { DE } from "./cues/de";
import { EN } from "./cues/en";
import { ES } from "./cues/es";
import { FR } from "./cues/fr";
import { JA } from "./cues/ja";
import { PT } from "./cues/pt";
import { isLabel } from "./label";
import type { Passage } from "./passages";

const LANGUAGES: readonly CuePhrases[] = [EN, DE, FR, ES, PT, JA];
const CUE_LISTS = phraseLists(CUES.map((cue) => [cue, LANGUAGES.flatMap((language) => language[cue])] as const));

/** Imperatives by which a list of steps tells its result. */
const OBSERVES: ReadonlySet<string> = new Set(
  "see observe notice note result results watch boom crash verify beobachten constater observar resultado".split(" "),
);

const LENGTHS = [3, 6, 10, 16, 25, 40];

/** What the model sees of a passage: names of features, each at most once. */
export function featuresOf(prose: string, passages: readonly Passage[], index: number): ReadonlySet<string> {
  const passage = passages[index];
  const features = new Set<string>(["bias"]);
  if (passage === undefined) return features;
  const words = tokens(prose, passage);
  const text = prose.slice(passage.start, Math.min(passage.end, passage.start + 1000));
  addWords(words, features);
  addCues(words, features);
  addForm(text, words, features);
  addPlace(passages, index, features);
  return features;
}

function addWords(words: readonly Token[], features: Set<string>) {
  let before = "^";
  for (const { word } of words.slice(0, 80)) {
    features.add(word);
    features.add(`${before} ${word}`);
    before = word;
  }
}

function addCues(words: readonly Token[], features: Set<string>) {
  const present: Cue[] = [];
  let first = 0;
  while (/^\d+$/.test(words[first]?.word ?? "")) first++;
  const firsts = CUE_LISTS.first(words);
  for (const cue of CUES) {
    const from = firsts.get(cue);
    if (from === undefined) continue;
    features.add(`:${cue}`);
    if (from <= first) features.add(`:first-${cue}`);
    for (const other of present) features.add(`:${other}+${cue}`);
    present.push(cue);
  }
  if (OBSERVES.has(words[first]?.word ?? "")) features.add(":observes");
  if (present.length === 0) features.add(":no-cue");
}

function addForm(text: string, words: readonly Token[], features: Set<string>) {
  const size = LENGTHS.findIndex((length) => words.length <= length);
  features.add(`:length-${size}`);
  if (/[?？]/.test(text)) features.add(":question");
  if (/!/.test(text)) features.add(":exclamation");
  if (/https?:|www\./.test(text)) features.add(":url");
  if (/["'“”«»`]/.test(text)) features.add(":quoted");
  if (/->|=>|→|[^<]> /.test(text)) features.add(":arrow");
  if (/^[^\p{L}]{0,6}\d/u.test(text)) features.add(":number");
  if (/[\w`] --?\w|`[^`]{4}|\{\{[^}]{4}/.test(text)) features.add(":command");
  if (/:\s*$/.test(text)) features.add(":announces");
  if (symbolsIn(text) * 12 > text.length) features.add(":symbols");
  const first = words.find(({ word }) => !/^\d/.test(word))?.word ?? "";
  if (first.length > 4 && first.endsWith("ing")) features.add(":first-ing");
  if (first.length > 4 && first.endsWith("ed")) features.add(":first-ed");
}

const SYMBOL = /[^\p{L}\p{N}\s.,'"!?:-]/u;
const ASCII_SYMBOL = Uint8Array.from({ length: 128 }, (_, code) => (SYMBOL.test(String.fromCharCode(code)) ? 1 : 0));

/** Units of characters that are neither letters, digits, spaces nor everyday punctuation. */
function symbolsIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 128) count += ASCII_SYMBOL[code] ?? 0;
    else {
      const char = String.fromCodePoint(text.codePointAt(at) ?? code);
      if (SYMBOL.test(char)) count += char.length;
      at += char.length - 1;
    }
  }
  return count;
}

function addPlace(passages: readonly Passage[], index: number, features: Set<string>) {
  const passage = passages[index];
  if (passage === undefined) return;
  const { topic, place, later, item, code } = passage;
  const section = topic === null ? "none" : isLabel(topic) ? topic : "other";
  features.add(`:in-${section}`);
  features.add(`:in-${section}-${place === 0 ? "first" : later ? "later" : "next"}`);
  if (item) features.add(`:in-${section}-item`);
  if (item) features.add(":item");
  if (passages[index + 1]?.item && item === false) features.add(":before-item");
  if (passages[index - 1]?.item && item === false) features.add(":after-item");
  if (item && !passages[index + 1]?.item) features.add(":last-item");
  if (index === 0) features.add(":opens");
  if (code) features.add(":code-below");
  const next = passages[index + 1];
  if (topic === "steps-to-reproduce" && place > 0 && (next === undefined || next.place === 0))
    features.add(":ends-steps");
}
