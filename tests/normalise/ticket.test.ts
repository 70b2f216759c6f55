import { describe, expect, test } from "vitest";
import { normaliseTicket } from "../../shared/normalise/ticket";
import { ticketJson } from "../../shared/normalise/ticket-json";

const instant = (time: string) => Date.parse(`2026-11-23T${time}Z`);
const minimal = { id: "t1", createdAt: "2026-11-23T09:00:00Z" };

function read(input: object) {
  const result = normaliseTicket({ ...minimal, ...input });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

describe("the least ticket", () => {
  test("has an id and a time; all else is not known", () => {
    expect(read({})).toEqual({
      id: "t1",
      source: null,
      url: null,
      subject: null,
      status: null,
      severity: null,
      plan: null,
      createdAt: instant("09:00:00"),
      requester: null,
      organization: null,
      texts: [],
      attachments: [],
      events: [],
      fields: {},
      sla: [],
      links: [],
      extra: {},
    });
  });

  test("null and a wrong type count as not known", () => {
    const odd = {
      status: "asleep",
      severity: 2,
      subject: null,
      texts: "x",
      requester: [],
      sla: {},
      fields: 7,
      events: [1],
    };
    expect(read(odd)).toEqual(read({}));
  });

  test.each([
    [{ createdAt: minimal.createdAt }, "id", "The ticket has no id."],
    [{ id: {}, createdAt: minimal.createdAt }, "id", "The id must be a text or a number."],
    [{ id: "t1" }, "createdAt", "The ticket does not say when it was created."],
    [{ id: "t1", createdAt: "2026-11-23T09:00:00" }, "createdAt", "The time of creation has no zone."],
    [{ id: "t1", createdAt: "yesterday" }, "createdAt", "The time of creation is not an ISO 8601 time."],
    [[], "", "A ticket is a JSON object."],
  ])("%j is refused", (input, path, message) => {
    const result = normaliseTicket(input);
    expect(result).toMatchObject({ ok: false, problems: [{ path, message, fix: expect.any(String) }] });
  });
});

describe("texts", () => {
  test("without ids are numbered from the description on, without authors are the customer's", () => {
    const texts = [
      { body: "a" },
      { body: "b", by: "agent", public: false, at: "2026-11-23T10:00:00+01:00" },
      { body: "c" },
    ];
    expect(read({ texts }).texts).toEqual([
      { id: "description", by: "customer", public: true, at: null, body: "a" },
      { id: "comment:2", by: "agent", public: false, at: instant("09:00:00"), body: "b" },
      { id: "comment:3", by: "customer", public: true, at: null, body: "c" },
    ]);
  });

  test("without a body are none, and no two share an id", () => {
    const texts = [{ id: "x", body: "a" }, { id: "x", body: "b" }, { id: "y" }];
    expect(read({ texts }).texts.map(({ id }) => id)).toEqual(["x", "comment:2"]);
  });
});

describe("events", () => {
  test("stand in order of time, keep null sides and drop what has no known kind or time", () => {
    const events = [
      { kind: "status", at: "2026-11-23T11:00:00Z", from: null, to: "open", by: "agent" },
      { kind: "waived", at: "2026-11-23T10:00:00Z", name: "request-id", reason: "No API." },
      { kind: "returned", at: "2026-11-23T10:30:00Z", reasons: ["missing-steps", 7] },
      { kind: "sneezed", at: "2026-11-23T10:00:00Z" },
      { kind: "status", at: "soon" },
    ];
    expect(read({ events }).events).toEqual([
      { kind: "waived", at: instant("10:00:00"), name: "request-id", reason: "No API." },
      { kind: "returned", at: instant("10:30:00"), reasons: ["missing-steps"] },
      { kind: "status", at: instant("11:00:00"), from: null, to: "open", by: "agent" },
    ]);
  });
});

describe("the canonical JSON", () => {
  test("writes what is known, instants in UTC, and unknown keys as they came", () => {
    const input = {
      ...minimal,
      status: "open",
      requester: { name: "Kim", vip: false },
      texts: [{ id: "description", by: "customer", public: true, at: "2026-11-23T10:00:00+01:00", body: "x" }],
      attachments: [{ id: "a1", name: "trace.har", bytes: 18 }],
      sla: [{ metric: "first-reply", targetMinutes: 60, dueAt: "2026-11-23T10:00:00Z", breached: false }],
      links: [{ kind: "jira", ref: "ENG-12" }],
      fields: { product: "API" },
      colour: "green",
    };
    expect(ticketJson(read(input))).toEqual({
      ...input,
      texts: [{ id: "description", by: "customer", public: true, at: "2026-11-23T09:00:00Z", body: "x" }],
    });
  });

  test("a key called __proto__ stays a key", () => {
    const parsed = JSON.parse('{"__proto__": {"polluted": true}, "fields": {"__proto__": 1, "constructor": 2}}');
    const ticket = read(parsed);
    expect(Object.hasOwn(ticket.fields, "__proto__")).toBe(true);
    expect(Object.keys(ticketJson(ticket))).toContain("fields");
    expect({}).not.toHaveProperty("polluted");
  });
});
