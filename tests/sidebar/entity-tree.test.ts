import { characterEntitiesHtml4 } from "character-entities-html4";
import { DecodingMode, decodeHTML, EntityDecoder } from "entities/decode";
import { describe, expect, test } from "vitest";
import { NAMES } from "../../zendesk-app/fewer-entities";
import { entityTree } from "../../zendesk-app/src/entity-tree";

const tree = entityTree(NAMES);

/** `text`, which begins with "&", as a reader of HTML sees it who knows these names only. */
function decode(text: string): string {
  let decoded = "";
  const decoder = new EntityDecoder(tree, (codepoint) => {
    decoded += String.fromCodePoint(codepoint);
  });
  decoder.startEntity(DecodingMode.Legacy);
  const written = decoder.write(text, 1);
  const length = written < 0 ? decoder.end() : written;
  return decoded + text.slice(length);
}

describe("the names of the package", () => {
  test("are all of HTML 4, and mean what HTML 5 says", () => {
    expect(Object.keys(NAMES)).toEqual(expect.arrayContaining(Object.keys(characterEntitiesHtml4)));
    for (const name of Object.keys(NAMES)) expect(decode(`&${name};`)).toBe(decodeHTML(`&${name};`));
  });

  test("need a semicolon where HTML 5 wants one", () => {
    for (const name of Object.keys(NAMES))
      for (const rest of ["", " ", "=", "x;"]) expect(decode(`&${name}${rest}`)).toBe(decodeHTML(`&${name}${rest}`));
  });

  test("leave others as they are written", () => {
    expect(decode("&boxDL;")).toBe("&boxDL;");
    expect(decode("&nothing;")).toBe("¬hing;");
  });
});
