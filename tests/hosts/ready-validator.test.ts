import { expect, test } from "vitest";
import { escalation } from "./escalation";
import { type ForgeApp, startApp } from "./forge-app";

const paragraph = (text: string) => ({ type: "paragraph", content: [{ type: "text", text }] });
const documentOf = (...texts: readonly string[]) => ({ type: "doc", version: 1, content: texts.map(paragraph) });

const COMPLETE = documentOf(
  "Since this morning the webhooks are down for all our users in production. There is no workaround.",
  "POST https://api.cloudharbor.example/v2/hooks answered with error code ERR_HOOK_500 on 2026-11-23 at 08:12 UTC.",
  "Request ID: req_8Zk2Qw91LmN4. Product version 4.12.1.",
);

const validate = (app: ForgeApp, modifiedFields: unknown = {}, key: unknown = "HELP-42") =>
  app.forge.run({ accountId: "engineer" }, () =>
    app.backend.validateReady({ issue: { key }, configuration: {}, transition: { modifiedFields } }),
  );

test("an issue that lacks evidence is stopped, and told why and how to go on", async () => {
  expect(await validate(await startApp())).toEqual({
    result: false,
    errorMessage:
      "Not ready to escalate. All or most users are affected now, with no way round: extensive × critical is Sev-1; the claim is Sev-3. No date and time found in 2 messages. No request ID found in 2 messages. Mend it, or let an engineer accept it under Firstpass in the issue.",
  });
});

test("what the transition's screen changes counts", async () => {
  const app = await startApp();
  const answer = await validate(app, { description: COMPLETE, priority: { name: "Highest" } });
  expect(answer).toEqual({ result: true });
});

test("an issue that is complete passes, whatever its property says", async () => {
  const issue = escalation();
  issue.fields = { ...issue.fields, description: COMPLETE, priority: { id: "1", name: "Highest" } };
  issue.properties.set("firstpass", { verdict: "not-ready" });
  expect(await validate(await startApp(issue))).toEqual({ result: true });
});

test("a property that somebody forged opens nothing", async () => {
  const issue = escalation();
  issue.properties.set("firstpass", { verdict: "ready", score: 100, review: "accepted" });
  issue.properties.set("firstpass-review", { review: { state: "accepted" } });
  expect(await validate(await startApp(issue))).toMatchObject({ result: false });
});

test("what an engineer has accepted passes, until it is returned", async () => {
  const app = await startApp();
  await app.ask("engineer", "accept", { request: "00000000-0000-1" });
  expect(await validate(app)).toEqual({ result: true });
  const later = { state: "returned", reasons: [], missing: [], at: "2026-11-23T09:16:00Z", by: "engineer" };
  app.forge.kvs.answer("/api/v1/set", { key: "review:10042:00000000-0000-2", value: later });
  expect(await validate(app)).toMatchObject({ result: false });
});

test.each([
  ["the issue", "/issue/10042", 500],
  ["the issue", "/issue/HELP-42", 404],
  ["its comments", "/comment", 429],
])("a fault of ours keeps nobody from working: %s (%s, %i)", async (_, path, status) => {
  const app = await startApp();
  app.site.fail({ path: path.replace("10042", "HELP-42"), answer: () => new Response("", { status }) });
  expect(await validate(app)).toEqual({ result: true });
});

test("storage that does not answer keeps nobody from working", async () => {
  const app = await startApp();
  app.forge.breakStorage(true);
  expect(await validate(app)).toEqual({ result: true });
});

test.each([undefined, null, "", "HELP-42/../X-1", 42])("a transition of no issue passes (%j)", async (key) => {
  const app = await startApp();
  expect(await validate(app, {}, key ?? null)).toEqual({ result: true });
  expect(app.site.requests).toEqual([]);
});

test.each([null, [], "x"])("changes that are none change nothing (%j)", async (changes) => {
  expect(await validate(await startApp(), changes)).toMatchObject({ result: false });
});
