import { beforeAll, describe, expect, test, vi } from "vitest";
import { buttonOf, handlerOf, nodesOf, textOf } from "../../workbench/forge/read-page";
import { TOKEN } from "./escalation";
import { type ForgeApp, startApp } from "./forge-app";
import { openPanel, type Panel } from "./open-panel";

beforeAll(() => {
  process.env.TZ = "UTC";
});

const FIRST = "3d594650-8a3f-4b1c-9a27-1f3e2d4c5b6a";
const SECOND = "b1946ac9-2493-4d1a-8c2e-0f5d6a7b8c9d";
const THIRD = "00000000-0000-4000-8000-000000000000";
const WAIVER = { request: FIRST, kind: "request-id", reason: "We have the request in our own log." };

const waive = (app: ForgeApp, wish: unknown = WAIVER, accountId = "engineer") => app.ask(accountId, "waive", wish);
const evidence = async (app: ForgeApp) => {
  const answer = (await app.ask("visitor", "report")) as { value: { evidence: readonly { kind: string }[] } };
  return answer.value.evidence.find(({ kind }) => kind === "request-id");
};

describe("evidence that an engineer sets aside", () => {
  test("is no longer missing, and says why", async () => {
    const app = await startApp();
    expect(await evidence(app)).toMatchObject({ state: "absent", required: true });
    expect(await waive(app)).toEqual({ ok: true, value: null });
    expect(await evidence(app)).toMatchObject({ state: "waived", reason: "We have the request in our own log." });
  });

  test("is kept with who and when, and has the issue judged again", async () => {
    const app = await startApp();
    await waive(app);
    const kept = {
      kind: "request-id",
      reason: "We have the request in our own log.",
      at: "2026-11-23T09:15:00Z",
      by: "engineer",
    };
    expect(app.forge.kvs.values).toEqual(new Map([[`waiver:10042:${FIRST}`, kept]]));
    expect(app.forge.queue.waiting).toMatchObject([{ queueName: "judging", body: { issueId: "10042" } }]);
  });

  test("is missing again once that is taken back, within the same instant too", async () => {
    const app = await startApp();
    await waive(app);
    await waive(app, { ...WAIVER, request: SECOND, reason: null });
    expect(await evidence(app)).toMatchObject({ state: "absent" });
    await waive(app, { ...WAIVER, request: THIRD });
    expect(await evidence(app)).toMatchObject({ state: "waived" });
  });

  test("is set aside for this issue only", async () => {
    const app = await startApp();
    app.forge.kvs.answer("/api/v1/set", {
      key: `waiver:1004:${FIRST}`,
      value: { ...WAIVER, at: "2026-11-23T09:00:00Z" },
    });
    expect(await evidence(app)).toMatchObject({ state: "absent" });
  });

  test("twice by one click is kept once", async () => {
    const app = await startApp();
    await waive(app);
    await waive(app, { ...WAIVER, reason: "Another reason." });
    expect(app.forge.kvs.values.size).toBe(1);
    expect(await evidence(app)).toMatchObject({ reason: "We have the request in our own log." });
  });

  test("is not told where a secret stands in the reason", async () => {
    const app = await startApp();
    await waive(app, { ...WAIVER, reason: `Use ${TOKEN} to look it up.` });
    expect(JSON.stringify([...app.forge.kvs.values])).not.toContain(TOKEN);
    expect(await evidence(app)).toMatchObject({ reason: "Use [masked github-token] to look it up." });
  });

  test("lets a transition through that it held up", async () => {
    const app = await startApp();
    app.issue.fields = { ...app.issue.fields, priority: { id: "1", name: "Highest" } };
    const validate = () =>
      app.forge.run({ accountId: "engineer" }, () =>
        app.backend.validateReady({ issue: { key: "HELP-42" }, configuration: {}, transition: { modifiedFields: {} } }),
      );
    const text = JSON.stringify({ id: "acme", version: 2, gate: { threshold: 50 } });
    await app.askAdmin("admin", "save", { base: 0, text, note: "" });
    expect(await validate()).toMatchObject({ result: false });
    for (const [turn, kind] of ["timestamp", "request-id", "endpoint"].entries())
      await waive(app, { ...WAIVER, request: `${FIRST}-${turn}`, kind });
    expect(await validate()).toEqual({ result: true });
  });

  test("is told as unread where the storage does not answer", async () => {
    const app = await startApp();
    app.forge.breakStorage(true);
    expect(await app.ask("engineer", "report")).toMatchObject({
      value: { gaps: [{ part: "waivers", fault: { kind: "storage" } }] },
    });
    expect(await waive(app)).toEqual({ ok: false, fault: { kind: "storage" } });
  });

  test.each([
    ["no kind of evidence", { ...WAIVER, kind: "constructor" }],
    ["no reason", { ...WAIVER, reason: "  " }],
    ["a reason that is no text", { ...WAIVER, reason: { toString: "x" } }],
    ["a reason left out", { request: FIRST, kind: "request-id" }],
    ["a reason as long as a page", { ...WAIVER, reason: "x".repeat(281) }],
    ["no request", { ...WAIVER, request: "../" }],
  ])("is refused with %s", async (_, wish) => {
    const app = await startApp();
    expect(await waive(app, wish)).toEqual({ ok: false, fault: { kind: "refused" } });
    expect(app.forge.kvs.values.size).toBe(0);
  });
});

