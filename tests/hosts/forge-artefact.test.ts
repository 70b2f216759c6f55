import { expect, test } from "vitest";
import { dataPath, hasData } from "../contract/data";
import { hasForgeTools } from "../forge-tools/forge-tools";
import { runTool } from "../forge-tools/run-tool";
import { loadSource, startApp } from "./forge-app";

const hasTools = hasForgeTools();
const canLint = hasTools && hasData("platform/jira-platform-v3.json.gz");
if (!hasTools) console.log("Skipped: Forge's bundler and linter could not be installed. See tests/forge-tools.");
else if (!canLint) console.log("Skipped: Forge's linter, which needs Jira's OpenAPI document.");

const startSource = () => startApp(undefined, undefined, {}, loadSource);

test.runIf(hasTools)("Forge's bundler leaves every function of the manifest", async () => {
  const [{ backend }, source] = [await startApp(), await startSource()];
  expect(backend).not.toBe(source.backend);
  expect(Object.keys(backend).sort()).toEqual(Object.keys(source.backend).sort());
});

test.runIf(hasTools)("what it made judges an issue as the source does", async () => {
  const bundled = await (await startApp()).ask("engineer", "report");
  expect(bundled).toMatchObject({ ok: true, value: { key: "HELP-42", ready: false, score: 43 } });
  expect(bundled).toEqual(await (await startSource()).ask("engineer", "report"));
});

test.runIf(canLint)("Forge's own linter finds no fault", async () => {
  const results: readonly { readonly errors: readonly unknown[] }[] = JSON.parse(
    await runTool("lint.ts", dataPath("platform")),
  );
  expect(results.length).toBeGreaterThan(0);
  expect(results.flatMap(({ errors }) => errors)).toEqual([]);
});
