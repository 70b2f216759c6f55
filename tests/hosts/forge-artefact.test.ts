import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { dataPath, hasData } from "../contract/data";
import { forgeArtefact } from "../forge-tools/artefact";
import { hasForgeTools } from "../forge-tools/forge-tools";
import { runTool } from "../forge-tools/run-tool";
import { type Backend, type ForgeApp, startApp } from "./forge-app";

const REQUEST = "3d594650-8a3f-4b1c-9a27-1f3e2d4c5b6a";
const CHANGE = { issue: { id: "10042", key: "HELP-42", fields: { updated: "2026-11-23T09:10:00.000+0000" } } };
const SPECS = "platform/jira-platform-v3.json.gz";

const hasTools = hasForgeTools();
const canLint = hasTools && hasData(SPECS);
if (!hasTools) console.log("Skipped: Forge's bundler and linter could not be installed. See tests/forge-tools.");
else if (!canLint) console.log("Skipped: Forge's linter, which needs Jira's OpenAPI document.");

// Each takes half a minute of a processor.
const [artefact, lint] = await Promise.all([
  hasTools ? forgeArtefact() : "",
  canLint ? runTool("lint.ts", dataPath("platform")) : "[]",
]);

/** The app as it would be deployed: what Forge's bundler made, over the same platform. */
const startArtefact = (): Promise<ForgeApp> =>
  startApp(undefined, undefined, {}, async () => createRequire(import.meta.url)(artefact) as Backend);

describe.runIf(hasTools)("the artefact that Forge's own bundler makes", () => {
  test("exports every function of the manifest", async () => {
    const { backend } = await startArtefact();
    expect(Object.keys(backend).sort()).toEqual(Object.keys((await startApp()).backend).sort());
  });

  test("judges an issue as the source does", async () => {
    const app = await startArtefact();
    const bundled = await app.ask("engineer", "report");
    expect(bundled).toMatchObject({ ok: true, value: { key: "HELP-42", ready: false, score: 43 } });
    expect(bundled).toEqual(await (await startApp()).ask("engineer", "report"));
  });

  test("accepts, and tells search", async () => {
    const app = await startArtefact();
    const answer = await app.ask("engineer", "accept", { request: REQUEST });
    expect(answer).toMatchObject({ ok: true, value: { isSearchable: true } });
    expect([...app.forge.kvs.values.keys()]).toEqual([`review:10042:${REQUEST}`]);
    expect(app.forge.queue.waiting).toHaveLength(1);
  });

  test("returns with a comment as the engineer", async () => {
    const app = await startArtefact();
    const wish = {
      request: REQUEST,
      reasons: ["missing-diagnostics"],
      missing: ["request-id"],
      note: "",
      isInternal: true,
    };
    expect(await app.ask("engineer", "return", wish)).toMatchObject({ ok: true });
    expect(app.issue.comments.at(-1)).toMatchObject({ author: { accountId: "engineer" }, jsdPublic: false });
  });

  test("answers a stranger as if there were no issue", async () => {
    const app = await startArtefact();
    expect(await app.ask("stranger", "report")).toEqual({ ok: false, fault: { kind: "not-found" } });
  });

  test("judges what waits in the queue, and stops a transition", async () => {
    const app = await startArtefact();
    const asNobody = <T>(work: () => Promise<T>) => app.forge.run({ accountId: null }, work);
    await asNobody(() => app.backend.onIssueEvent(CHANGE));
    const event = app.forge.queue.take("judging");
    if (event === undefined) throw new Error("Nothing was queued.");
    await asNobody(() => app.backend.judgeQueued(event));
    expect(app.issue.properties.get("firstpass")).toMatchObject({ verdict: "not-ready", score: 43 });
    const transition = { issue: { key: "HELP-42" }, transition: { modifiedFields: {} } };
    expect(await asNobody(() => app.backend.validateReady(transition))).toMatchObject({ result: false });
  });
});

test.runIf(canLint)("Forge's own linter finds no fault", () => {
  const results: readonly { readonly errors: readonly unknown[] }[] = JSON.parse(lint);
  expect(results.length).toBeGreaterThan(0);
  expect(results.flatMap(({ errors }) => errors)).toEqual([]);
});
