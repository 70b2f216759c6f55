import { expect, test } from "vitest";
import { STREET_CUES, streetAddress } from "../../shared/privacy/street-address";
import { alwaysHolds } from "../text/always-holds";

test.each(Object.entries(STREET_CUES))("no text without a cue of %s holds a match of it", (name, cues) => {
  expect(alwaysHolds(streetAddress.patterns[name] ?? /(?:)/, cues)).toBe(true);
});
