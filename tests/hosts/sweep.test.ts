import { describe, expect, test, vi } from "vitest";
import { readHealth } from "../../jira-forge-app/src/health";
import { needsJudging } from "../../jira-forge-app/src/needs-judging";
import { toInstant } from "../../shared/instant";
import type { JiraIssue } from "../../workbench/forge/jira-records";
import { at } from "../fixtures/ticket";
import { escalation } from "./escalation";
import { type ForgeApp, startApp } from "./forge-app";

const FIELDS = [
  { id: "customfield_10030", name: "Time to resolution", schema: { custom: "com.atlassian.servicedesk:sd-sla-field" } },
  { id: "customfield_10031", name: "Team", schema: { custom: "com.example:team" } },
];

/** Judged at 09:15, with a first reply that is due at 10:00. */
const KNOWN = { verdict: "not-ready", at: "2026-11-23T09:15:00Z", dueAt: "2026-11-23T10:00:00Z" };

function issueOf(number: number, property: unknown = KNOWN): JiraIssue {
  const { sla, ...issue } = escalation();
  const properties = new Map(property === null ? [] : [["firstpass", property]]);
  return { ...issue, id: String(20000 + number), key: `HELP-${number + 100}`, sla, properties };
}

const many = (count: number, property: unknown = null) =>
  Array.from({ length: count }, (_, index) => issueOf(index, property));

const startSite = (issues: readonly JiraIssue[]) => startApp(escalation(), undefined, { issues, fields: FIELDS });
const sweep = (app: ForgeApp) => app.forge.run({ accountId: null }, app.backend.sweepIssues);
const pushed = (app: ForgeApp) =>
  app.forge.queue.waiting.filter(({ queueName }) => queueName === "judging").map(({ body }) => body.issueId);
async function sweepHealth(app: ForgeApp) {
  const health = await app.forge.run({ accountId: null }, readHealth);
  return health.ok ? health.value.sweep : null;
}

describe("an issue is judged anew", () => {
  const issue = (property: unknown, fields: Readonly<Record<string, unknown>> = {}) => ({
    id: "1",
    fields: { updated: "2026-11-23T09:10:00.000+0000", ...fields },
    properties: property === null ? {} : { firstpass: property },
  });
  const cycle = (due: string, part: object = {}) => ({
    customfield_10030: {
      name: "Time to resolution",
      ongoingCycle: { breachTime: { epochMillis: at(due) }, breached: false, paused: false, ...part },
    },
  });
  const noon = at("2026-11-23T12:00:00Z");
  const soon = at("2026-11-23T09:30:00Z");

  test.each([
    ["that was never judged", issue(null), soon],
    ["whose property is no verdict", issue("ready"), soon],
    ["whose property is from the future", issue({ ...KNOWN, at: "2099-01-01T00:00:00Z" }), soon],
    ["that changed since", issue(KNOWN, { updated: "2026-11-23T10:16:00.000+0100" }), soon],
    ["half of whose time has passed", issue(KNOWN), at("2026-11-23T09:37:30Z")],
    ["whose due time has passed", issue(KNOWN), noon],
    ["with a clock that we do not know", issue({ ...KNOWN, dueAt: null }, cycle("2026-11-24T09:00:00Z")), soon],
    ["with a clock that is due earlier than we know", issue(KNOWN, cycle("2026-11-23T09:50:00Z")), soon],
  ])("%s", (_, found, now) => {
    expect(needsJudging(found, now, null)).toBe(true);
  });

  test.each([
    ["that was judged since its last change", issue(KNOWN), soon],
    ["without a clock", issue({ ...KNOWN, dueAt: null }), noon],
    ["with the clock that we know", issue(KNOWN, cycle("2026-11-23T10:00:00Z")), soon],
    [
      "whose clock stands still",
      issue({ ...KNOWN, dueAt: null }, cycle("2026-11-24T09:00:00Z", { paused: true })),
      noon,
    ],
    [
      "whose clock was missed",
      issue({ ...KNOWN, dueAt: null }, cycle("2026-11-23T09:00:00Z", { breached: true })),
      noon,
    ],
  ])("but not one %s", (_, found, now) => {
    expect(needsJudging(found, now, null)).toBe(false);
  });

  test("that was judged by an earlier policy, and not one that was judged by this", () => {
    const judgedAt = at(KNOWN.at);
    expect(needsJudging(issue(KNOWN), soon, toInstant(judgedAt + 1))).toBe(true);
    expect(needsJudging(issue(KNOWN), soon, toInstant(judgedAt))).toBe(false);
  });
});

