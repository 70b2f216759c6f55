import { describe, expect, test } from "vitest";
import { isOfComposer, normaliseZaf, readSaved, withDraft } from "../../shared/normalise/zaf";
import { DEFAULT_POLICY } from "../../shared/policy/default";
import type { Ticket } from "../../shared/types";

const at = (time: string) => Date.parse(`2026-03-02T${time}:00Z`);

/** What one bulk `get` of the app gives. */
const values = {
  "ticket.id": 4711,
  "ticket.subject": "Manifest upload fails",
  "ticket.status": "open",
  "ticket.priority": "high",
  "ticket.type": "-",
  "ticket.tags": ["upload"],
  "ticket.createdAt": "2026-03-02T08:00:00Z",
  "ticket.requester": {
    id: 901,
    name: "Ines",
    role: "end-user",
    locale: "pt-BR",
    timeZone: { ianaName: "America/Sao_Paulo" },
  },
  "ticket.organization": { id: 77, name: "Quay", organizationFields: { plan: "Business" } },
  "ticket.assignee.group": { id: 5, name: "Support" },
  "ticket.customField:custom_field_360001": "api",
  "ticket.conversation": [
    {
      author: { id: 901, name: "Ines", role: "end-user" },
      message: { content: "<p>It <b>fails</b>.</p>", contentType: "text/html" },
      timestamp: "2026-03-02T08:00:00Z",
      attachments: [{ filename: "a.har", contentType: "application/json" }],
    },
    {
      author: { id: 12, name: "Kim", role: "agent" },
      channel: { name: "internal" },
      message: { content: "a < b", contentType: "text/plain" },
      timestamp: "2026-03-02T08:10:00Z",
    },
  ],
};

function read(input: Record<string, unknown>): Ticket {
  const result = normaliseZaf(input, DEFAULT_POLICY);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

describe("what the app sees of a ticket", () => {
  test("is the ticket that the API would give", () => {
    expect(read(values)).toMatchObject({
      id: "zendesk:4711",
      subject: "Manifest upload fails",
      status: "open",
      severity: "sev2",
      plan: "business",
      createdAt: at("08:00"),
      requester: { name: "Ines", timeZone: "America/Sao_Paulo", locale: "pt-BR" },
      organization: { id: "77", name: "Quay" },
      fields: { priority: "high", tags: ["upload"], group: "5", custom_field_360001: "api" },
      attachments: [{ id: "a1", name: "a.har", bytes: null, type: "application/json", text: "description" }],
      texts: [
        { id: "description", by: "customer", public: true, at: at("08:00"), body: "It fails." },
        { id: "comment:2", by: "agent", public: false, at: at("08:10"), body: "a < b" },
      ],
    });
  });

  test("is the same whether paths were asked one by one or as a whole", () => {
    const ticket = {
      id: 4711,
      subject: "Manifest upload fails",
      createdAt: "2026-03-02T08:00:00Z",
      comments: [{ author: { id: 12, role: "agent" }, value: "<p>Hello</p>", nonImageAttachments: [] }],
    };
    expect(read({ ticket })).toMatchObject({
      subject: "Manifest upload fails",
      texts: [{ id: "description", by: "agent", public: true, at: null, body: "Hello" }],
    });
  });

  test("what the app has fetched beside it goes first", () => {
    const fetched = {
      comments: [
        { id: 1, author_id: 901, html_body: "<p>It fails.</p>", created_at: "2026-03-02T08:00:00Z", public: true },
        { id: 2, author_id: 12, body: "note", created_at: "2026-03-02T08:10:00Z", public: false },
        { id: 3, author_id: 902, body: "me too", created_at: "2026-03-02T09:00:00Z", public: true },
      ],
      users: [{ id: 902, role: "end-user" }],
      sla: {
        policy_metrics: [{ metric: "next_reply_time", stage: "active", breach_at: "2026-03-02T12:00:00Z", hours: 2 }],
      },
    };
    const ticket = read({ ...values, ...fetched });
    expect(ticket.texts.map(({ by, public: isPublic, body }) => [by, isPublic, body])).toEqual([
      ["customer", true, "It fails."],
      ["agent", false, "note"],
      ["customer", true, "me too"],
    ]);
    expect(ticket.sla).toEqual([
      { metric: "next-reply", targetMinutes: null, dueAt: at("12:00"), breached: false, stage: "active" },
    ]);
  });

  test("the SLA route that brings the whole ticket fills what the page lacks", () => {
    const { "ticket.createdAt": _, ...without } = values;
    const sla = {
      ticket: {
        id: 4711,
        created_at: "2026-03-02T08:00:00Z",
        slas: { policy_metrics: [{ metric: "first_reply_time", stage: "achieved" }] },
      },
    };
    expect(read({ ...without, sla })).toMatchObject({ createdAt: at("08:00"), sla: [{ metric: "first-reply" }] });
  });
});

test("a page without a time of creation is as old as the first that happened", () => {
  const { "ticket.createdAt": _, ...without } = values;
  expect(read({ ...without, "ticket.createdAt": "Mon Mar 02 2026" }).createdAt).toBe(at("08:00"));
});

describe("the agent's draft", () => {
  test("is the agent's text without a time", () => {
    const draft = { "comment.text": "<p>Which <b>version</b>?</p>", "comment.type": "publicReply" };
    expect(read({ ...values, ...draft }).texts.at(-1)).toEqual({
      id: "draft",
      by: "agent",
      public: true,
      at: null,
      body: "Which version?",
    });
  });

  test("may be a private note, and is no text while it is empty", () => {
    expect(read({ ...values, "comment.text": "x", "comment.type": "internalNote" }).texts.at(-1)?.public).toBe(false);
    expect(read({ ...values, "comment.text": "<p> </p>", "comment.type": "publicReply" }).texts).toHaveLength(2);
  });

  test("is no part of what has been saved, which stays the same ticket without it", () => {
    const composer = { comment: { text: "x" }, "comment.text": "y", "comment.type": "internalNote" };
    const names = [...Object.keys(values), ...Object.keys(composer), "comments"];
    expect(names.filter(isOfComposer)).toEqual(Object.keys(composer));
    expect(readSaved({ ...values, ...composer }, DEFAULT_POLICY)).toEqual(readSaved(values, DEFAULT_POLICY));
    const saved = read(values);
    expect(withDraft(saved, values)).toBe(saved);
  });
});

test("a ticket that is not saved yet is refused in plain words", () => {
  expect(normaliseZaf({ "ticket.subject": "x" }, DEFAULT_POLICY)).toEqual({
    ok: false,
    problems: [{ path: "ticket.id", message: "The page shows no saved ticket yet." }],
  });
});
