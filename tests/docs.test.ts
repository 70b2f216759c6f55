import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { generatedFiles } from "../docs/generate";

const generated = await generatedFiles();

it.each([...generated.keys()])("docs/%s is what `npm run docs` makes of the code", (path) => {
  expect(readFileSync(join(import.meta.dirname, "../docs", path), "utf8")).toBe(generated.get(path));
});
