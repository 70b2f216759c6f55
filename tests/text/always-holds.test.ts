import { expect, test } from "vitest";
import { alwaysHolds } from "./always-holds";

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
