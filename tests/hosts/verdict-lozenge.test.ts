import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { commentOf, escalation } from "./escalation";
import { type ForgeApp, startApp } from "./forge-app";

/** Sees the issue as anybody who may browse the project. */
const VISITOR = { accountId: "visitor", projects: { HELP: ["BROWSE_PROJECTS"] } };
const STRANGER = { accountId: "stranger", projects: { OTHER: ["BROWSE_PROJECTS"] } };
const ENGINEER = { accountId: "engineer", projects: { HELP: ["BROWSE_PROJECTS", "ADD_COMMENTS", "EDIT_ISSUES"] } };

const payloadOf = (id: unknown) => ({
  cloudId: "site",
  extension: { type: "jira:issueContext", issue: { id, key: "HELP-42" }, project: { id: "10001", key: "HELP" } },
});

/** What Jira is told when the panel is closed by somebody; null for nobody. */
const lozenge = (app: ForgeApp, accountId: string | null = "visitor", payload: unknown = payloadOf("10042")) =>
  app.forge.run({ accountId }, () => app.backend.verdictLozenge(payload));

const status = (label: string, type: string) => ({ status: { type: "lozenge", value: { label, type } } });
const UNREAD = status("Not read", "default");

const EVERYTHING =
  "POST https://api.cloudharbor.example/v2/hooks answered with error code ERR_HOOK_500 on 2026-11-23 at 08:12 UTC. " +
  "Request ID: req_8Zk2Qw91LmN4. Product version 4.12.1.";

function complete() {
  const issue = escalation();
  issue.fields = { ...issue.fields, priority: { id: "1", name: "Highest" } };
  issue.comments.push(commentOf("2", EVERYTHING, 12));
  return issue;
}

describe("it says what the panel says", () => {
  test("of an issue that lacks evidence", async () => {
    const app = await startApp();
    expect(await lozenge(app)).toEqual(status("Not ready", "removed"));
    expect(await app.ask("visitor", "report")).toMatchObject({ value: { ready: false } });
  });

  test("of one that has everything", async () => {
    const app = await startApp(complete());
    expect(await lozenge(app)).toEqual(status("Ready", "success"));
    expect(await app.ask("visitor", "report")).toMatchObject({ value: { ready: true } });
  });

  test("of one without a word", async () => {
    const issue = escalation();
    issue.fields = { ...issue.fields, summary: " ", description: null };
    issue.comments.length = 0;
    const app = await startApp(issue);
    expect(await lozenge(app)).toEqual(status("No text yet", "default"));
    expect(await app.ask("visitor", "report")).toMatchObject({ value: { isBlank: true } });
  });

  test("with the evidence that an engineer set aside", async () => {
    const issue = complete();
    issue.comments[1] = commentOf("2", EVERYTHING.replace("Request ID: req_8Zk2Qw91LmN4.", ""), 12);
    const app = await startApp(issue);
    expect(await lozenge(app)).toEqual(status("Not ready", "removed"));
    const wish = { request: "00000000-0000-1", kind: "request-id", reason: "It is in our own log." };
    expect(await app.ask("engineer", "waive", wish)).toMatchObject({ ok: true });
    expect(await lozenge(app)).toEqual(status("Ready", "success"));
  });

  test("with the last review, which says more than the verdict", async () => {
    const app = await startApp();
    await app.ask("engineer", "accept", { request: "00000000-0000-1" });
    expect(await lozenge(app)).toEqual(status("Accepted", "success"));
    app.forge.kvs.answer("/api/v1/set", {
      key: "review:10042:00000000-0000-2",
      value: { state: "returned", reasons: [], missing: ["request-id"], at: "2026-11-23T09:16:00Z", by: "engineer" },
    });
    expect(await lozenge(app)).toEqual(status("Returned", "moved"));
    app.issue.comments.push(commentOf("2", "Request ID: req_8Zk2Qw91LmN4.", 17));
    expect(await lozenge(app)).toEqual(status("Review again", "new"));
  });
});

