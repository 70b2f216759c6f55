import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { normaliseZendesk } from "../../shared/normalise/zendesk";
import { DEFAULT_POLICY } from "../../shared/policy/default";
import type { Policy } from "../../shared/policy/schema";
import type { Ticket } from "../../shared/types";

const answer = JSON.parse(readFileSync(new URL("fixtures/zendesk-answer.json", import.meta.url), "utf8"));
const at = (time: string) => Date.parse(`2026-03-02T${time}:00Z`);

function read(input: unknown, policy: Policy = DEFAULT_POLICY): Ticket {
  const result = normaliseZendesk(input, policy);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function withFields(zendesk: Policy["fields"]["zendesk"]): Policy {
  return {
    ...DEFAULT_POLICY,
    fields: { ...DEFAULT_POLICY.fields, zendesk: { ...DEFAULT_POLICY.fields.zendesk, ...zendesk } },
  };
}

describe("a Zendesk answer with all its side-loads", () => {
  const ticket = read(answer);

  test("tells the ticket's own facts", () => {
    expect(ticket).toMatchObject({
      id: "zendesk:4711",
      source: "zendesk",
      url: "https://harbour.zendesk.com/agent/tickets/4711",
      subject: "Manifest upload fails",
      status: "open",
      severity: "sev2",
      plan: "enterprise",
      createdAt: at("08:00"),
      requester: { name: "Ines Prado", timeZone: "America/Sao_Paulo", locale: "pt-BR", vip: true },
      organization: { id: "77", name: "Quay Logistics" },
    });
  });

  test("tells who wrote what, when and to whom", () => {
    expect(ticket.texts).toEqual([
      {
        id: "description",
        by: "customer",
        public: true,
        at: at("08:00"),
        body: "Hello,\n\nuploads fail since this morning.",
      },
      { id: "comment:2", by: "agent", public: false, at: at("08:10"), body: "Looks like the gateway." },
      { id: "comment:3", by: "agent", public: true, at: at("08:20"), body: "Which version?" },
      { id: "comment:4", by: "customer", public: true, at: at("09:00"), body: "Version 4.12." },
    ]);
  });

  test("keeps attachments but not deleted ones", () => {
    expect(ticket.attachments).toEqual([
      { id: "31", name: "upload.har", bytes: 20480, type: "application/json", text: "description" },
    ]);
  });

  test("turns audits into events, with the milestones that follow from a status", () => {
    expect(ticket.events.map(({ kind, from, to, by }) => [kind, from, to, by])).toEqual([
      ["status", "new", "pending", "agent"],
      ["priority", "normal", "high", "agent"],
      ["severity", "sev3", "sev2", "agent"],
      ["group", "Support", "Escalations", "agent"],
      ["status", "pending", "solved", "system"],
      ["resolved", undefined, undefined, "system"],
      ["status", "solved", "open", "customer"],
      ["reopened", undefined, undefined, "customer"],
    ]);
  });

  test("takes the platform's clocks from the badge, targets and outcomes from metric events", () => {
    expect(ticket.sla).toEqual([
      { metric: "first-reply", targetMinutes: 120, dueAt: at("10:00"), breached: false, stage: "achieved" },
      { metric: "next-reply", targetMinutes: null, dueAt: at("12:00"), breached: true, stage: "active" },
      { metric: "resolution", targetMinutes: null, dueAt: null, breached: null, stage: "resting" },
      { metric: "agent-work", targetMinutes: 480, dueAt: at("16:00"), breached: true },
    ]);
  });

  test("keeps categorical values, custom fields and links", () => {
    expect(ticket.fields).toEqual({
      priority: "high",
      type: "incident",
      channel: "email",
      group: "Support",
      assignee: "12",
      form: "3",
      brand: "2",
      tags: ["upload", "emea"],
      custom_field_360001: "cat_api",
    });
    expect(ticket.links).toEqual([
      { kind: "jira", ref: "ENG-12" },
      { kind: "problem", ref: "zendesk:4500" },
    ]);
  });
});

describe("the policy's field map", () => {
  test("reads custom fields, tags and requester fields, with values of any letter case", () => {
    const policy = withFields({
      category: { from: "ticket.custom_field_360001", values: { CAT_API: "api" } },
      region: { from: "tags", values: { emea: "Europe" } },
      language: { from: "requester.locale" },
    });
    expect(read(answer, policy).fields).toMatchObject({ category: "api", region: "Europe", language: "pt-BR" });
  });

  test("an unknown plan is not known, and stays visible as a field", () => {
    const input = structuredClone(answer);
    input.organizations[0].organization_fields.plan = "platinum";
    expect(read(input)).toMatchObject({ plan: null, fields: { plan: "platinum" } });
  });

  test("a name such as __proto__ reads no prototype", () => {
    const policy = withFields({ odd: { from: "__proto__.polluted" }, odder: { from: "constructor.name" } });
    expect(Object.keys(read(answer, policy).fields)).not.toContain("odder");
  });
});

describe("less than everything", () => {
  const bare = { id: 5, created_at: "2026-03-02T08:00:00Z", requester_id: 1, status: "new", description: "Help" };

  test("a ticket alone brings its description", () => {
    expect(read(bare).texts).toEqual([
      { id: "description", by: "customer", public: true, at: at("08:00"), body: "Help" },
    ]);
  });

  test("without users the requester is the customer and everybody else an agent", () => {
    const comments = [1, 2, -1, null].map((author_id, n) => ({
      author_id,
      body: `${n}`,
      created_at: `2026-03-02T08:0${n}:00Z`,
    }));
    expect(read({ ticket: bare, comments }).texts.map(({ by }) => by)).toEqual([
      "customer",
      "agent",
      "system",
      "agent",
    ]);
  });

  test("comments come in pages, newest first or not", () => {
    const one = { author_id: 1, body: "first", created_at: "2026-03-02T08:00:00Z" };
    const two = { author_id: 2, body: "second", created_at: "2026-03-02T09:00:00Z" };
    const pages = [{ comments: [two], meta: { has_more: true } }, { comments: [one] }];
    expect(read({ ticket: bare, comments: pages }).texts.map(({ id, body }) => [id, body])).toEqual([
      ["description", "first"],
      ["comment:2", "second"],
    ]);
  });

  test("later comments alone do not pass for the description", () => {
    const comments = [{ author_id: 2, body: "later", created_at: "2026-03-03T09:00:00Z" }];
    expect(read({ ticket: bare, comments }).texts.map(({ body }) => body)).toEqual(["Help", "later"]);
  });

  test("audits bring the comments where there is no list of them, calls and chats too", () => {
    const audits = [
      { created_at: "2026-03-02T08:00:00Z", author_id: 1, events: [{ type: "Comment", author_id: 1, body: "first" }] },
      {
        created_at: "2026-03-02T09:00:00Z",
        author_id: 2,
        events: [{ type: "VoiceComment", body: "Call", data: { transcription_text: "It rings." } }],
      },
      {
        created_at: "2026-03-02T10:00:00Z",
        author_id: -1,
        events: [
          {
            type: "ChatStartedEvent",
            value: {
              history: [
                { type: "ChatJoin", actor_type: "end-user", timestamp: at("10:00") },
                { type: "ChatMessage", actor_type: "end-user", message: "anybody?", timestamp: at("10:01") },
                { type: "ChatMessage", actor_type: "agent", message: "yes", timestamp: at("10:02") },
              ],
            },
          },
        ],
      },
    ];
    expect(read({ ticket: bare, audits }).texts.map(({ by, body }) => [by, body])).toEqual([
      ["customer", "first"],
      ["agent", "Call\n\nIt rings."],
      ["customer", "anybody?"],
      ["agent", "yes"],
    ]);
  });

  test("metrics, as a list or an object, tell when it was solved", () => {
    const ticket = { ...bare, status: "closed" };
    const metric = { ticket_id: 5, solved_at: "2026-03-02T12:00:00Z" };
    for (const side of [{ ticket_metric: metric }, { ticket_metric: [metric] }, { metric_sets: [metric] }]) {
      expect(read({ ticket, ...side }).events).toEqual([{ kind: "resolved", at: at("12:00") }]);
    }
  });

  test("a deleted ticket's status is not known", () => {
    expect(read({ ...bare, status: "deleted" }).status).toBeNull();
  });

  test("without id or time of creation it is refused with the reason", () => {
    expect(normaliseZendesk({ id: 5, subject: "x" }, DEFAULT_POLICY)).toEqual({
      ok: false,
      problems: [
        {
          path: "created_at",
          message: "Zendesk ticket 5 does not say when it was created.",
          fix: "Ask for the whole ticket: GET /api/v2/tickets/{id}.",
        },
      ],
    });
    expect(normaliseZendesk({}, DEFAULT_POLICY)).toMatchObject({ ok: false, problems: [{ path: "id" }] });
    expect(normaliseZendesk(null, DEFAULT_POLICY)).toMatchObject({ ok: false });
  });
});