describe("the hourly sweep", () => {
  test("asks once for what an earlier policy judged", async () => {
    const app = await startSite([issueOf(1)]);
    const judge = async () => {
      for (let event = app.forge.queue.take("judging"); event !== undefined; event = app.forge.queue.take("judging")) {
        const queued = event;
        await app.forge.run({ accountId: null }, () => app.backend.judgeQueued(queued));
      }
    };
    vi.setSystemTime(Date.UTC(2026, 10, 23, 9, 20));
    await app.askAdmin("admin", "save", { base: 0, text: '{"id":"acme"}', note: "" });
    vi.setSystemTime(Date.UTC(2026, 10, 23, 9, 25));
    await sweep(app);
    expect(pushed(app)).toEqual(["20001"]);
    await judge();
    vi.setSystemTime(Date.UTC(2026, 10, 23, 9, 30));
    await sweep(app);
    expect(pushed(app)).toEqual([]);
  });

  test("asks for every open issue as the app, with the SLA fields of the site and our property", async () => {
    const done = issueOf(1, null);
    done.fields = { ...done.fields, status: { name: "Done", statusCategory: { key: "done" } } };
    const app = await startSite([issueOf(0, null), done, issueOf(2)]);
    await sweep(app);
    expect(app.site.requests.map(({ method, path, as }) => `${method} ${path} ${as}`)).toEqual([
      "GET /rest/api/3/field app",
      "POST /rest/api/3/search/jql app",
    ]);
    expect(app.site.bodies.at(-1)).toEqual({
      jql: "statusCategory != Done ORDER BY created ASC",
      fields: ["updated", "customfield_10030"],
      maxResults: 100,
      properties: ["firstpass"],
    });
    expect(app.forge.queue.waiting).toMatchObject([
      { queueName: "judging", body: { issueId: "20000", updated: null, askedAt: "2026-11-23T09:15:00Z" } },
    ]);
    expect(await sweepHealth(app)).toEqual({
      startedAt: "2026-11-23T09:15:00Z",
      endedAt: "2026-11-23T09:15:00Z",
      newest: { jobId: expect.any(String), asked: 1 },
      seen: 2,
      pushed: 1,
      isWhole: true,
      fault: null,
    });
  });

  test("reads page after page, and pushes at most fifty at once", async () => {
    const app = await startSite(many(230));
    await sweep(app);
    expect(new Set(pushed(app)).size).toBe(230);
    const jobs = app.forge.queue.waiting.map(({ jobId }) => jobId);
    expect([...new Set(jobs)].map((job) => jobs.filter((id) => id === job).length)).toEqual([50, 50, 50, 50, 30]);
    expect(await sweepHealth(app)).toMatchObject({ seen: 230, pushed: 230, isWhole: true });
  });

  test("stops after a thousand that have to be judged, and goes on there in the next hour", async () => {
    const app = await startSite(many(1150));
    await sweep(app);
    expect(await sweepHealth(app)).toMatchObject({ seen: 1000, pushed: 1000, isWhole: false, fault: null });
    await sweep(app);
    expect(await sweepHealth(app)).toMatchObject({ seen: 150, pushed: 150, isWhole: true });
    expect(new Set(pushed(app)).size).toBe(1150);
    expect(app.site.requests.filter(({ path }) => path.endsWith("/field"))).toHaveLength(1);
  });

  test.each([401, 403, 404, 409, 429, 500, 503])(
    "ends at a %i, and goes on at that page in the next hour",
    async (status) => {
      const app = await startSite(many(230));
      let pages = 0;
      const answer = () => {
        pages += 1;
        return pages === 2 ? new Response("", { status }) : null;
      };
      app.site.fail({ path: "/search/jql", answer });
      await sweep(app);
      expect(await sweepHealth(app)).toMatchObject({ seen: 100, isWhole: false, endedAt: "2026-11-23T09:15:00Z" });
      expect((await sweepHealth(app))?.fault).not.toBeNull();
      await sweep(app);
      expect(await sweepHealth(app)).toMatchObject({ seen: 130, isWhole: true, fault: null });
      expect(new Set(pushed(app)).size).toBe(230);
    },
  );

  test("reads at most 240 pages in an hour, and begins none after thirteen minutes", async () => {
    const app = await startSite([]);
    let minutesAPage = 0;
    const answer = () => {
      vi.setSystemTime(Date.now() + minutesAPage * 60_000);
      return Response.json({ issues: [{ id: "1", properties: { firstpass: KNOWN } }], nextPageToken: "next" });
    };
    app.site.fail({ path: "/search/jql", answer });
    await sweep(app);
    expect(await sweepHealth(app)).toMatchObject({ seen: 240, isWhole: false, fault: null });
    minutesAPage = 5;
    await sweep(app);
    expect(await sweepHealth(app)).toMatchObject({ seen: 3, isWhole: false, fault: null });
    expect(app.forge.kvs.values.get("sweep")).toEqual({ nextPageToken: "next", slaFields: ["customfield_10030"] });
  });

  test("begins anew where Jira no longer knows the page", async () => {
    const app = await startSite(many(30));
    app.forge.kvs.answer("/api/v1/set", { key: "sweep", value: { nextPageToken: "gone", slaFields: [] } });
    await sweep(app);
    expect(await sweepHealth(app)).toMatchObject({ seen: 0, fault: "refused" });
    await sweep(app);
    expect(await sweepHealth(app)).toMatchObject({ seen: 30, isWhole: true });
  });

  test.each([
    ["the fields cannot be read", "/field", () => new Response("", { status: 403 }), "forbidden"],
    ["the fields are no list", "/field", () => Response.json({}), "malformed"],
    [
      "Jira cannot be reached",
      "/search/jql",
      () => {
        throw new Error("timeout");
      },
      "unreachable",
    ],
    ["a page is no JSON", "/search/jql", () => new Response("<html>"), "malformed"],
  ] as const)("says so where %s", async (_, path, answer, fault) => {
    const app = await startSite(many(3));
    app.site.fail({ path, answer });
    await sweep(app);
    expect(pushed(app)).toEqual([]);
    expect(await sweepHealth(app)).toMatchObject({ seen: 0, pushed: 0, isWhole: false, fault });
  });

  test("says so where the queue takes nothing, and asks again for the same page", async () => {
    const app = await startSite(many(3));
    app.forge.breakQueue(true);
    await sweep(app);
    expect(await sweepHealth(app)).toMatchObject({ seen: 0, fault: "unreachable" });
    app.forge.breakQueue(false);
    await sweep(app);
    expect(pushed(app)).toEqual(["20000", "20001", "20002"]);
  });

  test("leaves issues of which Jira tells only a part to the judgement", async () => {
    const app = await startSite([]);
    const issues = [{ id: "1" }, { key: "HELP-2" }, null, { id: "3", fields: null, properties: [] }];
    app.site.fail({ path: "/search/jql", answer: () => Response.json({ issues, isLast: true }) });
    await sweep(app);
    expect(pushed(app)).toEqual(["1", "3"]);
  });

  test("is not asked for twice what was judged since", async () => {
    const app = await startSite([issueOf(0, null)]);
    await sweep(app);
    await sweep(app);
    const [first, second] = [app.forge.queue.take("judging"), app.forge.queue.take("judging")];
    if (first === undefined || second === undefined) throw new Error("There are no events.");
    await app.forge.run({ accountId: null }, () => app.backend.judgeQueued(first));
    const asked = app.site.requests.length;
    await app.forge.run({ accountId: null }, () => app.backend.judgeQueued(second));
    expect(app.site.requests).toHaveLength(asked);
    vi.setSystemTime(Date.UTC(2026, 10, 23, 9, 40));
    await sweep(app);
    expect(pushed(app)).toEqual(["20000"]);
  });
});
