import { describe, expect, test } from "vitest";
import { evaluate } from "../../shared/evaluate";
import { toInstant } from "../../shared/instant";
import { readDecision } from "../../shared/normalise/decision";
import { normaliseZendesk } from "../../shared/normalise/zendesk";
import { DEFAULT_POLICY } from "../../shared/policy/default";
import type { Ticket } from "../../shared/types";

const AGENT = 12;
const CUSTOMER = 901;
const STRANGER = 77;

/** A ticket with one audit a decision, an hour apart; each comes with a private note. */
function ticketWith(...decisions: readonly { by: number; metadata: unknown; note?: string }[]): Ticket {
  const time = (hour: number) => `2026-03-02T${String(9 + hour).padStart(2, "0")}:00:00Z`;
  const audits = decisions.map(({ by, metadata, note = "Noted." }, hour) => ({
    id: 5000 + hour,
    ticket_id: 1,
    author_id: by,
    created_at: time(hour),
    metadata: { system: {}, custom: metadata },
    events: [{ id: 6000 + hour, type: "Comment", body: note, public: false, author_id: by }],
  }));
  const result = normaliseZendesk(
    {
      ticket: {
        id: 1,
        created_at: "2026-03-02T08:00:00Z",
        subject: "Export fails",
        description: "The export fails.",
        requester_id: CUSTOMER,
      },
      users: [
        { id: AGENT, name: "Maya Lindqvist", role: "agent" },
        { id: CUSTOMER, name: "Ines Prado", role: "end-user" },
      ],
      audits,
    },
    DEFAULT_POLICY,
  );
  if (!result.ok) throw new Error("not read");
  return result.value;
}

const waiver = { firstpass: { kind: "waived", evidence: "request-id", reason: "There is no call to trace." } };
const withdrawal = { firstpass: { kind: "waiver-withdrawn", evidence: "request-id" } };

function stateOf(ticket: Ticket, kind: string): string | undefined {
  const report = evaluate(ticket, DEFAULT_POLICY, toInstant(Date.UTC(2026, 2, 3)));
  return report.evidence.items.find((item) => item.kind === kind)?.state;
}

describe("a decision in an agent's audit", () => {
  test("is an event of the ticket, with the agent's name", () => {
    expect(ticketWith({ by: AGENT, metadata: waiver }).events).toEqual([
      {
        kind: "waived",
        name: "request-id",
        reason: "There is no call to trace.",
        at: Date.UTC(2026, 2, 2, 9),
        by: "agent",
        who: "Maya Lindqvist",
      },
    ]);
  });

  test("counts in the verdict, until it is taken back, and again", () => {
    const set = { by: AGENT, metadata: waiver };
    const back = { by: AGENT, metadata: withdrawal };
    expect(stateOf(ticketWith(), "request-id")).toBe("absent");
    expect(stateOf(ticketWith(set), "request-id")).toBe("waived");
    expect(stateOf(ticketWith(set, back), "request-id")).toBe("absent");
    expect(stateOf(ticketWith(set, back, set), "request-id")).toBe("waived");
  });

  test.each([
    [
      { kind: "disagreed", claimed: "sev3", judged: "sev1", reason: "One test account." },
      { kind: "field", name: "firstpass-disagreement", from: "sev1", to: "sev3", reason: "One test account." },
    ],
    [
      { kind: "added", evidence: "request-id" },
      { kind: "field", name: "firstpass-added", to: "request-id" },
    ],
    [
      { kind: "overrode", reason: "The customer's board meets at noon." },
      { kind: "field", name: "firstpass-override", reason: "The customer's board meets at noon." },
    ],
    [
      { kind: "severity-applied", claimed: "sev3", judged: "sev1" },
      { kind: "field", name: "firstpass-applied", from: "sev3", to: "sev1" },
    ],
    [
      { kind: "escalated", ref: "ENG-12" },
      { kind: "escalated", to: "ENG-12" },
    ],
    [
      { kind: "accepted", ref: "ENG-12" },
      { kind: "accepted", to: "ENG-12" },
    ],
    [
      { kind: "returned", ref: "ENG-12", reasons: ["no-steps"] },
      { kind: "returned", to: "ENG-12", reasons: ["no-steps"] },
    ],
  ])("%o", (firstpass, event) => {
    expect(ticketWith({ by: AGENT, metadata: { firstpass } }).events).toMatchObject([event]);
  });

  test("leaves its note out of what is read, and the numbers of the comments as they are", () => {
    const note = "Nobody can work, production is down for all users. Request ID 7f1c2a9e-5b0d-4e63-9c7a-1d2e8f40b6aa";
    const plain = { by: AGENT, metadata: {}, note: "Plain." };
    const { texts } = ticketWith({ by: AGENT, metadata: withdrawal, note }, plain);
    expect(texts.map(({ id, by, body }) => [id, by, body])).toEqual([
      ["description", "customer", "The export fails."],
      ["comment:2", "agent", ""],
      ["comment:3", "agent", "Plain."],
    ]);
    expect(stateOf(ticketWith({ by: AGENT, metadata: withdrawal, note }), "request-id")).toBe("absent");
  });
});

