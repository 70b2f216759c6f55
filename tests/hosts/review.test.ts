import { describe, expect, test } from "vitest";
import type { Answer } from "../../jira-forge-app/src/fault";
import type { Reviewed } from "../../jira-forge-app/src/review-issue";
import { TOKEN } from "./escalation";
import { startApp } from "./forge-app";

const FIRST = "3d594650-8a3f-4b1c-9a27-1f3e2d4c5b6a";
const SECOND = "b1946ac9-2493-4d1a-8c2e-0f5d6a7b8c9d";
const RETURN = {
  request: FIRST,
  reasons: ["missing-diagnostics"],
  missing: ["timestamp", "request-id"],
  note: "",
  isInternal: true,
};
const RETURNED = {
  state: "returned",
  reasons: ["missing-diagnostics"],
  missing: ["timestamp", "request-id"],
  at: "2026-11-23T09:15:00Z",
  by: "engineer",
};

describe("accepting", () => {
  test("is kept in the log, told to search, and the issue is judged again", async () => {
    const app = await startApp();
    const accepted = { state: "accepted", reasons: [], missing: [], at: "2026-11-23T09:15:00Z", by: "engineer" };
    expect(await app.ask("engineer", "accept", { request: FIRST })).toEqual({
      ok: true,
      value: { reviews: [accepted], isSearchable: true, isExposed: false },
    });
    expect(app.forge.kvs.values).toEqual(new Map([[`review:10042:${FIRST}`, accepted]]));
    expect(app.issue.properties.get("firstpass-review")).toEqual({
      review: { state: "accepted", reasons: [], missing: [], at: "2026-11-23T09:15:00Z" },
    });
    expect(app.forge.queue.waiting).toMatchObject([
      { queueName: "judging", body: { issueId: "10042", updated: null }, concurrency: { key: "10042", limit: 1 } },
    ]);
    expect(app.issue.comments).toHaveLength(1);
  });

  test("twice by one click is one review; by two clicks it is two", async () => {
    const app = await startApp();
    await app.ask("engineer", "accept", { request: FIRST });
    await app.ask("engineer", "accept", { request: FIRST });
    expect(app.forge.kvs.values.size).toBe(1);
    await app.ask("engineer", "accept", { request: SECOND });
    expect(app.forge.kvs.values.size).toBe(2);
  });
});

