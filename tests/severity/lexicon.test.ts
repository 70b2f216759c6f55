import { expect, test } from "vitest";
import type { Lexicon, Phrase } from "../../shared/severity/phrases";
import { lexiconOf } from "../../shared/severity/signals/families";
import { SIGNAL_LANGUAGES } from "../../shared/severity/signals/family";

function phrasesOf({ words, stems }: Lexicon): ReadonlySet<Phrase> {
  const found = new Set([...words.values()].flat());
  const trees = [stems];
  for (const { phrases, next } of trees) {
    for (const phrase of phrases) found.add(phrase);
    trees.push(...next.values());
  }
  return found;
}

test.each(SIGNAL_LANGUAGES)("every phrase of %s can be read, and ends in a word", (language) => {
  const phrases = phrasesOf(lexiconOf(language));
  expect(phrases.size).toBeGreaterThan(30);
  for (const { id, nodes } of phrases) expect([id, nodes().at(-1)?.kind]).toEqual([id, "word"]);
});
