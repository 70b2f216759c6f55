import fc from "fast-check";
import { expect, test } from "vitest";
import { phraseLists, phrases } from "../../shared/text/phrases";
import { tokens } from "../../shared/text/words";

const wordsOf = (text: string) => tokens(text).map(({ word }) => word);
const found = (phrase: string, text: string) =>
  phrases(phrase)
    .find(tokens(text))
    .map(({ start, end }) => text.slice(start, end));

test("words are compared in lower case, without accents, with straight apostrophes", () => {
  expect(wordsOf("Don’t rétablir FOO_bar 4.12")).toEqual(["don't", "retablir", "foo_bar", "4", "12"]);
});

test("an elision is cut, a contraction is not", () => {
  expect(wordsOf("l'erreur qu'il n'est isn't we're")).toEqual([
    "l'",
    "erreur",
    "qu'",
    "il",
    "n'",
    "est",
    "isn't",
    "we're",
  ]);
});

test("every CJK character is a word", () => {
  expect(wordsOf("再現 OK 안녕")).toEqual(["再", "現", "ok", "안", "녕"]);
});

test("a range bounds the words, and positions stay those of the text", () => {
  expect(tokens("one two three", { start: 4, end: 9 })).toEqual([
    { start: 4, end: 7, word: "two", fresh: true },
    { start: 8, end: 9, word: "t", fresh: false },
  ]);
});

test.each([
  [
    "all|every (of)? our? users|customers",
    "Every customer; all of our users and every customers",
    ["all of our users", "every customers"],
  ],
  ["crash*", "It crashed: two crashes.", ["crashed", "crashes"]],
  ["(as soon as|when) we? open", "As soon as open; when we open", ["As soon as open", "when we open"]],
  ["# times a|per day", "some 15 times per day", ["15 times per day"]],
  ["not ..2 found", "not yet really found, not a b c found", ["not yet really found"]],
  ["再現しない", "全く再現しないです", ["再現しない"]],
  ["n'est plus", "il n’est plus là", ["n’est plus"]],
  ["no workaround", "There is no. Workaround follows", []],
])("%s in %j", (phrase, text, expected) => {
  expect(found(phrase, text)).toEqual(expected);
});

test("the longest of several phrases wins and matches do not overlap", () => {
  const text = "it does not work at all";
  const matches = phrases("does not", "does not work", "work at all").find(tokens(text));
  expect(matches.map(({ phrase }) => phrase)).toEqual(["does not work"]);
});

test("the first match is sought no further than asked", () => {
  const crash = phrases("crash*");
  expect(crash.first(tokens("it crashed, then crashes"), 2)?.from).toBe(1);
  expect(crash.first(tokens("then it crashed"), 2)).toBe(null);
});

test("several lists are matched in one pass, each told by where it first begins", () => {
  const lists = phraseLists<string>([
    ["fails", ["does not work", "crash*"]],
    ["often", ["# times", "always"]],
    ["never", ["never"]],
  ]);
  expect([...lists.first(tokens("It crashed 3 times and does not work"))]).toEqual([
    ["fails", 1],
    ["often", 2],
  ]);
});

test("a phrase that cannot be read is a mistake in the code", () => {
  expect(() => found("(open", "text")).toThrow("Not a phrase: (open");
  expect(() => found("..3 open", "text")).toThrow("A phrase must begin with a word: ..3 open");
});

test("tokens of any text lie inside it, in order", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      let last = 0;
      for (const { start, end, word } of tokens(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(word).not.toBe("");
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
    { seed: 1, numRuns: 200 },
  );
});
