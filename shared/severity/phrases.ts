import { addByStem, addByWord, type FirstWords, firstWords, startingWith } from "../text/first-words";
import { plainWord } from "../text/words";
import type { Token } from "./tokens";

/**
 * Phrases are written one a line: words in order; `a|b` either; `word*` any ending; `word?` may be missing;
 * `a_b` a run of words among alternatives; `#` a number; `..` up to three words between, `...` up to eight, never across the end of a sentence; `<name>` a word
 * class. In Japanese every character is a word, written without spaces.
 */
export type Classes = Readonly<Record<string, string>>;

interface WordNode {
  readonly kind: "word";
  readonly exact: ReadonlySet<string>;
  readonly stems: readonly string[];
  readonly runs: readonly (readonly string[])[];
  readonly optional: boolean;
}
type Node = WordNode | { readonly kind: "gap"; readonly most: number };

export interface Phrase {
  readonly id: string;
  /** Read when a text first holds a word that it begins with, which of most phrases no text ever does. */
  readonly nodes: () => readonly Node[];
}

export type Lexicon = FirstWords<Phrase>;

/** A phrase that was found: half-open range of token indexes. */
export interface Match {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

const SHORT_GAP = 3;
const LONG_GAP = 8;
const JAPANESE_GAP = 14;

/** Compiles the phrases of one language: `lists` maps a signal's id to its phrases, one a line. */
export function compileLexicon(lists: readonly (readonly [id: string, phrases: string])[], classes: Classes): Lexicon {
  const lexicon: Lexicon = firstWords();
  const read = itemReader(classes);
  for (const [id, text] of lists) {
    const hasJapanese = JAPANESE.test(text);
    for (const written of text.split("\n")) {
      const line = written.trim();
      if (line === "") continue;
      if (hasJapanese && JAPANESE.test(line)) indexJapanese(id, line, lexicon);
      else indexItems(id, line, read, lexicon);
    }
  }
  return lexicon;
}

/** A phrase is indexed by what it begins with, and no more of it is read. */
function indexItems(id: string, line: string, read: (item: string) => Node, lexicon: Lexicon): void {
  const phrase = phraseOf(id, () => line.split(SPACES).map(read));
  for (let at = 0; at < line.length; ) {
    const space = line.indexOf(" ", at);
    const end = space < 0 ? line.length : space;
    const node = read(line.slice(at, end));
    addTo(lexicon, phrase, node);
    if (node.kind === "word" && !node.optional) return;
    at = end + 1;
  }
}

function indexJapanese(id: string, line: string, lexicon: Lexicon): void {
  const phrase = phraseOf(id, () => parseJapanese(line));
  for (const node of parseJapanese(JAPANESE_BEGINNING.exec(line)?.[0] ?? "")) addTo(lexicon, phrase, node);
}

function phraseOf(id: string, parse: () => readonly Node[]): Phrase {
  let nodes: readonly Node[] | null = null;
  return {
    id,
    nodes: () => {
      nodes ??= parse();
      return nodes;
    },
  };
}

function addTo(lexicon: Lexicon, phrase: Phrase, node: Node): void {
  if (node.kind === "gap") throw new Error(`A phrase of ${phrase.id} starts with a gap.`);
  for (const word of node.exact) addByWord(lexicon, word, phrase);
  for (const stem of node.stems) addByStem(lexicon, stem, phrase);
  for (const run of node.runs) addByWord(lexicon, run[0] ?? "", phrase);
}

const JAPANESE = /[\u3040-\u30ff\u3400-\u9fff]/;
const SPACES = / +/;
const JAPANESE_ITEM = /[a-z]{1,20}|\S/gi;
const JAPANESE_BEGINNING = /\.\.|[a-z]{1,20}|\S/i;

/** Items stand in many phrases, and each is read once. */
function itemReader(classes: Classes): (item: string) => Node {
  const known = new Map<string, Node>();
  return (item) => {
    const node = known.get(item) ?? readItem(item, classes);
    known.set(item, node);
    return node;
  };
}

function readItem(item: string, classes: Classes): Node {
  if (item === "..") return { kind: "gap", most: SHORT_GAP };
  if (item === "...") return { kind: "gap", most: LONG_GAP };
  const optional = item.endsWith("?") && item.length > 1;
  return words(optional ? item.slice(0, -1) : item, optional, classes);
}

function words(item: string, optional: boolean, classes: Classes): Node {
  const exact = new Set<string>();
  const stems: string[] = [];
  const runs: string[][] = [];
  const add = (entry: string) => {
    if (entry.includes(" ")) runs.push(entry.split(SPACES).map(plainWord));
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
  for (const [from, token] of tokens.entries()) {
    for (const phrase of startingWith(lexicon, comparable(token), token.kind === "number")) {
      const to = matchNodes(phrase.nodes(), 0, tokens, from);
      if (to > (longest.get(phrase.id) ?? from)) longest.set(phrase.id, to);
    }
    if (longest.size === 0) continue;
    for (const [id, to] of longest) found.push({ id, from, to });
    longest.clear();
  }
  return found;
}

/** A number is compared as "#" and by its digits, so that a phrase may name an HTTP status. */
function comparable(token: Token): string {
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
    if (accepts(node, token)) {
      const end = matchNodes(nodes, at + 1, tokens, pos + 1);
      if (end >= 0) return end;
    }
    for (const run of node.runs) {
      if (isRun(run, tokens, pos)) {
        const end = matchNodes(nodes, at + 1, tokens, pos + run.length);
        if (end >= 0) return end;
      }
    }
  }
  return node.optional ? matchNodes(nodes, at + 1, tokens, pos) : -1;
}

function accepts({ exact, stems }: WordNode, token: Token): boolean {
  if (exact.has(token.word) || (token.kind === "number" && exact.has(comparable(token)))) return true;
  for (const stem of stems) if (token.word.startsWith(stem)) return true;
  return false;
}

function isRun(run: readonly string[], tokens: readonly Token[], pos: number): boolean {
  for (let i = 0; i < run.length; i++) if (tokens[pos + i]?.word !== run[i]) return false;
  return true;
}

/** An aside in brackets does not use up the gap: "nobody here (140 agents, 2 sites) can open it". */
function afterBracket(tokens: readonly Token[], open: number): number {
  for (let i = open + 1; i < open + 16; i++) {
    if (tokens[i]?.word === ")") return i + 1;
  }
  return open + 1;
}
