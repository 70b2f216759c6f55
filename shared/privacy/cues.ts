// Three folded characters of five bits each: upper and lower case letters share their low five bits in ASCII.
const GRAMS = 1 << 15;

/** Makes a function that tells in one pass which of `cues` (lower case, three characters or more) a text holds, in any case. */
export function cueFinder(cues: readonly string[]): (body: string) => ReadonlySet<string> {
  const table = new Map<number, string[]>();
  const taken = new Uint8Array(GRAMS);
  for (const cue of new Set(cues)) {
    const gram = [...cue.slice(0, 3)].reduce((folded, char) => fold(folded, char.charCodeAt(0)), 0);
    table.set(gram, [...(table.get(gram) ?? []), cue]);
    taken[gram] = 1;
  }
  return (body) => {
    const present = new Set<string>();
    let gram = 0;
    for (let i = 0; i < body.length; i++) {
      gram = fold(gram, body.charCodeAt(i));
      if (taken[gram] === 0) continue;
      for (const cue of table.get(gram) ?? []) {
        if (!present.has(cue) && body.slice(i - 2, i - 2 + cue.length).toLowerCase() === cue) present.add(cue);
      }
    }
    return present;
  };
}

function fold(gram: number, code: number): number {
  return ((gram << 5) | (code & 31)) & (GRAMS - 1);
}
