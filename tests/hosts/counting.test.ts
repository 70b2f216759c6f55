import { describe, expect, test, vi } from "vitest";
import type { Telling } from "../../jira-forge-app/src/counting-queue";
import { countEscalation, readKpis } from "../../jira-forge-app/src/kpi-store";
import { kpisOfLedger } from "../../shared/kpi/kpis";
import { type QueuedEvent, retryOf } from "../../workbench/forge/queue";
import { standing } from "../kpi/standing";
import { escalation } from "./escalation";
import { type ForgeApp, startApp } from "./forge-app";

const WEEK_48 = { projectId: "10001", week: "2026-W48" };

async function judge(app: ForgeApp) {
  await app.forge.run({ accountId: null }, () => app.backend.onIssueEvent({ issue: { id: "10042" } }));
  const event = app.forge.queue.take("judging");
  if (event === undefined) throw new Error("There is no event.");
  await app.forge.run({ accountId: null }, () => app.backend.judgeQueued(event));
}

function count(app: ForgeApp, event: QueuedEvent | undefined) {
  if (event === undefined) throw new Error("Nothing is to be counted.");
  // The body is what our own queue has put into it.
  const body = event.body as { telling: Telling };
  return app.forge.run({ accountId: null }, () => app.backend.countQueued({ ...event, body }));
}

async function countAll(app: ForgeApp) {
  for (let event = app.forge.queue.take("counting"); event !== undefined; event = app.forge.queue.take("counting"))
    await count(app, event);
}

const kpisOf = (app: ForgeApp, projectId = "10001") => app.forge.run({ accountId: null }, () => readKpis(projectId));
const counted = (app: ForgeApp, place: typeof WEEK_48, issueId: string, version: number, isOpen = true) =>
  app.forge.run({ accountId: null }, () =>
    countEscalation(place, issueId, { version, standing: standing({ isOpen }) }),
  );

