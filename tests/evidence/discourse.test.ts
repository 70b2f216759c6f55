import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { customerImpact } from "../../shared/evidence/customer-impact";
import type { EvidenceDetector } from "../../shared/evidence/detector";
import { labelSentences } from "../../shared/evidence/discourse/labels";
import { readPassages } from "../../shared/evidence/discourse/passages";
import { isPlaceholder } from "../../shared/evidence/discourse/placeholder";
import { expectedBehaviour } from "../../shared/evidence/expected-behaviour";
import { frequency } from "../../shared/evidence/frequency";
import { observedBehaviour } from "../../shared/evidence/observed-behaviour";
import { regression } from "../../shared/evidence/regression";
import { stepsToReproduce } from "../../shared/evidence/steps-to-reproduce";
import { workaround } from "../../shared/evidence/workaround";
import { read } from "../../shared/text/reading";
import { examples as impactExamples } from "./customer-impact.examples";
import { examples as expectedExamples } from "./expected-behaviour.examples";
import { examples as frequencyExamples } from "./frequency.examples";
import { examples as observedExamples } from "./observed-behaviour.examples";
import { examples as regressionExamples } from "./regression.examples";
import { examples as stepsExamples } from "./steps-to-reproduce.examples";
import { examples as workaroundExamples } from "./workaround.examples";

const DETECTORS: readonly [EvidenceDetector, { present: readonly string[]; absent: readonly string[] }][] = [
  [observedBehaviour, observedExamples],
  [expectedBehaviour, expectedExamples],
  [stepsToReproduce, stepsExamples],
  [frequency, frequencyExamples],
  [customerImpact, impactExamples],
  [workaround, workaroundExamples],
  [regression, regressionExamples],
];

describe.each(DETECTORS.map(([detector, examples]) => ({ kind: detector.kind, detector, examples })))(
  "$kind",
  ({ detector, examples }) => {
    test.each(examples.present)("is found in %j", (marked) => {
      const body = marked.replace(/[«»]/g, "");
      const expected = [...marked.matchAll(/«([^»]*)»/g)].map(([, span]) => span);
      expect(detector.detect(read(body)).map(({ start, end }) => body.slice(start, end))).toEqual(expected);
    });
    test.each(examples.absent)("is not in %j", (body) => {
      expect(detector.detect(read(body)).map(({ start, end }) => body.slice(start, end))).toEqual([]);
    });
  },
);

const topics = (body: string) =>
  readPassages(read(body)).map(({ topic, start, end }) => [topic, body.slice(start, end)]);

test("a heading says what stands below it, until the next one", () => {
  expect(topics("It hangs.\n\nSteps:\n1. Open it\n\nExpected\nIt opens\n\nVersion: 4.2 beta\nThat is all.")).toEqual([
    [null, "It hangs."],
    ["steps-to-reproduce", "1. Open it"],
    ["expected-behaviour", "It opens"],
    ["other", "4.2 beta"],
    [null, "That is all."],
  ]);
});

test("headings are known where the line breaks were lost", () => {
  expect(topics("Crash ### Steps to reproduce 1. Open it 2. Close it ### Expected result It closes.")).toEqual([
    [null, "Crash"],
    ["steps-to-reproduce", "1. Open it"],
    ["steps-to-reproduce", "2. Close it"],
    ["expected-behaviour", "It closes."],
  ]);
});

test("a sentence that begins like a heading is none", () => {
  expect(topics("Expected this to work on Monday, it did not.")).toEqual([
    [null, "Expected this to work on Monday, it did not."],
  ]);
});

test.each([
  ["N/A", true],
  [".", true],
  ["see above", true],
  ["1.", true],
  ["[describe here]", true],
  ["Go to '...'", true],
  ["- [ ] I have searched", true],
  ["A clear and concise description of what the bug is.", true],
  ["siehe oben", true],
  ["特になし", true],
  ["It hangs.", false],
  ["[Save] does nothing", false],
])("%j fills a section with nothing: %s", (sentence, expected) => {
  expect(isPlaceholder(sentence)).toBe(expected);
});

test("one sentence may say what happened and what should have", () => {
  const body = "The page shows an empty list instead of the orders, which should not happen.";
  expect(labelSentences(read(body))).toEqual([
    { start: 0, end: body.length, labels: ["observed-behaviour", "expected-behaviour"] },
  ]);
});

test("labelled sentences and found ranges lie inside any text, in order", () => {
  const bit = fc.constantFrom(
    "Steps:\n",
    "1. ",
    "## ",
    "**Expected** ",
    "\n\n",
    "it fails ",
    "should ",
    "always ",
    "<!--",
    "-->",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(bit, fc.string())), (bits) => {
      const body = bits.join("");
      const reading = read(body);
      for (const ranges of [labelSentences(reading), ...DETECTORS.map(([{ detect }]) => detect(reading))]) {
        let last = 0;
        for (const { start, end } of ranges) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(body.length);
      }
    }),
    { seed: 3, numRuns: 100 },
  );
});