describe("returning for rework", () => {
  test("comments as the engineer, internally, with reasons and what to ask for", async () => {
    const app = await startApp();
    const answer = await app.ask("engineer", "return", { ...RETURN, note: "Which region?" });
    expect(answer).toEqual({ ok: true, value: { reviews: [RETURNED], isSearchable: true, isExposed: false } });
    const paragraph = (text: string) => ({ type: "paragraph", content: [{ type: "text", text }] });
    const item = (text: string) => ({ type: "listItem", content: [paragraph(text)] });
    expect(app.issue.comments.at(-1)).toMatchObject({
      author: { accountId: "engineer" },
      jsdPublic: false,
      body: {
        type: "doc",
        version: 1,
        content: [
          paragraph("Returned for rework by engineering."),
          { type: "bulletList", content: [item("Logs, traces or request IDs are missing")] },
          paragraph("Still needed:"),
          {
            type: "bulletList",
            content: [
              item("Date and time: When did it last happen? A date and a time let us find it in our logs."),
              item("Request ID: Do you have a request ID, trace ID or similar of one failing call?"),
            ],
          },
          paragraph("Which region?"),
        ],
      },
    });
    expect(app.site.requests.filter(({ method }) => method === "POST").map(({ as }) => as)).toEqual(["engineer"]);
  });

  test("shows the comment to the customer only by express wish", async () => {
    const app = await startApp();
    await app.ask("engineer", "return", { ...RETURN, isInternal: false });
    expect(app.issue.comments.at(-1)?.jsdPublic).toBe(true);
    await app.ask("engineer", "return", { ...RETURN, request: SECOND, isInternal: "no" });
    expect(app.issue.comments.at(-1)?.jsdPublic).toBe(false);
  });

  test("says when Jira shows an internal comment to the customer all the same", async () => {
    const app = await startApp();
    const exposed = () => Response.json({ id: "1", jsdPublic: true }, { status: 201 });
    app.site.fail({ path: "/comment", method: "POST", answer: exposed });
    const answer = (await app.ask("engineer", "return", RETURN)) as Answer<Reviewed>;
    expect(answer.ok && answer.value.isExposed).toBe(true);
  });

  test("masks a secret in the note, and keeps no note in the log", async () => {
    const app = await startApp();
    await app.ask("engineer", "return", { ...RETURN, note: `I used ${TOKEN} to look.` });
    const comment = JSON.stringify(app.issue.comments.at(-1));
    expect(comment).toContain("I used [masked github-token] to look.");
    expect(comment + JSON.stringify([...app.forge.kvs.values])).not.toContain(TOKEN);
  });

  test("comments once, however often the request arrives", async () => {
    const app = await startApp();
    await app.ask("engineer", "return", RETURN);
    const again = await app.ask("engineer", "return", RETURN);
    expect(again).toEqual({ ok: true, value: { reviews: [RETURNED], isSearchable: true, isExposed: false } });
    expect(app.issue.comments).toHaveLength(2);
  });

  test.each([403, 404, 429, 500])(
    "is not recorded where Jira refuses the comment (%i), and can be sent again",
    async (status) => {
      const app = await startApp();
      app.site.fail({ path: "/comment", method: "POST", answer: () => new Response("", { status }), times: 1 });
      expect(await app.ask("engineer", "return", RETURN)).toMatchObject({ ok: false });
      expect(app.forge.kvs.values.size).toBe(0);
      expect(await app.ask("engineer", "return", RETURN)).toMatchObject({ ok: true });
      expect(app.issue.comments).toHaveLength(2);
    },
  );

  test("comments on nothing while the log cannot be written", async () => {
    const app = await startApp();
    app.forge.breakStorage(true);
    expect(await app.ask("engineer", "return", RETURN)).toEqual({ ok: false, fault: { kind: "storage" } });
    expect(app.issue.comments).toHaveLength(1);
  });

  test("stands where search cannot be told, and says so", async () => {
    const app = await startApp();
    app.site.fail({ path: "/properties/", answer: () => new Response("", { status: 503 }) });
    expect(await app.ask("engineer", "return", RETURN)).toEqual({
      ok: true,
      value: { reviews: [RETURNED], isSearchable: false, isExposed: false },
    });
  });

  test.each([
    ["no reason", { reasons: [] }],
    ["a reason that the policy does not know", { reasons: ["missing-steps", "because"] }],
    ["evidence that does not exist", { missing: ["horoscope"] }],
    ["a note that is no text", { note: { toString: "x" } }],
    ["a note too long", { note: "x".repeat(2001) }],
    ["no name of the click", { request: undefined }],
    ["a name that would leave the issue's part of the storage", { request: "../10099:abcdefgh" }],
  ])("refuses %s", async (_, part) => {
    const app = await startApp();
    const answer = await app.ask("engineer", "return", { ...RETURN, ...part });
    expect(answer).toEqual({ ok: false, fault: { kind: "refused" } });
    expect(app.forge.kvs.values.size).toBe(0);
    expect(app.issue.comments).toHaveLength(1);
  });
});

test("the log tells the newest first, over every page of the storage, and of this issue alone", async () => {
  const app = await startApp();
  const keep = (issueId: string, at: string) => {
    const value = { state: "accepted", reasons: [], missing: [], at, by: "engineer" };
    app.forge.kvs.answer("/api/v1/set", { key: `review:${issueId}:${Date.parse(at) % 1_000_003}`, value });
  };
  for (let day = 1; day <= 130; day++) keep("10042", new Date(Date.UTC(2026, 0, day)).toISOString());
  keep("100420", "2027-01-01T00:00:00.000Z");
  const answer = (await app.ask("engineer", "reviews")) as Answer<{ reviews: readonly { at: string }[] }>;
  if (!answer.ok) throw new Error(answer.fault.kind);
  expect(answer.value.reviews).toHaveLength(130);
  expect(answer.value.reviews[0]?.at).toBe("2026-05-10T00:00:00.000Z");
});

test("a property that somebody forged changes nothing that the page shows", async () => {
  const app = await startApp();
  app.issue.properties.set("firstpass-review", { review: { state: "accepted", reasons: [], missing: [], at: "x" } });
  app.issue.properties.set("firstpass", { verdict: "ready", score: 100, review: "accepted" });
  expect(await app.ask("engineer", "reviews")).toEqual({ ok: true, value: { reviews: [], mayReview: true } });
  expect(await app.ask("engineer", "report")).toMatchObject({ ok: true, value: { ready: false, score: 43 } });
});
