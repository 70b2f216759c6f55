import { describe, expect, test } from "vitest";
import type { Answer, FaultKind } from "../../jira-forge-app/src/fault";
import type { Shown } from "../../jira-forge-app/src/shown";
import { commentOf, escalation, TOKEN } from "./escalation";
import { type ForgeApp, startApp } from "./forge-app";

async function reportOf(app: ForgeApp): Promise<Shown> {
  const answer = (await app.ask("engineer", "report")) as Answer<Shown>;
  if (!answer.ok) throw new Error(answer.fault.kind);
  return answer.value;
}

describe("the report beside an issue", () => {
  test("judges severity, evidence and clocks, each with its proof", async () => {
    const shown = await reportOf(await startApp());
    expect(shown).toMatchObject({ key: "HELP-42", policy: "default@1", ready: false, isRequest: true, gaps: [] });
    expect(shown.severity).toMatchObject({
      verdict: "understated",
      claimed: "Sev-3",
      matrix: "Sev-1",
      entitled: "Sev-1",
      impact: "extensive",
      urgency: "critical",
    });
    expect(shown.severity.signals.find(({ id }) => id === "service-down")?.proof).toEqual({
      where: "description",
      pieces: [
        { text: "Since this morning the webhooks ", proof: false },
        { text: "are down", proof: true },
        { text: " for all our users in production. There…", proof: false },
      ],
    });
    const missing = shown.evidence.filter(({ state, required }) => required && state === "absent");
    expect(missing.map(({ kind }) => kind)).toEqual(["timestamp", "request-id", "endpoint"]);
    expect(shown.clocks.filter(({ metric }) => metric === "first-reply")).toMatchObject([
      { source: "platform", state: "running", dueAt: "2026-11-23T10:00:00Z", targetMinutes: 60 },
      { source: "computed", state: "running", targetMinutes: 480 },
    ]);
  });

  test("shows a secret masked, and sends it nowhere", async () => {
    const app = await startApp();
    const shown = await reportOf(app);
    expect(shown.sensitive).toEqual([
      { type: "github-token", title: "GitHub token", where: "comment:2", preview: "ghp_••••" },
    ]);
    expect(JSON.stringify(shown)).not.toContain(TOKEN);
  });

  test("asks Jira as the person who looks, for everything but comments at once", async () => {
    const app = await startApp();
    await reportOf(app);
    expect(app.site.requests).toEqual([
      { method: "GET", as: "engineer", path: "/rest/api/3/issue/10042?fields=*all,-comment,-worklog&expand=names" },
      {
        method: "GET",
        as: "engineer",
        path: "/rest/api/3/issue/10042/comment?startAt=0&maxResults=100&orderBy=created",
      },
      { method: "GET", as: "engineer", path: "/rest/api/3/issue/10042/changelog?startAt=0&maxResults=100" },
      { method: "GET", as: "engineer", path: "/rest/servicedeskapi/request/10042/sla?start=0&limit=50" },
    ]);
  });

  test("reads every page of comments: what was missing arrives in the two hundred and fiftieth", async () => {
    const issue = escalation();
    const rest = Array.from({ length: 248 }, (_, index) => commentOf(String(index + 2), "Any news?", 11));
    issue.comments.push(...rest, commentOf("250", "The request ID is req_8Zk2Qw91LmN4.", 12));
    const app = await startApp(issue);
    const shown = await reportOf(app);
    expect(app.site.requests.filter(({ path }) => path.includes("/comment?"))).toHaveLength(3);
    expect(shown.evidence.find(({ kind }) => kind === "request-id")?.proof?.where).toBe("comment:251");
  });

  test("asks no clocks of an issue that is no request", async () => {
    const issue = escalation();
    issue.fields = { ...issue.fields, project: { id: "10001", key: "HELP", projectTypeKey: "software" } };
    const app = await startApp(issue);
    const shown = await reportOf(app);
    expect(shown.isRequest).toBe(false);
    expect(app.site.requests.filter(({ path }) => path.includes("servicedeskapi"))).toEqual([]);
  });

  test("has nothing to judge in an issue without a word", async () => {
    const issue = escalation();
    issue.comments.length = 0;
    issue.fields = { ...issue.fields, summary: "", description: null };
    expect(await reportOf(await startApp(issue))).toMatchObject({ isBlank: true, ready: false, sensitive: [] });
  });
});

describe("when Jira does not answer", () => {
  const refusals: readonly (readonly [number, FaultKind])[] = [
    [400, "refused"],
    [401, "signed-out"],
    [403, "forbidden"],
    [404, "not-found"],
    [409, "conflict"],
    [500, "server"],
    [503, "server"],
  ];

  test.each(refusals)("%i for the issue is told as %s", async (status, kind) => {
    const app = await startApp();
    app.site.fail({ path: "/issue/10042", answer: () => new Response("{}", { status }) });
    expect(await app.ask("engineer", "report")).toEqual({ ok: false, fault: { kind } });
  });

  test("a limit is told with the time that Jira asks for", async () => {
    const app = await startApp();
    const answer = () => new Response("", { status: 429, headers: { "retry-after": "17" } });
    app.site.fail({ path: "/issue/10042", answer });
    expect(await app.ask("engineer", "report")).toEqual({
      ok: false,
      fault: { kind: "rate-limited", waitSeconds: 17 },
    });
  });

  test.each(["<html>", "", "[]", '{"key":"HELP-42"}', '{"fields":{}}'])(
    "an answer that is no issue (%s) is malformed",
    async (body) => {
      const app = await startApp();
      app.site.fail({ path: "/issue/10042", answer: () => new Response(body), times: 1 });
      expect(await app.ask("engineer", "report")).toEqual({ ok: false, fault: { kind: "malformed" } });
    },
  );

  test("a connection that breaks is told", async () => {
    const app = await startApp();
    const answer = () => {
      throw new TypeError("fetch failed");
    };
    app.site.fail({ path: "/issue/10042", answer });
    expect(await app.ask("engineer", "report")).toEqual({ ok: false, fault: { kind: "unreachable" } });
  });

  test("every other part may be missing, and the report says which", async () => {
    const app = await startApp();
    for (const path of ["/comment", "/changelog", "/sla"])
      app.site.fail({ path, answer: () => new Response("{}", { status: 503 }) });
    const shown = await reportOf(app);
    expect(shown.gaps).toEqual([
      { part: "comments", fault: { kind: "server" } },
      { part: "changelog", fault: { kind: "server" } },
      { part: "sla", fault: { kind: "server" } },
    ]);
    expect(shown.severity.verdict).toBe("understated");
  });

  test("an issue of a service desk that is no request has no clocks, and nothing is missing", async () => {
    const app = await startApp({ ...escalation(), sla: null });
    const shown = await reportOf(app);
    expect(shown.gaps).toEqual([]);
    expect(shown.clocks.filter(({ source }) => source === "platform")).toEqual([]);
  });

  test("a list without end is read up to its five thousandth item, and the report says so", async () => {
    const app = await startApp();
    const values = Array.from({ length: 1000 }, (_, id) => ({ id: String(id) }));
    const endless = () => Response.json({ startAt: 0, maxResults: 1000, total: 1_000_000, values });
    app.site.fail({ path: "/changelog", answer: endless });
    expect((await reportOf(app)).gaps).toEqual([{ part: "changelog", fault: null }]);
  });

  test("an empty page before the end does not lead round in a circle", async () => {
    const app = await startApp();
    app.site.fail({ path: "/changelog", answer: () => Response.json({ startAt: 0, total: 7, values: [] }) });
    expect((await reportOf(app)).gaps).toEqual([]);
  });
});
