import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { DE } from "../../shared/evidence/discourse/cues/de";
import { EN } from "../../shared/evidence/discourse/cues/en";
import { ES } from "../../shared/evidence/discourse/cues/es";
import { FR } from "../../shared/evidence/discourse/cues/fr";
import { JA } from "../../shared/evidence/discourse/cues/ja";
import { PT } from "../../shared/evidence/discourse/cues/pt";
import { beginningsOf, readPhrase } from "../../shared/text/phrase-notation";

/** The texts of every call of `phrases` in one source file. */
function phrasesIn(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ESNext);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "phrases") {
      for (const given of node.arguments) if (ts.isStringLiteral(given)) found.push(given.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const inCode = readdirSync("shared", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name): readonly [string, readonly string[]] => [name, phrasesIn(join("shared", name))])
  .filter(([, phrases]) => phrases.length > 0);
const cues = Object.entries({ DE, EN, ES, FR, JA, PT }).map(([name, lists]): readonly [string, readonly string[]] => [
  name,
  Object.values(lists).flat(),
]);

describe("phrases are read as texts ask for them, and all of them can be read", () => {
  test.each([...inCode, ...cues])("%s", (_, phrases) => {
    for (const phrase of phrases) {
      const parts = readPhrase(phrase);
      expect([phrase, beginningsOf(parts)]).not.toContain(null);
    }
  });

  test("and there are many", () => {
    expect(inCode.flatMap(([, phrases]) => phrases).length).toBeGreaterThan(300);
  });
});
