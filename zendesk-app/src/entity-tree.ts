interface Branch {
  character: string | null;
  readonly next: Map<number, Branch>;
}

/** Bits of the word that a branch begins with. */
const HAS_CHARACTER = 2 << 14;
const NEEDS_SEMICOLON = 1 << 13;
const COUNT = 7;
/** Names of these need no semicolon, as in the oldest pages; the apostrophe's came later. */
const OLDEST = /^[\u0022-\u0026\u0028-\u00ff]$/;

/**
 * Names of characters as the tree in which the package `entities` looks them up; its bin-trie-flags.js describes it. Of
 * its shapes these do for some hundred names: a branch with one way on, and with a sorted list of them.
 */
export function entityTree(names: Readonly<Record<string, string>>): Uint16Array {
  const root: Branch = { character: null, next: new Map() };
  for (const [name, character] of Object.entries(names)) {
    let branch = root;
    for (const letter of name) {
      const code = letter.charCodeAt(0);
      const next = branch.next.get(code) ?? { character: null, next: new Map() };
      branch.next.set(code, next);
      branch = next;
    }
    branch.character = character;
  }
  const words: number[] = [];
  write(root, words);
  return Uint16Array.from(words);
}

function write({ character, next }: Branch, words: number[]): void {
  const ways = [...next].sort(([a], [b]) => a - b);
  const [only] = ways.length === 1 ? ways : [];
  const semicolon = character === null || OLDEST.test(character) ? 0 : NEEDS_SEMICOLON;
  words.push((character === null ? 0 : HAS_CHARACTER | semicolon) | (only?.[0] ?? ways.length << COUNT));
  if (character !== null) words.push(character.charCodeAt(0));
  if (only === undefined) writeList(ways, words);
  else write(only[1], words);
}

/** The letters, two in a word; how far behind the list each way on begins; then these. */
function writeList(ways: readonly (readonly [number, Branch])[], words: number[]): void {
  for (let way = 0; way < ways.length; way += 2) words.push((ways[way]?.[0] ?? 0) | ((ways[way + 1]?.[0] ?? 0) << 8));
  const places = words.length;
  const end = places + ways.length;
  words.length = end;
  for (const [way, [, branch]] of ways.entries()) {
    words[places + way] = words.length - end;
    write(branch, words);
  }
}