describe("in the language in which Jira speaks with whoever looks", () => {
  test.each([
    ["de_DE", "Nicht bereit"],
    ["fr_FR", "Pas prêt"],
    ["es_ES", "No está listo"],
    ["pt_BR", "Não está pronto"],
    ["ja_JP", "まだ準備不足"],
    ["nl_NL", "Not ready"],
  ])("%s: %s", async (locale, label) => {
    const app = await startApp(escalation(), undefined, { users: [{ ...VISITOR, locale }] });
    expect(await lozenge(app)).toEqual(status(label, "removed"));
  });

  test("in English where Jira does not tell it", async () => {
    const app = await startApp(escalation(), undefined, { users: [{ ...VISITOR, locale: "de_DE" }] });
    app.site.fail({ path: "/myself", answer: () => new Response("", { status: 500 }) });
    expect(await lozenge(app)).toEqual(status("Not ready", "removed"));
  });

  test("in the words of the panel, and short enough for a lozenge", () => {
    const read = (name: string) => JSON.parse(readFileSync(`jira-forge-app/src/i18n/${name}.json`, "utf8"));
    const words: Record<string, Record<string, string>> = read("lozenge");
    expect(Object.keys(words)).toEqual(["en", "de", "fr", "es", "pt", "ja"]);
    for (const [language, own] of Object.entries(words)) {
      const panel = read(language);
      expect(own).toMatchObject({
        ready: panel["headline.ready"],
        "not-ready": panel["headline.notReady"],
        accepted: panel["review.accepted"],
        returned: panel["review.returned"],
      });
      expect(Object.keys(own)).toEqual(Object.keys(words.en ?? {}));
      for (const word of Object.values(own)) expect(word.length).toBeLessThanOrEqual(16);
    }
  });
});

describe("whoever may not see an issue learns nothing of it", () => {
  test("a stranger, and nobody", async () => {
    const app = await startApp(complete());
    expect(await lozenge(app, "stranger")).toEqual(UNREAD);
    expect(await lozenge(app, null)).toEqual(UNREAD);
  });

  test("all that is asked of Jira is asked as whoever looks", async () => {
    const app = await startApp();
    await lozenge(app);
    expect(new Set(app.site.requests.map(({ as }) => as))).toEqual(new Set(["visitor"]));
    expect(new Set(app.site.requests.map(({ method }) => method))).toEqual(new Set(["GET"]));
  });

  test("a payload that names another project's issue opens nothing", async () => {
    const users = [ENGINEER, STRANGER];
    const app = await startApp(complete(), undefined, { users });
    expect(await lozenge(app, "engineer")).toEqual(status("Ready", "success"));
    expect(await lozenge(app, "stranger", { ...payloadOf("10042"), accountId: "engineer" })).toEqual(UNREAD);
  });

  test("properties that an editor forged change nothing", async () => {
    const issue = escalation();
    issue.properties.set("firstpass", { verdict: "ready", score: 100, review: "accepted" });
    issue.properties.set("firstpass-review", { review: { state: "accepted" } });
    expect(await lozenge(await startApp(issue))).toEqual(status("Not ready", "removed"));
  });
});

describe("where it cannot be read it says so, and never throws", () => {
  test.each([
    ["the issue", "/issue/10042", 401],
    ["the issue", "/issue/10042", 403],
    ["the issue", "/issue/10042", 404],
    ["the issue", "/issue/10042", 429],
    ["the issue", "/issue/10042", 500],
    ["its comments", "/comment", 500],
    ["its history", "/changelog", 503],
  ])("%s (%s, %i)", async (_, path, answer) => {
    const app = await startApp(complete());
    app.site.fail({ path, answer: () => new Response("", { status: answer }) });
    expect(await lozenge(app)).toEqual(UNREAD);
  });

  test("an answer that is no JSON", async () => {
    const app = await startApp(complete());
    app.site.fail({ path: "/issue/10042", answer: () => new Response("<html>") });
    expect(await lozenge(app)).toEqual(UNREAD);
  });

  test("storage that does not answer: a review may stand in it", async () => {
    const app = await startApp(complete());
    app.forge.breakStorage(true);
    expect(await lozenge(app)).toEqual(UNREAD);
  });

  test.each([undefined, null, "", 42, {}, payloadOf(null), payloadOf(["10042"]), payloadOf("../10042")])(
    "a payload of no issue (%j), for which Jira is asked for none",
    async (payload) => {
      const app = await startApp();
      expect(await lozenge(app, "visitor", payload ?? null)).toEqual(UNREAD);
      expect(app.site.requests.map(({ path }) => path)).toEqual(["/rest/api/3/myself"]);
    },
  );

  test("clocks that cannot be read do not matter: they are no part of the verdict", async () => {
    const app = await startApp(complete());
    app.site.fail({ path: "/sla", answer: () => new Response("", { status: 403 }) });
    expect(await lozenge(app)).toEqual(status("Ready", "success"));
  });
});
