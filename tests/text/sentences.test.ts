import { expect, test } from "vitest";
import { read } from "../../shared/text/reading";

const cut = (body: string) => read(body).sentences.map(({ start, end }) => body.slice(start, end));

test.each([
  ["It fails. We restarted it! Did that help?", ["It fails.", "We restarted it!", "Did that help?"]],
  ["Use e.g. Chrome, i.e. v1.2. Then open file.txt now.", ["Use e.g. Chrome, i.e. v1.2.", "Then open file.txt now."]],
  ["See https://example.com/a.b?c=1! It is v3.5.", ["See https://example.com/a.b?c=1!", "It is v3.5."]],
  ["Wait... nothing. And... It froze.", ["Wait... nothing.", "And...", "It froze."]],
  ['It says "not found." Then it stops.)', ['It says "not found."', "Then it stops.)"]],
  [
    "Seit dem 3. März geht z.B. Export nicht. Bitte helfen.",
    ["Seit dem 3. März geht z.B. Export nicht.", "Bitte helfen."],
  ],
  ["Bonjour M. Dupont. Rien ne marche !", ["Bonjour M. Dupont.", "Rien ne marche !"]],
  ["エラーが出ます。再現します！", ["エラーが出ます。", "再現します！"]],
  ["¿Funciona? No, no funciona.", ["¿Funciona?", "No, no funciona."]],
])("%j", (body, expected) => {
  expect(cut(body)).toEqual(expected);
});

test("headings and list items stand alone, an indented line goes on with its item", () => {
  expect(cut("# Steps\n1. Open the page\n   of the export\n2. Press save\n\nIt hangs.")).toEqual([
    "# Steps",
    "1. Open the page\n   of the export",
    "2. Press save",
    "It hangs.",
  ]);
});

test("wrapped lines are joined, lines broken on purpose are not", () => {
  const wrapped =
    "The export of the monthly report was started from the billing\npage and then it stopped at about half, without any message\nat all.";
  expect(cut(wrapped)).toEqual([wrapped]);
  expect(cut("Open the page\nPress save\nthe tab crashes")).toEqual(["Open the page", "Press save", "the tab crashes"]);
});

test("a line that ends in a colon ends a sentence", () => {
  expect(cut("We see this after the upgrade to the newest version of it:\nnothing")).toEqual([
    "We see this after the upgrade to the newest version of it:",
    "nothing",
  ]);
});

test("code, logs and signatures are no sentences", () => {
  expect(cut("It failed:\n```\nrun. now.\n```\nERROR: [x] y. z.\nThanks,\nKim")).toEqual(["It failed:"]);
});

test("a sentence is at most about 1,000 units long", () => {
  expect(cut("word ".repeat(1000)).every((sentence) => sentence.length <= 1001)).toBe(true);
});

test("a text has at most 20,000 sentences", () => {
  expect(cut("It fails.\n\n".repeat(20_001)).length).toBe(20_000);
});

test("the sentences of a text have at most 2,000,000 units together", () => {
  const sentence = `It ${"fails ".repeat(150)}here.`;
  const units = cut(`${sentence}\n\n`.repeat(2_500)).reduce((sum, { length }) => sum + length, 0);
  expect(units).toBeGreaterThan(1_999_000);
  expect(units).toBeLessThan(2_001_000);
});
