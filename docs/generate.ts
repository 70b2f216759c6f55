// `npm run docs` writes the pages that come from the code: docs/checks.md and docs/schemas. A test compares them.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { checksPage } from "./checks-page";
import { schemaFiles } from "./schema-files";

/** The generated files by their path under docs/. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  return new Map([["checks.md", await checksPage()], ...schemaFiles()]);
}

if (process.argv[1] === import.meta.filename) {
  for (const [path, text] of await generatedFiles()) {
    const file = join(import.meta.dirname, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
