import { describe, expect, test } from "vitest";
import type { Answer } from "../../jira-forge-app/src/fault";
import type { OpenedEditor } from "../../jira-forge-app/src/policy-editor";
import { escalation } from "./escalation";
import { type ForgeApp, startApp } from "./forge-app";

const save = (app: ForgeApp, base: number, policy: unknown, note = "") =>
  app.askAdmin("admin", "save", { base, text: JSON.stringify(policy), note });

async function editor(app: ForgeApp): Promise<OpenedEditor> {
  const answer = (await app.askAdmin("admin", "editor")) as Answer<OpenedEditor>;
  if (!answer.ok) throw new Error(answer.fault.kind);
  return answer.value;
}

const report = async (app: ForgeApp) => ((await app.ask("engineer", "report")) as { value: unknown }).value;
const keys = (app: ForgeApp, prefix: string) =>
  [...app.forge.kvs.values.keys()].filter((key) => key.startsWith(prefix));

describe("saving a policy", () => {
  test("before the first one, the policy that came with the app is in force and is what is edited", async () => {
    const opened = await editor(await startApp());
    expect(opened).toMatchObject({ revisions: [], inForce: 0, standIn: null });
    expect(opened.draft).toMatchObject({ text: "{}\n", problems: [], changes: [] });
  });

  test("keeps the text as it was written, and who, when and why", async () => {
    const app = await startApp();
    const text = '{ "id": "acme", "version": 7 }';
    expect(await app.askAdmin("admin", "save", { base: 0, text, note: " Agreed with sales. " })).toMatchObject({
      ok: true,
      value: { number: 1, at: "2026-11-23T09:15:00Z", by: "admin", note: "Agreed with sales.", label: "acme@7" },
    });
    const opened = await editor(app);
    expect(opened.inForce).toBe(1);
    expect(opened.revisions).toHaveLength(1);
    expect(opened.draft.text).toBe(text);
  });

  test("is in force for the page, the search and the workflow from then on", async () => {
    const app = await startApp();
    expect(await report(app)).toMatchObject({ policy: "default@1", ready: false });
    const off = { level: "off", bySeverity: { sev1: "off" } };
    const evidence = Object.fromEntries(["timestamp", "request-id", "endpoint"].map((kind) => [kind, off]));
    await save(app, 0, { id: "acme", version: 7, evidence, gate: { threshold: 0, blockedBy: [] } });
    expect(await report(app)).toMatchObject({ policy: "acme@7", ready: true, standIn: null });
    const transition = { issue: { key: "HELP-42" }, transition: { modifiedFields: {} } };
    expect(await app.forge.run({ accountId: "engineer" }, () => app.backend.validateReady(transition))).toEqual({
      result: true,
    });
  });

  test("decides from which field of the site the plan of a customer is read", async () => {
    const issue = escalation();
    issue.fields = { ...issue.fields, customfield_10050: { id: "1", value: "Free" } };
    const app = await startApp(issue);
    expect(await report(app)).toMatchObject({ severity: { matrix: "Sev-1", entitled: "Sev-1" } });
    await save(app, 0, { fields: { jira: { plan: { from: "customfield_10050" } } } });
    expect(await report(app)).toMatchObject({ severity: { matrix: "Sev-1", entitled: "Sev-3" } });
  });

  test("lets the next event of an issue judge it again, though the issue has not changed", async () => {
    const app = await startApp();
    const event = { issue: { id: "10042", fields: { updated: "2026-11-23T09:10:00.000+0000" } } };
    const judge = async () => {
      await app.forge.run({ accountId: null }, () => app.backend.onIssueEvent(event));
      const queued = app.forge.queue.take("judging");
      if (queued === undefined) throw new Error("Nothing is queued.");
      await app.forge.run({ accountId: null }, () => app.backend.judgeQueued(queued));
    };
    await judge();
    expect(app.issue.properties.get("firstpass")).toMatchObject({ severity: "understated" });
    await save(app, 0, { matrix: { extensive: { critical: "sev1", high: "sev1" } }, gate: { blockedBy: [] } });
    const asked = app.site.requests.length;
    await judge();
    expect(app.site.requests.length).toBeGreaterThan(asked);
    const again = app.site.requests.length;
    await judge();
    expect(app.site.requests).toHaveLength(again);
  });

  test.each([
    ["a mistake", { gate: { threshhold: 1 } }],
    ["a matrix in which less impact is graver", { matrix: { minor: { critical: "sev1" } } }],
    ["no object", []],
  ])("refuses %s, though the page should never send it", async (_, policy) => {
    const app = await startApp();
    expect(await save(app, 0, policy)).toEqual({ ok: false, fault: { kind: "refused" } });
    expect(app.forge.kvs.values.size).toBe(0);
  });

  test("is read from the storage once, and the next one all the same", async () => {
    const app = await startApp();
    await save(app, 0, { id: "first" });
    expect(await report(app)).toMatchObject({ policy: "first@1" });
    app.forge.kvs.answer("/api/v1/delete", { key: keys(app, "policy-text:")[0] ?? "" });
    expect(await report(app)).toMatchObject({ policy: "first@1" });
    await save(app, 1, { id: "second" });
    expect(await report(app)).toMatchObject({ policy: "second@1" });
  });

  test("refuses what the storage could not hold", async () => {
    const app = await startApp();
    expect(await save(app, 0, { name: "x".repeat(231 * 1024) })).toEqual({ ok: false, fault: { kind: "too-large" } });
    expect(await save(app, 0, { name: "x".repeat(229 * 1024) })).toMatchObject({ ok: true });
  });

  test.each([-1, 1.5, "0", null])("refuses a base that is none (%j)", async (base) => {
    const app = await startApp();
    expect(await app.askAdmin("admin", "save", { base, text: "{}" })).toEqual({
      ok: false,
      fault: { kind: "refused" },
    });
  });
});

