import { readFileSync } from "node:fs";
import { check } from "recheck";
import ts from "typescript";

/** One regular expression literal of the source, and where it stands. */
export interface Literal {
  readonly file: string;
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression literal of a TypeScript file. */
export function literalsOf(file: string): readonly Literal[] {
  const tree = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2023, true);
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      const text = node.getText(tree);
      const slash = text.lastIndexOf("/");
      const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
      found.push({ file, line, source: text.slice(1, slash), flags: text.slice(slash + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** Why a pattern is not proven linear, or null where it is. */
export async function vulnerability(source: string, flags: string): Promise<string | null> {
  const proof = await check(source, flags, { checker: "automaton", timeout: 20_000 });
  // What automata cannot decide (some look-behinds, very many states) is searched for an attack, with a fixed seed.
  const result = proof.status === "unknown" ? await check(source, flags, SEARCH) : proof;
  if (result.status === "safe") return null;
  if (result.status === "vulnerable") return `${result.complexity.summary}: attack ${result.attack.pattern}`;
  return `not decided: ${result.error.kind}`;
}

const SEARCH = { checker: "fuzz", timeout: 60_000, randomSeed: 1 } as const;