describe("what an agent was told and wrote down", () => {
  const added = (note: string) =>
    ticketWith({ by: AGENT, metadata: { firstpass: { kind: "added", evidence: "workaround" } }, note });

  test("is read without the line that names it", () => {
    const ticket = added(
      "Added as workaround.\n\nAs a workaround they print from the old console,\nwhich takes an hour.",
    );
    expect(ticket.texts[1]?.body).toBe("As a workaround they print from the old console,\nwhich takes an hour.");
    expect(stateOf(ticket, "workaround")).toBe("present");
  });

  test("counts by its content, never by its name", () => {
    const ticket = added("Workaround: there is a workaround.\n\nHe will tell us tomorrow.");
    expect(stateOf(ticket, "workaround")).toBe("absent");
    expect(added("Workaround: there is a workaround.").texts[1]?.body).toBe("");
  });
});

describe("a forged decision changes nothing", () => {
  test.each([
    ["a customer", CUSTOMER],
    ["somebody of whom nothing is known", STRANGER],
    ["the platform", -1],
  ])("by %s", (_, by) => {
    const ticket = ticketWith({ by, metadata: waiver });
    expect(ticket.events).toEqual([]);
    expect(stateOf(ticket, "request-id")).toBe("absent");
    expect(ticket.texts[1]?.body).toBe("Noted.");
  });

  test("in the words of a comment", () => {
    const note = JSON.stringify({ metadata: { custom: waiver } });
    expect(ticketWith({ by: CUSTOMER, metadata: {}, note }).events).toEqual([]);
  });
});

describe("what is no decision is no record", () => {
  test.each([
    null,
    "waived",
    [],
    {},
    { kind: "constructor" },
    { kind: "__proto__", reason: "x" },
    { kind: "waived", evidence: "request-id" },
    { kind: "waived", evidence: "request-id", reason: "  " },
    { kind: "waived", evidence: "toString", reason: "Does not apply." },
    { kind: "waived", evidence: "request-id", reason: "x".repeat(281) },
    { kind: "waived", evidence: ["request-id"], reason: "x" },
    { kind: "overrode", reason: { toString: "x" } },
    { kind: "escalated", ref: "E".repeat(65) },
    { kind: "returned", ref: "ENG-1", reasons: ["a", "b", "c", "d", "e", "f"] },
  ])("%o", (value) => {
    expect(readDecision(value)).toBeNull();
  });

  test("keys that it does not know are dropped", () => {
    const given = JSON.parse('{"kind":"waiver-withdrawn","evidence":"workaround","__proto__":{"kind":"x"},"more":1}');
    expect(readDecision(given)).toEqual({ kind: "waiver-withdrawn", evidence: "workaround" });
  });
});
