import { describe, expect, test, vi } from "vitest";
import { readHealth } from "../../jira-forge-app/src/health";
import { jiraAsUser } from "../../jira-forge-app/src/jira";
import { type QueuedEvent, retryOf } from "../../workbench/forge/queue";
import { commentOf, escalation } from "./escalation";
import { type ForgeApp, startApp } from "./forge-app";

const CHANGE = { issue: { id: "10042", key: "HELP-42", fields: { updated: "2026-11-23T09:10:00.000+0000" } } };
const VERDICT = {
  verdict: "not-ready",
  severity: "understated",
  entitled: "sev1",
  missing: ["timestamp", "request-id", "endpoint"],
  score: 43,
  risk: 30,
  dueAt: "2026-11-23T10:00:00Z",
  review: "none",
  at: "2026-11-23T09:15:00Z",
};

const trigger = (app: ForgeApp, event: unknown = CHANGE) =>
  app.forge.run({ accountId: null }, () => app.backend.onIssueEvent(event));

/** Delivers one event; the answer is the retry that the consumer asks for. */
async function deliver(app: ForgeApp, event: QueuedEvent | undefined) {
  if (event === undefined) throw new Error("There is no event.");
  return retryOf(event, await app.forge.run({ accountId: null }, () => app.backend.judgeQueued(event)));
}

const judgeNext = (app: ForgeApp) => deliver(app, app.forge.queue.take("judging"));

describe("a change of an issue", () => {
  test("is put into the queue, and nothing else happens while Jira waits", async () => {
    const app = await startApp();
    expect(await trigger(app)).toBeUndefined();
    expect(app.forge.queue.waiting).toMatchObject([
      {
        queueName: "judging",
        body: { issueId: "10042", updated: "2026-11-23T09:10:00.000+0000" },
        concurrency: { key: "10042", limit: 1 },
      },
    ]);
    expect(app.site.requests).toEqual([]);
  });

  test("is judged as the app, and the verdict can be searched for", async () => {
    const app = await startApp();
    await trigger(app);
    expect(await judgeNext(app)).toBeNull();
    expect(app.issue.properties.get("firstpass")).toEqual(VERDICT);
    expect(new Set(app.site.requests.map(({ as }) => as))).toEqual(new Set(["app"]));
  });

  test("of its files is a change of the issue", async () => {
    const app = await startApp();
    await trigger(app, { attachment: { id: "20001", issueId: 10042, fileName: "trace.har" } });
    expect(app.forge.queue.waiting).toMatchObject([{ body: { issueId: "10042", updated: null } }]);
  });

  test.each([{}, null, { issue: {} }, { issue: { id: { $ne: 1 } } }])(
    "without an issue is dropped (%j)",
    async (event) => {
      const app = await startApp();
      expect(await trigger(app, event)).toBeUndefined();
      expect(app.forge.queue.waiting).toEqual([]);
    },
  );

  test("is sent again later where the queue does not take it", async () => {
    const app = await startApp();
    app.forge.breakQueue(true);
    expect(await trigger(app)).toMatchObject({ _retry: true, retryOptions: { retryAfter: 30 } });
  });
});

test("the first 5,000 comments of an issue are judged, in fifty pages", async () => {
  const issue = escalation();
  issue.comments.push(...Array.from({ length: 5005 }, (_, index) => commentOf(String(index + 2), "Any news?", 11)));
  const app = await startApp(issue);
  await trigger(app);
  expect(await judgeNext(app)).toBeNull();
  expect(app.site.requests.filter(({ path }) => path.includes("/comment?"))).toHaveLength(50);
  expect(app.issue.properties.get("firstpass")).toMatchObject({ verdict: "not-ready" });
});

describe("the queue delivers at least once and in any order", () => {
  test("a change that is delivered twice is judged once", async () => {
    const app = await startApp();
    await trigger(app);
    const event = app.forge.queue.take("judging");
    await deliver(app, event);
    const asked = app.site.requests.length;
    await deliver(app, event);
    expect(app.site.requests).toHaveLength(asked);
  });

  test("an older change that arrives late is not judged, a newer one is", async () => {
    const app = await startApp();
    await trigger(app);
    await judgeNext(app);
    const asked = app.site.requests.length;
    await trigger(app, { issue: { id: "10042", fields: { updated: "2026-11-23T11:05:00.000+0200" } } });
    await judgeNext(app);
    expect(app.site.requests).toHaveLength(asked);
    await trigger(app, { issue: { id: "10042", fields: { updated: "2026-11-23T11:11:00.000+0200" } } });
    await judgeNext(app);
    expect(app.site.requests.length).toBeGreaterThan(asked);
  });

  test("a verdict that says the same is not written again", async () => {
    const app = await startApp();
    await trigger(app);
    await judgeNext(app);
    await trigger(app, { issue: { id: "10042" } });
    await judgeNext(app);
    expect(app.site.requests.filter(({ method }) => method === "PUT")).toHaveLength(1);
  });

  test("a verdict that says the same of a later change is written with its time, so that a sweep sees it", async () => {
    const app = await startApp();
    await trigger(app);
    await judgeNext(app);
    app.issue.fields = { ...app.issue.fields, updated: "2026-11-23T09:15:30.000+0000" };
    vi.setSystemTime(Date.UTC(2026, 10, 23, 9, 16));
    await trigger(app, { issue: { id: "10042", fields: { updated: "2026-11-23T09:15:30.000+0000" } } });
    await judgeNext(app);
    expect(app.issue.properties.get("firstpass")).toMatchObject({ at: "2026-11-23T09:16:00Z" });
  });

  test("what somebody forged is written over", async () => {
    const app = await startApp();
    app.issue.properties.set("firstpass", { ...VERDICT, verdict: "ready" });
    await trigger(app);
    await judgeNext(app);
    expect(app.issue.properties.get("firstpass")).toEqual(VERDICT);
  });

  test("a review is found by search after the next judgement", async () => {
    const app = await startApp();
    await trigger(app);
    await judgeNext(app);
    await app.ask("engineer", "accept", { request: "3d594650-8a3f-4b1c-9a27-1f3e2d4c5b6a" });
    await judgeNext(app);
    expect(app.issue.properties.get("firstpass")).toEqual({ ...VERDICT, review: "accepted" });
  });
});

