import { describe, expect, test } from "vitest";
import { DETECTORS } from "../../shared/evidence/index";
import { alwaysHolds } from "./always-holds";

const CUED = DETECTORS.flatMap(({ kind, patterns, cues = {} }) =>
  Object.entries(cues).map(([name, texts]) => ({ kind, name, pattern: patterns[name] ?? /(?:)/, texts })),
);

describe("a text without a cue of a pattern holds no match of it", () => {
  test.each(CUED)("$kind: $name", ({ pattern, texts = [] }) => {
    expect(alwaysHolds(pattern, texts)).toBe(true);
  });
});

test.each([
  [/\bprod(?:uction)? server/, ["prod"], true],
  [/pre-?prod/, ["prod"], true],
  [/pre-?prod/, ["pre-prod"], false],
  [/(?:on|in) (?:prod|staging)/, ["prod", "staging"], true],
  [/(?:on|in) (?:prod|staging)/, ["prod"], false],
  [/(?:on )?site/, ["on "], false],
  [/(?:on )+site/, ["on "], true],
  [/(?:on ){0,3}site/, ["on "], false],
  [/ab?c/, ["ab"], false],
  [/(?<=of )\d+/, ["of "], true],
  [/(?!of )\d+/, ["of "], false],
  [/[45]\d\d/, ["4", "5"], true],
  [/[0-5]\d\d/, ["5"], false],
  [/a\.b/, ["a.b"], true],
  [/a.b/, ["a.b"], false],
  [/a|b/, ["a"], false],
])("%s and %j: %s", (pattern, cues, held) => {
  expect(alwaysHolds(pattern, cues)).toBe(held);
});
