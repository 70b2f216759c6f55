import { beforeAll, describe, expect, test } from "vitest";
import type { JiraIssue } from "../../workbench/forge/jira-records";
import { buttonOf, nodesOf } from "../../workbench/forge/read-page";
import { escalation, TOKEN } from "./escalation";
import { startApp } from "./forge-app";
import { openProjectPage, type ProjectPage } from "./open-project-page";

beforeAll(() => {
  process.env.TZ = "UTC";
});

// A busy machine may take its time.
const poll = <T>(read: () => T) => expect.poll(read, { timeout: 30_000 });
const has = (page: ProjectPage, line: string) => poll(page.lines).toContain(line);
const linksOf = (page: ProjectPage) =>
  nodesOf(page.document(), "Link").map(({ props }) => decodeURIComponent(String(props.href)));

describe("the queue", () => {
  const plain = (number: number, summary: string, fields: Readonly<Record<string, unknown>> = {}): JiraIssue => ({
    ...escalation(),
    id: String(20000 + number),
    key: `HELP-${number}`,
    fields: { ...escalation().fields, description: null, summary, ...fields },
    comments: [],
    sla: null,
  });
  const firstReply = (due: number, breached = false) => ({
    customfield_10030: {
      name: "Time to first response",
      ongoingCycle: {
        startTime: { epochMillis: Date.UTC(2026, 10, 23, 9) },
        breachTime: { epochMillis: due },
        breached,
        paused: false,
        goalDuration: { millis: 3_600_000 },
        elapsedTime: { millis: 900_000 },
        remainingTime: { millis: 2_700_000 },
      },
    },
  });
  const ISSUES = [
    plain(1, "A question about colours"),
    plain(2, "Export is slow", firstReply(Date.UTC(2026, 10, 23, 10))),
    plain(3, "Login fails", firstReply(Date.UTC(2026, 10, 23, 9, 5), true)),
    plain(4, "Done long ago", { status: { name: "Done", statusCategory: { key: "done" } } }),
  ];
  const startQueue = (issues: readonly JiraIssue[] = ISSUES) => startApp(escalation(), undefined, { issues });
  const keysOf = (page: ProjectPage) => page.lines().filter((line) => /^HELP-\d+$/.test(line));

  test("shows open issues in the order of what needs a person next, and why", async () => {
    const page = await openProjectPage(await startQueue(), "queue");
    await has(page, "3 open issues read");
    expect(keysOf(page)).toEqual(["HELP-3", "HELP-2", "HELP-1"]);
    const lines = page.lines();
    expect(lines).toContain("First reply missed by 10 min");
    expect(lines).toContain("First reply due in 45 min");
    expect(linksOf(page)).toEqual(["/browse/HELP-3", "/browse/HELP-2", "/browse/HELP-1"]);
    expect(page.errors).toEqual([]);
  });

  test("trusts no property: a forged verdict moves nothing", async () => {
    const forged = ISSUES.map((issue) => ({
      ...issue,
      properties: new Map([["firstpass", { verdict: "ready", risk: 0 }]]),
    }));
    const app = await startQueue(forged);
    const page = await openProjectPage(app, "queue");
    await has(page, "3 open issues read");
    expect(keysOf(page)).toEqual(["HELP-3", "HELP-2", "HELP-1"]);
    expect(JSON.stringify(app.site.bodies)).not.toContain("properties");
  });

  test("masks a secret in a summary", async () => {
    const page = await openProjectPage(await startQueue([plain(1, `Our token ${TOKEN} fails`)]), "queue");
    await has(page, "1 open issue read");
    expect(JSON.stringify(page.lines())).not.toContain(TOKEN);
    expect(page.lines()).toContain("Our token [masked github-token] fails");
  });

  test("reads more when asked, and keeps what has come when that fails", async () => {
    const app = await startQueue(Array.from({ length: 80 }, (_, index) => plain(index + 1, `Issue ${index + 1}`)));
    const page = await openProjectPage(app, "queue");
    await has(page, "50 open issues read");
    app.site.fail({ path: "/search/jql", answer: () => new Response("", { status: 429 }), times: 1 });
    buttonOf(page.document(), "Read more issues")();
    await has(page, "More issues could not be read");
    expect(page.lines()).toContain("50 open issues read");
    expect(page.lines()).toContain("Jira is limiting requests just now. Try again in a minute.");
    buttonOf(page.document(), "Try again")();
    await has(page, "80 open issues read");
    expect(page.lines()).not.toContain("Read more issues");
  });

  test("says that nothing is open", async () => {
    const page = await openProjectPage(await startQueue(ISSUES.slice(3)), "queue");
    await poll(() => nodesOf(page.document(), "EmptyState")[0]?.props.header).toBe("No open issues");
  });

  test("says why it could not be read, and can be asked for again", async () => {
    const app = await startQueue();
    app.site.fail({ path: "/search/jql", answer: () => new Response("", { status: 503 }), times: 1 });
    const page = await openProjectPage(app, "queue");
    await has(page, "The queue could not be read");
    buttonOf(page.document(), "Try again")();
    await has(page, "3 open issues read");
  });
});
