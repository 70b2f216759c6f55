import { describe, expect, test } from "vitest";
import { findSensitive } from "../../shared/privacy/find";
import { SENSITIVE_TYPES } from "../../shared/privacy/index";
import { EXAMPLES } from "./examples";
import { unmark } from "./marked";

/** A text long enough that it is not taken for one bare value. */
const inProse = (text: string) =>
  `Hello, since this morning we see the following and cannot go on:\n\n${text}\n\nThank you and best regards`;

test("every type has examples, and every example a type", () => {
  expect(Object.keys(EXAMPLES).sort()).toEqual(SENSITIVE_TYPES.map(({ type }) => type).sort());
});

describe.each(SENSITIVE_TYPES)("$type", ({ type, title, why, cues = [], nearby = [] }) => {
  const { found = [], left = [] } = EXAMPLES[type] ?? {};

  test("is described", () => {
    expect(type).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(title).toMatch(/^\S.*[^.]$/);
    expect(why).toMatch(/^[A-Z].*\.$/);
    for (const cue of [...cues, ...nearby]) expect([cue.length > 2, cue]).toEqual([true, cue.toLowerCase()]);
  });

  test.each(found)("is found in %s", (marked) => {
    const { body, ranges } = unmark(inProse(marked));
    const matches = findSensitive(body).filter((match) => match.type === type);
    expect(matches.map(({ start, end }) => body.slice(start, end))).toEqual(
      ranges.map(({ start, end }) => body.slice(start, end)),
    );
  });

  test.each(left)("is not found in %s", (text) => {
    expect(findSensitive(inProse(text)).filter((match) => match.type === type)).toEqual([]);
  });
});
