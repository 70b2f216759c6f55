import { describe, expect, test, vi } from "vitest";
import { commentOf, escalation } from "./escalation";
import { type ForgeApp, startApp } from "./forge-app";

const since = async (app: ForgeApp, person = "engineer") =>
  ((await app.ask(person, "report")) as { value: { since: unknown } }).value.since;
const at = (hour: number, minute: number) => vi.setSystemTime(Date.UTC(2026, 10, 23, hour, minute));

const answer = (app: ForgeApp) =>
  app.issue.comments.push(
    commentOf("2", "It is POST https://api.cloudharbor.example/v2/hooks. Request ID: req_8Zk2Qw91LmN4", 20),
  );
const RETURN = {
  request: "3d594650-8a3f-4b1c-9a27-1f3e2d4c5b6a",
  reasons: ["missing-diagnostics"],
  missing: ["request-id", "endpoint"],
  note: "",
  isInternal: true,
};

describe("since somebody last looked", () => {
  test("nothing is told at the first look, nor where nothing has changed", async () => {
    const app = await startApp();
    expect(await since(app)).toEqual([]);
    at(9, 40);
    expect(await since(app)).toEqual([]);
  });

  test("what arrived, what was missed and what was reviewed is told", async () => {
    const app = await startApp();
    await since(app);
    await app.ask("engineer", "return", RETURN);
    answer(app);
    at(10, 5);
    expect(await since(app)).toEqual([
      { kind: "arrived", titles: ["request ID", "endpoint"] },
      { kind: "missed", metrics: ["first-reply"] },
      { kind: "review", state: "reopened" },
    ]);
  });

  test("a severity that the text no longer supports is told, and what is needed now", async () => {
    const app = await startApp();
    await since(app);
    const description = { type: "doc", version: 1, content: [] };
    app.issue.fields = { ...app.issue.fields, summary: "A typo on the settings page", description };
    at(9, 40);
    expect(await since(app)).toContainEqual({ kind: "severity", before: "Sev-1", after: "Sev-4" });
  });

  test("reading again within ten minutes tells the same; a later visit does not", async () => {
    const app = await startApp();
    await since(app);
    answer(app);
    at(9, 40);
    const arrived = [{ kind: "arrived", titles: ["request ID", "endpoint"] }];
    expect(await since(app)).toEqual(arrived);
    at(9, 45);
    expect(await since(app)).toEqual(arrived);
    at(9, 56);
    expect(await since(app)).toEqual([]);
  });

  test("each person has a last look of their own, and one issue is kept once for each", async () => {
    const app = await startApp();
    await since(app, "engineer");
    answer(app);
    at(9, 40);
    expect(await since(app, "visitor")).toEqual([]);
    expect(await since(app, "engineer")).toHaveLength(1);
    expect([...app.forge.kvs.values.keys()]).toEqual(["look:10042:engineer", "look:10042:visitor"]);
  });

  test("no text of the issue is kept", async () => {
    const app = await startApp(escalation());
    await since(app);
    expect(JSON.stringify([...app.forge.kvs.values])).not.toContain("webhooks");
  });
});

describe("a review is open again", () => {
  const judge = async (app: ForgeApp) => {
    await app.forge.run({ accountId: null }, () => app.backend.onIssueEvent({ issue: { id: "10042" } }));
    for (let event = app.forge.queue.take("judging"); event !== undefined; event = app.forge.queue.take("judging")) {
      const queued = event;
      await app.forge.run({ accountId: null }, () => app.backend.judgeQueued(queued));
    }
    return app.issue.properties.get("firstpass");
  };

  test("for search too, once all that the return asked for has arrived", async () => {
    const app = await startApp();
    await app.ask("engineer", "return", RETURN);
    expect(await judge(app)).toMatchObject({ review: "returned" });
    answer(app);
    expect(await judge(app)).toMatchObject({ review: "reopened" });
    at(9, 40);
    await app.ask("engineer", "accept", { request: "b1946ac9-2493-4d1a-8c2e-0f5d6a7b8c9d" });
    expect(await judge(app)).toMatchObject({ review: "accepted" });
  });

  test("never by a return that asked for nothing", async () => {
    const app = await startApp();
    await app.ask("engineer", "return", { ...RETURN, reasons: ["wrong-severity"], missing: [] });
    answer(app);
    expect(await judge(app)).toMatchObject({ review: "returned" });
  });
});