describe("when something fails", () => {
  test("a limit is waited for as long as Jira asks", async () => {
    const app = await startApp();
    const answer = () => new Response("", { status: 429, headers: { "retry-after": "42" } });
    app.site.fail({ path: "/issue/10042", answer, times: 3 });
    await trigger(app);
    const retry = await judgeNext(app);
    expect(retry).toMatchObject({
      afterSeconds: 42,
      event: { retryContext: { retryCount: 1, retryReason: "FUNCTION_UPSTREAM_RATE_LIMITED" } },
    });
    expect(await deliver(app, retry?.event)).toBeNull();
    expect(app.issue.properties.get("firstpass")).toEqual(VERDICT);
  });

  test("a fault of the server is waited for longer each time, and never longer than Forge allows", async () => {
    const app = await startApp();
    app.site.fail({ path: "/issue/10042", answer: () => new Response("", { status: 503 }) });
    await trigger(app);
    const waits: number[] = [];
    let event = app.forge.queue.take("judging");
    for (let tried = 0; tried < 6; tried++) {
      const retry = await deliver(app, event);
      waits.push(retry?.afterSeconds ?? 0);
      event = retry?.event;
    }
    expect(waits).toEqual([30, 60, 120, 240, 480, 900]);
  });

  test.each(["/comment", "/changelog", "/sla", "/properties/"])(
    "no verdict of half an issue is found (%s)",
    async (path) => {
      const app = await startApp();
      app.site.fail({ path, answer: () => new Response("", { status: 500 }), times: 1 });
      await trigger(app);
      const retry = await judgeNext(app);
      expect(app.issue.properties.size).toBe(0);
      expect(await deliver(app, retry?.event)).toBeNull();
      expect(app.issue.properties.get("firstpass")).toEqual(VERDICT);
    },
  );

  test.each([
    ["a write that another one crossed", () => new Response("", { status: 409 })],
    [
      "an answer that never comes",
      () => {
        throw new Error("timeout");
      },
    ],
  ])("%s is tried again", async (_, answer) => {
    const app = await startApp();
    app.site.fail({ path: "/properties/", method: "PUT", answer, times: 1 });
    await trigger(app);
    const retry = await judgeNext(app);
    expect(retry).toMatchObject({ afterSeconds: 30 });
    expect(await deliver(app, retry?.event)).toBeNull();
    expect(app.issue.properties.get("firstpass")).toEqual(VERDICT);
  });

  test.each([
    {},
    { id: "10042" },
    { key: "HELP-42", fields: null },
    { key: "HELP-42", fields: { created: "today" } },
    [],
  ])("an issue of which Jira tells too little is let go, and health tells it (%j)", async (part) => {
    const app = await startApp();
    app.site.fail({ path: "/issue/10042", method: "GET", answer: () => Response.json(part), times: 1 });
    await trigger(app);
    expect(await judgeNext(app)).toBeNull();
    expect(app.issue.properties.size).toBe(0);
    expect(app.forge.kvs.values.get("health:fault")).toMatchObject({ work: "judging", kind: "malformed" });
  });

  test("a review that would not fit into a property is not sent", async () => {
    const app = await startApp();
    const asked = app.site.requests.length;
    const value = { review: { reasons: Array.from({ length: 600 }, (_, index) => `${"reason-".repeat(8)}${index}`) } };
    const written = await app.forge.run({ accountId: "engineer" }, () =>
      jiraAsUser().setProperty("10042", "firstpass-review", value),
    );
    expect(written).toEqual({ ok: false, fault: { kind: "too-large" } });
    expect(app.site.requests).toHaveLength(asked);
  });

  test.each([401, 403, 404])("an issue that the app may not see (%i) is let go", async (status) => {
    const app = await startApp();
    app.site.fail({ path: "/issue/10042", answer: () => new Response("", { status }) });
    await trigger(app);
    expect(await judgeNext(app)).toBeNull();
    expect(app.forge.queue.waiting).toEqual([]);
    expect(app.forge.kvs.values.has("judged:10042")).toBe(false);
  });

  test("health tells what failed last, and that an issue is gone is no fault", async () => {
    const app = await startApp();
    const health = () => app.forge.run({ accountId: null }, readHealth);
    app.site.fail({ path: "/issue/10042", answer: () => new Response("", { status: 404 }), times: 3 });
    await trigger(app);
    await judgeNext(app);
    expect(await health()).toEqual({ ok: true, value: { sweep: null, queue: null, fault: null } });
    app.site.fail({ path: "/issue/10042", answer: () => new Response("", { status: 503 }) });
    await trigger(app);
    await judgeNext(app);
    const fault = { work: "judging", at: "2026-11-23T09:15:00Z", kind: "server", issueId: "10042" };
    expect(await health()).toEqual({ ok: true, value: { sweep: null, queue: null, fault } });
  });

  test("storage that does not answer is tried again", async () => {
    const app = await startApp();
    await trigger(app);
    app.forge.breakStorage(true);
    const retry = await judgeNext(app);
    app.forge.breakStorage(false);
    expect(await deliver(app, retry?.event)).toBeNull();
    expect(app.issue.properties.get("firstpass")).toEqual(VERDICT);
  });
});