describe("the activity of the issue", () => {
  test("tells what was set aside and taken back, and does not call it arrived", async () => {
    const app = await startApp();
    const judge = async () => {
      for (let event = app.forge.queue.take("judging"); event !== undefined; event = app.forge.queue.take("judging")) {
        const queued = event;
        await app.forge.run({ accountId: null }, () => app.backend.judgeQueued(queued));
      }
    };
    await app.forge.run({ accountId: null }, () => app.backend.onIssueEvent({ issue: { id: "10042" } }));
    await judge();
    vi.setSystemTime(Date.UTC(2026, 10, 23, 9, 20));
    await waive(app);
    vi.setSystemTime(Date.UTC(2026, 10, 23, 9, 21));
    await judge();
    vi.setSystemTime(Date.UTC(2026, 10, 23, 9, 22));
    await waive(app, { ...WAIVER, request: SECOND, reason: null });
    expect(await app.ask("visitor", "timeline")).toMatchObject({
      value: [
        { kind: "waiver", at: "2026-11-23T09:22:00Z", by: "engineer", title: "request ID", reason: null },
        { kind: "verdict", at: "2026-11-23T09:21:00Z", missing: ["date and time", "endpoint"], arrived: [] },
        { kind: "waiver", title: "request ID", reason: "We have the request in our own log." },
        { kind: "verdict", at: "2026-11-23T09:15:00Z" },
      ],
    });
  });
});

describe("in the panel", () => {
  const poll = <T>(read: () => T) => expect.poll(read, { timeout: 30_000 });
  const press = (panel: Panel, name: string) => buttonOf(panel.document(), name)();
  const write = (panel: Panel, text: string) =>
    handlerOf(nodesOf(panel.document(), "TextArea")[0], "onChange")({ target: { value: text } });

  const choose = (panel: Panel, kind: string) =>
    handlerOf(nodesOf(panel.document(), "Select")[0], "onChange")({ value: kind, label: "" });

  async function openEvidence(app: ForgeApp, accountId = "engineer"): Promise<Panel> {
    const panel = await openPanel(app, accountId);
    await poll(panel.lines).toContain("Nobody has reviewed this escalation yet.");
    press(panel, "Show evidence");
    return panel;
  }

  test("an engineer sets evidence aside with a reason, and asks for it again", async () => {
    const panel = await openEvidence(await startApp());
    await poll(panel.lines).toContain("Do without something");
    press(panel, "Do without something");
    await poll(panel.lines).toContain("Why is it not needed?");
    choose(panel, "request-id");
    expect(() => press(panel, "Set aside")).toThrow("cannot be pressed");
    write(panel, "We have it in our own log.");
    await poll(() => nodesOf(panel.document(), "LoadingButton").map(({ props }) => props.isDisabled)).not.toContain(
      true,
    );
    press(panel, "Set aside");
    await poll(panel.lines).toContain("We have it in our own log.");
    expect(panel.lines()).toContain("date and time, endpoint (5 of 7 found)");
    press(panel, "Ask for request ID again");
    await poll(panel.lines).toContain("date and time, request ID, endpoint (4 of 7 found)");
    expect(panel.errors).toEqual([]);
  });

  test("a reason that is too long is told, and kept until it is shorter", async () => {
    const panel = await openEvidence(await startApp());
    await poll(panel.lines).toContain("Do without something");
    press(panel, "Do without something");
    await poll(() => nodesOf(panel.document(), "TextArea").length).toBe(1);
    const isDisabled = () =>
      nodesOf(panel.document(), "LoadingButton").find((node) => textOf(node) === "Set aside")?.props.isDisabled;
    write(panel, "x".repeat(281));
    await poll(panel.lines).toContain("At most 280 characters.");
    expect(nodesOf(panel.document(), "TextArea")[0]?.props.isInvalid).toBe(true);
    expect(isDisabled()).toBe(true);
    write(panel, "x".repeat(280));
    await poll(isDisabled).toBe(false);
    expect(panel.lines()).not.toContain("At most 280 characters.");
  });

  test("what was written stands where it could not be kept", async () => {
    const app = await startApp();
    const panel = await openEvidence(app);
    await poll(panel.lines).toContain("Do without something");
    press(panel, "Do without something");
    await poll(() => nodesOf(panel.document(), "TextArea").length).toBe(1);
    write(panel, "We have it in our own log.");
    await poll(() => nodesOf(panel.document(), "LoadingButton").map(({ props }) => props.isDisabled)).not.toContain(
      true,
    );
    app.forge.breakStorage(true);
    press(panel, "Set aside");
    await poll(panel.lines).toContain("This was not kept");
    app.forge.breakStorage(false);
    press(panel, "Set aside");
    await poll(panel.lines).toContain("We have it in our own log.");
  });

  test("somebody who may not review can do neither", async () => {
    const panel = await openEvidence(await startApp(), "visitor");
    await poll(panel.lines).toContain("Request ID");
    expect(panel.lines()).not.toContain("Do without something");
  });
});
