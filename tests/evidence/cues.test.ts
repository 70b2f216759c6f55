import { describe, expect, test } from "vitest";
import { DETECTORS } from "../../shared/evidence/index";
import { alwaysHolds } from "../text/always-holds";

const CUED = DETECTORS.flatMap(({ kind, patterns, cues = {} }) =>
  Object.entries(cues).map(([name, texts]) => ({ kind, name, pattern: patterns[name] ?? /(?:)/, texts })),
);

describe("a text without a cue of a pattern holds no match of it", () => {
  test.each(CUED)("$kind: $name", ({ pattern, texts = [] }) => {
    expect(alwaysHolds(pattern, texts)).toBe(true);
  });
});
