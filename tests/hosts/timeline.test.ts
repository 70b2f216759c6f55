import { beforeAll, describe, expect, test, vi } from "vitest";
import { openPage } from "../../workbench/forge/bridge";
import { buttonOf, linesOf, nodesOf } from "../../workbench/forge/read-page";
import { commentOf } from "./escalation";
import { type ForgeApp, startApp } from "./forge-app";
import { runPage } from "./run-page";

beforeAll(() => {
  process.env.TZ = "UTC";
});

async function judge(app: ForgeApp, hour: number, minute: number): Promise<void> {
  vi.setSystemTime(Date.UTC(2026, 10, 23, hour, minute));
  await app.forge.run({ accountId: null }, () => app.backend.onIssueEvent({ issue: { id: "10042" } }));
  for (let event = app.forge.queue.take("judging"); event !== undefined; event = app.forge.queue.take("judging")) {
    const queued = event;
    await app.forge.run({ accountId: null }, () => app.backend.judgeQueued(queued));
  }
}

const comment = (app: ForgeApp, text: string) =>
  app.issue.comments.push(commentOf(String(app.issue.comments.length + 1), text, 20));
const FIRST = {
  kind: "verdict",
  at: "2026-11-23T09:15:00Z",
  isReady: false,
  severity: "understated",
  judged: "Sev-1",
  missing: ["date and time", "request ID", "endpoint"],
  arrived: [],
  policy: "default@1",
};

describe("what happened to an escalation", () => {
  test("is every change of the verdict, and no verdict that says the same", async () => {
    const app = await startApp();
    await judge(app, 9, 15);
    await judge(app, 9, 16);
    comment(app, "Request ID: req_8Zk2Qw91LmN4");
    await judge(app, 9, 30);
    expect(await app.ask("visitor", "timeline")).toEqual({
      ok: true,
      value: [
        { ...FIRST, at: "2026-11-23T09:30:00Z", missing: ["date and time", "endpoint"], arrived: ["request ID"] },
        FIRST,
      ],
    });
  });

  test("is every review among them, with reasons in words", async () => {
    const app = await startApp();
    await judge(app, 9, 15);
    vi.setSystemTime(Date.UTC(2026, 10, 23, 9, 20));
    const request = "3d594650-8a3f-4b1c-9a27-1f3e2d4c5b6a";
    const reasons = ["missing-diagnostics"];
    await app.ask("engineer", "return", { request, reasons, missing: ["request-id"], note: "", isInternal: true });
    expect(await app.ask("engineer", "timeline")).toEqual({
      ok: true,
      value: [
        {
          kind: "review",
          at: "2026-11-23T09:20:00Z",
          state: "returned",
          by: "engineer",
          reasons: ["Logs, traces or request IDs are missing"],
          missing: ["request ID"],
        },
        FIRST,
      ],
    });
  });

  test("is a new verdict after a change of policy", async () => {
    const app = await startApp();
    await judge(app, 9, 15);
    await app.askAdmin("admin", "save", { base: 0, text: '{"id":"acme","version":2}', note: "" });
    await judge(app, 9, 30);
    expect(await app.ask("engineer", "timeline")).toMatchObject({
      value: [{ policy: "acme@2", at: "2026-11-23T09:30:00Z" }, { policy: "default@1" }],
    });
  });

  test("goes back fifty verdicts", async () => {
    const app = await startApp();
    for (let turn = 0; turn < 55; turn++) {
      app.issue.fields = { ...app.issue.fields, priority: { name: turn % 2 === 0 ? "Highest" : "Low" } };
      await judge(app, 10, turn);
    }
    expect(app.forge.kvs.values.get("verdicts:10042")).toHaveLength(50);
    const answer = (await app.ask("engineer", "timeline")) as { value: readonly { at: string }[] };
    expect(answer.value[0]?.at).toBe("2026-11-23T10:54:00Z");
  });

  test("is tried again where it could not be kept, and is then kept once", async () => {
    const app = await startApp();
    await judge(app, 9, 15);
    comment(app, "Request ID: req_8Zk2Qw91LmN4");
    app.forge.breakStorage(true);
    await judge(app, 9, 30);
    app.forge.breakStorage(false);
    await judge(app, 9, 31);
    await judge(app, 9, 32);
    expect(app.forge.kvs.values.get("verdicts:10042")).toHaveLength(2);
  });

  test("holds no word of the issue", async () => {
    const app = await startApp();
    await judge(app, 9, 15);
    expect(JSON.stringify(app.forge.kvs.values.get("verdicts:10042"))).not.toContain("webhooks");
  });
});

describe("the activity of the issue", () => {
  async function openTimeline(app: ForgeApp) {
    const page = openPage((name, payload) => app.ask("engineer", name, payload));
    await runPage("timeline");
    const lines = () => linesOf(page.document());
    const has = (line: string) => expect.poll(lines, { timeout: 30_000 }).toContain(line);
    return { ...page, lines, has };
  }

  test("shows the newest first, and who reviewed", async () => {
    const app = await startApp();
    await judge(app, 9, 15);
    vi.setSystemTime(Date.UTC(2026, 10, 23, 9, 20));
    await app.ask("engineer", "accept", { request: "3d594650-8a3f-4b1c-9a27-1f3e2d4c5b6a" });
    const page = await openTimeline(app);
    await page.has("Accepted");
    expect(page.lines()).toEqual([
      ...["Accepted", "by", "Mon, Nov 23, 09:20 AM"],
      ...["Not ready", "Mon, Nov 23, 09:15 AM", "policy default@1"],
      "Severity: Understated, the text supports Sev-1.",
      "Missing: date and time, request ID, endpoint.",
      "Check again",
    ]);
    expect(nodesOf(page.document(), "User").map(({ props }) => props.accountId)).toEqual(["engineer"]);
    expect(page.errors).toEqual([]);
  });

  test("says that nothing has happened yet", async () => {
    const page = await openTimeline(await startApp());
    await page.has(
      "Nothing has been judged or reviewed here yet. The first verdict comes with the next change of the issue.",
    );
  });

  test.each([
    [403, "Jira does not allow you this on this issue."],
    [429, "Jira is limiting requests just now. Try again in a minute."],
    [500, "Jira had a problem. Look whether it was done before you try again."],
  ])("says why it could not be read (%i), and reads it again when asked", async (status, words) => {
    const app = await startApp();
    app.site.fail({ path: "/mypermissions", answer: () => new Response("", { status }), times: 1 });
    const page = await openTimeline(app);
    await page.has("What happened could not be read");
    expect(page.lines()).toContain(words);
    buttonOf(page.document(), "Check again")();
    await expect.poll(page.lines, { timeout: 30_000 }).not.toContain("What happened could not be read");
  });
});
