import { plainWord } from "../text/words";
import type { Token } from "./tokens";

/**
 * Phrases are written one a line: words in order; `a|b` either; `word*` any ending; `word?` may be missing;
 * `a_b` a run of words among alternatives; `#` a number; `..` up to three words between, `...` up to eight, never across the end of a sentence; `<name>` a word
 * class. In Japanese every character is a word, written without spaces.
 */
export type Classes = Readonly<Record<string, string>>;

type Node =
  | {
      readonly kind: "word";
      readonly exact: ReadonlySet<string>;
      readonly stems: readonly string[];
      readonly runs: readonly (readonly string[])[];
      readonly optional: boolean;
    }
  | { readonly kind: "gap"; readonly most: number };

export interface Phrase {
  readonly id: string;
  readonly nodes: readonly Node[];
}

/** Phrases by the first word, so that a text is matched in one pass. */
export interface Lexicon {
  readonly byWord: ReadonlyMap<string, readonly Phrase[]>;
  readonly byStem: ReadonlyMap<string, readonly Phrase[]>;
}

/** A phrase that was found: half-open range of token indexes. */
export interface Match {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

const LONGEST_STEM = 14;
const SHORT_GAP = 3;
const LONG_GAP = 8;
const JAPANESE_GAP = 14;

/** Compiles the phrases of one language: `lists` maps a signal's id to its phrases, one a line. */
export function compileLexicon(lists: readonly (readonly [id: string, phrases: string])[], classes: Classes): Lexicon {
  const byWord = new Map<string, Phrase[]>();
  const byStem = new Map<string, Phrase[]>();
  for (const [id, text] of lists) {
    for (const line of text.split("\n")) {
      if (line.trim() === "") continue;
      index({ id, nodes: parse(line.trim(), classes) }, byWord, byStem);
    }
  }
  return { byWord, byStem };
}

function index(phrase: Phrase, byWord: Map<string, Phrase[]>, byStem: Map<string, Phrase[]>): void {
  const add = (map: Map<string, Phrase[]>, key: string) => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [phrase]);
    else if (!list.includes(phrase)) list.push(phrase);
  };
  for (const node of phrase.nodes) {
    if (node.kind === "gap") throw new Error(`A phrase of ${phrase.id} starts with a gap.`);
    for (const word of node.exact) add(byWord, word);
    for (const stem of node.stems) add(byStem, stem);
    for (const run of node.runs) add(byWord, run[0] ?? "");
    if (!node.optional) break;
  }
}

const JAPANESE = /[\u3040-\u30ff\u3400-\u9fff]/;
const JAPANESE_ITEM = /[a-z]{1,20}|\S/gi;

function parse(line: string, classes: Classes): readonly Node[] {
  if (JAPANESE.test(line)) return parseJapanese(line);
  return line.split(/\s+/).map((item): Node => {
    if (item === "..") return { kind: "gap", most: SHORT_GAP };
    if (item === "...") return { kind: "gap", most: LONG_GAP };
    const optional = item.endsWith("?") && item.length > 1;
    return words(optional ? item.slice(0, -1) : item, optional, classes);
  });
}

function words(item: string, optional: boolean, classes: Classes): Node {
  const exact = new Set<string>();
  const stems: string[] = [];
  const runs: string[][] = [];
  const add = (entry: string) => {
    if (entry.includes(" ")) runs.push(entry.split(/\s+/).map(plainWord));
    else if (entry.endsWith("*")) stems.push(plainWord(entry.slice(0, -1)));
    else exact.add(plainWord(entry));
  };
  for (const part of item.split("|")) {
    if (!part.startsWith("<")) add(part.replaceAll("_", " "));
    else {
      const list = classes[part.slice(1, -1)];
      if (list === undefined) throw new Error(`No word class ${part}.`);
      for (const entry of list.split(",")) add(entry.trim());
    }
  }
  return { kind: "word", exact, stems, runs, optional };
}

function parseJapanese(line: string): readonly Node[] {
  const nodes: Node[] = [];
  for (const [i, part] of line.split("..").entries()) {
    if (i > 0) nodes.push({ kind: "gap", most: JAPANESE_GAP });
    for (const [char] of part.matchAll(JAPANESE_ITEM)) {
      nodes.push({ kind: "word", exact: new Set([plainJapanese(char)]), stems: [], runs: [], optional: false });
    }
  }
  return nodes;
}

const plainJapanese = (char: string) => (JAPANESE.test(char) ? char : plainWord(char));

/** All matches of `lexicon` in `tokens`, at most one an id and start (the longest), in order of their start. */
export function matchPhrases(tokens: readonly Token[], lexicon: Lexicon): readonly Match[] {
  const found: Match[] = [];
  const longest = new Map<string, number>();
  const attempt = (phrases: readonly Phrase[] | undefined, from: number) => {
    if (phrases === undefined) return;
    for (const phrase of phrases) {
      const to = matchNodes(phrase.nodes, 0, tokens, from);
      if (to > (longest.get(phrase.id) ?? from)) longest.set(phrase.id, to);
    }
  };
  for (let from = 0; from < tokens.length; from++) {
    const word = comparable(tokens[from]);
    attempt(lexicon.byWord.get(word), from);
    if (tokens[from]?.kind === "number") attempt(lexicon.byWord.get("#"), from);
    for (let size = 2; size <= LONGEST_STEM && size <= word.length; size++) {
      attempt(lexicon.byStem.get(word.slice(0, size)), from);
    }
    if (longest.size === 0) continue;
    for (const [id, to] of longest) found.push({ id, from, to });
    longest.clear();
  }
  return found;
}

/** A number is compared as "#" and by its digits, so that a phrase may name an HTTP status. */
function comparable(token: Token | undefined): string {
  if (token === undefined) return "";
  return token.kind === "number" ? String(token.value) : token.word;
}

/** The token after the match, or -1. Work is bounded by the phrase and its gaps, whatever the text. */
function matchNodes(nodes: readonly Node[], at: number, tokens: readonly Token[], pos: number): number {
  const node = nodes[at];
  if (node === undefined) return pos;
  if (node.kind === "gap") {
    let next = pos;
    for (let skipped = 0; skipped <= node.most; skipped++) {
      const end = matchNodes(nodes, at + 1, tokens, next);
      if (end >= 0) return end;
      const token = tokens[next];
      if (token === undefined || token.kind === "stop") return -1;
      next = token.word === "(" ? afterBracket(tokens, next) : next + 1;
    }
    return -1;
  }
  const token = tokens[pos];
  if (token !== undefined) {
    if (
      node.exact.has(token.word) ||
      node.exact.has(comparable(token)) ||
      node.stems.some((stem) => token.word.startsWith(stem))
    ) {
      const end = matchNodes(nodes, at + 1, tokens, pos + 1);
      if (end >= 0) return end;
    }
    for (const run of node.runs) {
      if (run.every((word, i) => tokens[pos + i]?.word === word)) {
        const end = matchNodes(nodes, at + 1, tokens, pos + run.length);
        if (end >= 0) return end;
      }
    }
  }
  return node.optional ? matchNodes(nodes, at + 1, tokens, pos) : -1;
}

/** An aside in brackets does not use up the gap: "nobody here (140 agents, 2 sites) can open it". */
function afterBracket(tokens: readonly Token[], open: number): number {
  for (let i = open + 1; i < open + 16; i++) {
    if (tokens[i]?.word === ")") return i + 1;
  }
  return open + 1;
}