describe("two administrators", () => {
  test("who save after one another: the second is told, and the first one's policy stays", async () => {
    const app = await startApp();
    await save(app, 0, { id: "first" });
    expect(await save(app, 0, { id: "second" })).toEqual({ ok: false, fault: { kind: "conflict" } });
    expect((await editor(app)).revisions.map(({ label }) => label)).toEqual(["first@1"]);
    expect(await save(app, 1, { id: "second" })).toMatchObject({ ok: true, value: { number: 2 } });
  });

  test("who save at the same moment: one wins, and no text of the other is left behind", async () => {
    const app = await startApp();
    const answers = await Promise.all([save(app, 0, { id: "first" }), save(app, 0, { id: "second" })]);
    expect(answers.map((answer) => (answer as Answer<unknown>).ok).sort()).toEqual([false, true]);
    expect(answers).toContainEqual({ ok: false, fault: { kind: "conflict" } });
    expect(keys(app, "policy-revision:")).toEqual(["policy-revision:000001"]);
    expect(keys(app, "policy-text:")).toHaveLength(1);
  });
});

describe("earlier policies", () => {
  test("come back as a new one, and nothing is taken out of the history", async () => {
    const app = await startApp();
    await save(app, 0, { id: "first" });
    await save(app, 1, { id: "second" });
    const answer = (await app.askAdmin("admin", "revision", { number: 1 })) as Answer<{ text: string }>;
    if (!answer.ok) throw new Error(answer.fault.kind);
    expect(answer.value).toMatchObject({ changes: [{ path: "id", before: "second", after: "first" }] });
    await app.askAdmin("admin", "save", { base: 2, text: answer.value.text, note: "As number 1 was" });
    expect((await editor(app)).revisions.map(({ number, label, note }) => [number, label, note])).toEqual([
      [3, "first@1", "As number 1 was"],
      [2, "second@1", ""],
      [1, "first@1", ""],
    ]);
  });

  test("are the fifty newest", async () => {
    const app = await startApp();
    for (let number = 0; number < 53; number++) await save(app, number, { id: `policy-${number + 1}` });
    expect(keys(app, "policy-revision:")).toHaveLength(50);
    expect(keys(app, "policy-text:")).toHaveLength(50);
    const { revisions } = await editor(app);
    expect(revisions.at(-1)?.number).toBe(4);
    expect(await app.askAdmin("admin", "revision", { number: 1 })).toEqual({ ok: false, fault: { kind: "not-found" } });
  });
});

describe("a stored policy that cannot be used", () => {
  async function withBroken(app: ForgeApp): Promise<void> {
    await save(app, 0, { id: "good" });
    await save(app, 1, { id: "bad" });
    const text = [...app.forge.kvs.values].find(([, value]) => value === '{"id":"bad"}')?.[0];
    app.forge.kvs.answer("/api/v1/set", { key: text ?? "", value: '{"id":"bad","gate":{"treshold":1}}' });
  }

  test("leaves the last good one in force, and everybody is told", async () => {
    const app = await startApp();
    await withBroken(app);
    expect(await report(app)).toMatchObject({
      policy: "good@1",
      standIn: "last-good",
      problems: ['gate.treshold: Unknown key "treshold".'],
    });
    expect(await editor(app)).toMatchObject({
      inForce: 1,
      standIn: "last-good",
      draft: {
        text: '{"id":"bad","gate":{"treshold":1}}',
        form: null,
        problems: [{ path: "gate.treshold", line: 1, column: 21, fix: 'Did you mean "threshold"?' }],
      },
    });
    await save(app, 2, { id: "mended" });
    expect(await report(app)).toMatchObject({ policy: "mended@1", standIn: null, problems: [] });
  });

  test("falls back to the policy of the app where no saved one is left", async () => {
    const app = await startApp();
    await save(app, 0, { id: "lost" });
    app.forge.kvs.answer("/api/v1/delete", { key: keys(app, "policy-text:")[0] ?? "" });
    expect(await report(app)).toMatchObject({ policy: "default@1", standIn: "deployed" });
  });

  test("and a storage that does not answer is told too, and hides no verdict", async () => {
    const app = await startApp();
    await save(app, 0, { id: "acme" });
    app.forge.breakStorage(true);
    expect(await report(app)).toMatchObject({ policy: "default@1", standIn: "unread" });
    expect(await app.askAdmin("admin", "editor")).toEqual({ ok: false, fault: { kind: "storage" } });
  });
});