describe("an escalation that is judged", () => {
  test("is counted in its project and the week that it was created in", async () => {
    const app = await startApp();
    await judge(app);
    expect(app.forge.queue.waiting).toMatchObject([
      { queueName: "counting", concurrency: { key: "10001:2026-W48:2", limit: 1 } },
    ]);
    await countAll(app);
    const kpis = {
      escalations: 1,
      open: 1,
      atRisk: 1,
      accepted: 0,
      acceptedFirstPass: 0,
      returnedFirst: 0,
      returnReasons: {},
      missing: { timestamp: 1, "request-id": 1, endpoint: 1 },
      verdicts: { understated: 1 },
      claims: { "sev3>sev1": 1 },
      met: {},
      breached: {},
    };
    expect(await kpisOf(app)).toEqual({ ok: true, value: [{ week: "2026-W48", kpis, bySeverity: { sev1: kpis } }] });
  });

  test("replaces what was counted of it before", async () => {
    const app = await startApp();
    await judge(app);
    await app.ask("engineer", "accept", { request: "3d594650-8a3f-4b1c-9a27-1f3e2d4c5b6a" });
    vi.setSystemTime(Date.UTC(2026, 10, 23, 9, 20));
    await judge(app);
    const [first, second] = [app.forge.queue.take("counting"), app.forge.queue.take("counting")];
    await count(app, second);
    await count(app, first);
    await count(app, second);
    expect(await kpisOf(app)).toMatchObject({
      value: [{ week: "2026-W48", kpis: { escalations: 1, accepted: 1, acceptedFirstPass: 1 } }],
    });
  });

  test("is told once where nothing about it has changed", async () => {
    const app = await startApp();
    await judge(app);
    await judge(app);
    expect(app.forge.queue.waiting).toHaveLength(1);
  });

  test("moves with its issue to another project", async () => {
    const app = await startApp();
    await judge(app);
    app.issue.fields = { ...app.issue.fields, project: { id: "10002", key: "HELP", projectTypeKey: "service_desk" } };
    vi.setSystemTime(Date.UTC(2026, 10, 23, 9, 20));
    await judge(app);
    await countAll(app);
    expect(await kpisOf(app)).toMatchObject({ value: [{ kpis: { escalations: 0 } }] });
    expect(await kpisOf(app, "10002")).toMatchObject({ value: [{ kpis: { escalations: 1 } }] });
  });

  test("is counted no more once its issue is gone", async () => {
    const app = await startApp();
    await judge(app);
    app.site.fail({ path: "/issue/10042", answer: () => new Response("", { status: 404 }) });
    vi.setSystemTime(Date.UTC(2026, 10, 23, 9, 20));
    await judge(app);
    await countAll(app);
    expect(await kpisOf(app)).toMatchObject({ value: [{ kpis: { escalations: 0, open: 0 } }] });
    expect(app.forge.kvs.values.has("judged:10042")).toBe(false);
  });

  test("keeps no word of the issue in the storage", async () => {
    const app = await startApp();
    await judge(app);
    await countAll(app);
    expect(JSON.stringify([...app.forge.kvs.values])).not.toMatch(/webhook|token|Ada Lund|customer"/i);
  });
});

describe("an issue that is no escalation", () => {
  const plain = () => {
    const issue = escalation();
    issue.fields = { ...issue.fields, project: { id: "10001", key: "HELP", projectTypeKey: "software" } };
    return issue;
  };

  test("is not counted", async () => {
    const app = await startApp(plain());
    await judge(app);
    expect(app.forge.queue.waiting).toEqual([]);
  });

  test.each([{ labels: ["firstpass-zendesk-4711"] }, { description: "https://acme.zendesk.com/agent/tickets/4711" }])(
    "is one where it came from Zendesk (%j)",
    async (fields) => {
      const issue = plain();
      issue.fields = { ...issue.fields, ...fields };
      const app = await startApp(issue);
      await judge(app);
      expect(app.forge.queue.waiting).toHaveLength(1);
    },
  );
});

describe("the storage", () => {
  test("keeps a week in parts, and reads many weeks over its pages", async () => {
    const app = await startApp();
    for (let week = 1; week <= 20; week++) {
      const place = { projectId: "10001", week: `2026-W${String(week).padStart(2, "0")}` };
      for (let issue = 0; issue < 8; issue++) await counted(app, place, `1000${issue}`, 1);
    }
    await counted(app, { projectId: "100010", week: "2026-W01" }, "10000", 1);
    const read = await kpisOf(app);
    if (!read.ok) throw new Error(read.fault.kind);
    expect(read.value).toHaveLength(20);
    expect(read.value[0]).toMatchObject({ week: "2026-W01", kpis: { escalations: 8 } });
    expect(read.value.at(-1)).toMatchObject({ week: "2026-W20", kpis: { escalations: 8 } });
  });

  test("is not written for what is old or known", async () => {
    const app = await startApp();
    expect(await counted(app, WEEK_48, "10000", 2, false)).toEqual({ ok: true, value: true });
    expect(await counted(app, WEEK_48, "10000", 2, false)).toEqual({ ok: true, value: false });
    expect(await counted(app, WEEK_48, "10000", 1)).toEqual({ ok: true, value: false });
    expect(await kpisOf(app)).toMatchObject({ value: [{ kpis: { escalations: 1, open: 0 } }] });
  });

  test("counts a part by severity once it changes, where it was counted before severities were", async () => {
    const app = await startApp();
    const ledger = { "20000": { version: 1, standing: standing({ entitled: "sev2" }) } };
    app.forge.kvs.answer("/api/v1/set", { key: "ledger:10001:2026-W48:0", value: ledger });
    app.forge.kvs.answer("/api/v1/set", { key: "kpis:10001:2026-W48:0", value: kpisOfLedger(ledger) });
    await counted(app, WEEK_48, "10001", 1);
    expect(await kpisOf(app)).toMatchObject({
      value: [{ kpis: { escalations: 2 }, bySeverity: { unset: { escalations: 1 } } }],
    });
    await counted(app, WEEK_48, "10000", 1);
    expect(await kpisOf(app)).toMatchObject({
      value: [{ kpis: { escalations: 3 }, bySeverity: { sev2: { escalations: 1 }, unset: { escalations: 2 } } }],
    });
  });

  test("refuses more than a part holds, and keeps what it has", async () => {
    const app = await startApp();
    const entries = Array.from({ length: 1150 }, (_, index) => [`9${index}000`, { version: 1, standing: standing() }]);
    const ledger = Object.fromEntries(entries);
    app.forge.kvs.answer("/api/v1/set", { key: "ledger:10001:2026-W48:0", value: ledger });
    app.forge.kvs.answer("/api/v1/set", { key: "kpis:10001:2026-W48:0", value: kpisOfLedger(ledger) });
    expect(await counted(app, WEEK_48, "10000", 1)).toEqual({ ok: false, fault: { kind: "too-large" } });
    expect(await kpisOf(app)).toMatchObject({ value: [{ kpis: { escalations: 1150 } }] });
  });

  test("forgets what has not changed for a year", async () => {
    const app = await startApp();
    await counted(app, WEEK_48, "10000", 1);
    vi.setSystemTime(Date.UTC(2027, 10, 22));
    expect(await kpisOf(app)).toMatchObject({ value: [{ week: "2026-W48" }] });
    vi.setSystemTime(Date.UTC(2027, 10, 24));
    expect(await kpisOf(app)).toEqual({ ok: true, value: [] });
    expect(app.forge.kvs.values.size).toBe(0);
  });

  test("that does not answer is tried again", async () => {
    const app = await startApp();
    await judge(app);
    const event = app.forge.queue.take("counting");
    if (event === undefined) throw new Error("Nothing is to be counted.");
    app.forge.breakStorage(true);
    expect(retryOf(event, await count(app, event))).toMatchObject({ afterSeconds: 30 });
    app.forge.breakStorage(false);
    expect(retryOf(event, await count(app, event))).toBeNull();
    expect(await kpisOf(app)).toMatchObject({ value: [{ kpis: { escalations: 1 } }] });
  });

  test("that does not take the question keeps the judgement open", async () => {
    const app = await startApp();
    await app.forge.run({ accountId: null }, () => app.backend.onIssueEvent({ issue: { id: "10042" } }));
    const event = app.forge.queue.take("judging");
    if (event === undefined) throw new Error("There is no event.");
    app.forge.breakQueue(true);
    const again = retryOf(event, await app.forge.run({ accountId: null }, () => app.backend.judgeQueued(event)));
    expect(again).toMatchObject({ afterSeconds: 30 });
    expect(app.forge.kvs.values.has("judged:10042")).toBe(false);
  });
});
