import { expect, it } from "vitest";
import { readRegression, writeRegression } from "../../shared/severity/opinion/regression";
import { opinionOfWords } from "../../shared/severity/opinion/words-opinion";

const MODEL = new Map([
  ["", [-11, -31, -14, 24, 0, -12, -32, 3, 15, 0]],
  ["#", [54, 48, -34, 0, 0, 1, -1, 2, -2, 0]],
  ["# pm", [0, 3, 0, -1, 0, 1, 4, -3, -1, 0]],
  ["# pm today", [1, 0, 0, 0, 0, 0, 0, 0, 1, 0]],
  ["nadie", [5, -2, 0, 1, 0, 5, 1, 0, 2, 0]],
  ["ninguém", [4, -1, -1, 0, 0, 4, 0, 0, 3, 0]],
]);

it("is read as it was written, and written short", () => {
  const written = writeRegression(MODEL);
  expect(written.features).toBe("AA#B pmE todayAnadieBinguém");
  expect(written.weights).toHaveLength(8 * MODEL.size);
  expect(readRegression(written)).toEqual(MODEL);
});

it("keeps weights that are too large at what can be written", () => {
  const written = writeRegression(new Map([["", [99, -99, 0, 0, 0, 0, 0, 0, 0, 0]]]));
  expect(readRegression(written)).toEqual(new Map([["", [54, -34, 0, 0, 0, 0, 0, 0, 0, 0]]]));
});

it("tells nothing where it knows too few words", () => {
  expect(opinionOfWords(new Set(["nadie"]), MODEL)).toBeNull();
});
