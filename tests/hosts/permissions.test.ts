import { describe, expect, test } from "vitest";
import { authorise } from "../../jira-forge-app/src/authorise";
import { jiraAsUser } from "../../jira-forge-app/src/jira";
import { startApp } from "./forge-app";

const REQUEST = "3d594650-8a3f-4b1c-9a27-1f3e2d4c5b6a";
const RETURN = { request: REQUEST, reasons: ["missing-steps"], missing: [], note: "", isInternal: true };
const WAIVER = { request: REQUEST, kind: "request-id", reason: "It is in our own log." };
const QUESTIONS = [
  ["report", {}],
  ["reviews", {}],
  ["timeline", {}],
  ["accept", { request: REQUEST }],
  ["return", RETURN],
  ["waive", WAIVER],
] as const;

describe.each(QUESTIONS)("%s", (name, payload) => {
  test("answers nobody who is not signed in", async () => {
    const app = await startApp();
    expect(await app.ask(null, name, payload)).toEqual({ ok: false, fault: { kind: "signed-out" } });
    expect(app.site.requests).toEqual([]);
  });

  test("does not tell a stranger that the issue exists, and leaves nothing behind", async () => {
    const app = await startApp();
    expect(await app.ask("stranger", name, payload)).toEqual({ ok: false, fault: { kind: "not-found" } });
    expect(app.forge.kvs.values.size).toBe(0);
    expect(app.issue.properties.size).toBe(0);
    expect(app.issue.comments).toHaveLength(1);
  });

  test("knows the issue from Jira, not from what the page sends", async () => {
    const app = await startApp();
    await app.ask("engineer", name, { ...payload, issueId: "10099", issueKey: "OTHER-1" });
    const issues = app.site.requests.map(({ path }) => path.match(/\d{5}/)?.[0]);
    expect(new Set(issues)).toEqual(new Set(["10042"]));
  });

  test.each([null, "", "HELP-42", "10042/../10099", "1e3", { id: 1 }])(
    "refuses a page that stands on no issue (%j)",
    async (issueId) => {
      const app = await startApp();
      expect(await app.ask("engineer", name, payload, issueId)).toEqual({ ok: false, fault: { kind: "refused" } });
      expect(app.site.requests).toEqual([]);
    },
  );
});

describe.each([
  ["accept", { request: REQUEST }],
  ["return", RETURN],
  ["waive", WAIVER],
] as const)("%s", (name, payload) => {
  test("is not for somebody who may only comment", async () => {
    const app = await startApp();
    expect(await app.ask("visitor", name, payload)).toEqual({ ok: false, fault: { kind: "forbidden" } });
    expect(app.forge.kvs.values.size).toBe(0);
    expect(app.issue.comments).toHaveLength(1);
  });
});

describe.each([
  ["editor", {}],
  ["draft", { text: "{}", edits: [] }],
  ["save", { base: 0, text: "{}", note: "" }],
  ["revision", { number: 1 }],
  ["preview", { text: "{}", project: "HELP" }],
  ["fields", {}],
])("the admin page's %s", (name, payload) => {
  test("answers nobody who is not signed in", async () => {
    const app = await startApp();
    expect(await app.askAdmin(null, name, payload)).toEqual({ ok: false, fault: { kind: "signed-out" } });
    expect(app.site.requests).toEqual([]);
  });

  test.each(["engineer", "visitor", "stranger", "project-admin"])(
    "refuses a %s, asks Jira nothing more, and leaves nothing behind",
    async (person) => {
      const app = await startApp();
      expect(await app.askAdmin(person, name, payload)).toEqual({ ok: false, fault: { kind: "forbidden" } });
      expect(app.site.requests).toEqual([
        { method: "GET", path: "/rest/api/3/mypermissions?permissions=ADMINISTER", as: person },
      ]);
      expect(app.forge.kvs.values.size).toBe(0);
    },
  );

  test("refuses where Jira does not name the permission", async () => {
    const app = await startApp();
    app.site.fail({ path: "/mypermissions", answer: () => Response.json({ permissions: {} }) });
    expect(await app.askAdmin("admin", name, payload)).toEqual({ ok: false, fault: { kind: "forbidden" } });
  });

  test.each([
    [401, "signed-out"],
    [429, "rate-limited"],
    [500, "server"],
  ])("says when Jira answers %i", async (status, kind) => {
    const app = await startApp();
    app.site.fail({ path: "/mypermissions", answer: () => new Response("", { status }) });
    expect(await app.askAdmin("admin", name, payload)).toEqual({ ok: false, fault: { kind } });
  });
});

test("the admin page's questions are no questions of an issue's page", async () => {
  const app = await startApp();
  await expect(app.ask("admin", "save", { base: 0, text: "{}" })).rejects.toThrow();
});

test("somebody who may only comment sees the reviews, and that reviewing is not theirs", async () => {
  const app = await startApp();
  expect(await app.ask("visitor", "reviews")).toEqual({ ok: true, value: { reviews: [], mayReview: false } });
});

test("an empty list of permissions grants nothing", async () => {
  const app = await startApp();
  const asked = await app.forge.run({ accountId: "engineer" }, () => authorise(jiraAsUser(), "10042", []));
  expect(asked).toEqual({ ok: false, fault: { kind: "forbidden" } });
  expect(app.site.requests).toEqual([]);
});

test("a permission that Jira does not name is not granted", async () => {
  const app = await startApp();
  app.site.fail({ path: "/mypermissions", answer: () => Response.json({ permissions: {} }) });
  expect(await app.ask("engineer", "reviews")).toEqual({ ok: false, fault: { kind: "forbidden" } });
});

test("people who look at the same time are never mixed up", async () => {
  const app = await startApp();
  await Promise.all(["engineer", "visitor", "engineer", "visitor"].map((person) => app.ask(person, "reviews")));
  const asked = app.site.requests.map(({ as }) => as);
  expect(asked.filter((as) => as === "engineer")).toHaveLength(4);
  expect(asked.filter((as) => as === "visitor")).toHaveLength(4);
});
