import { describe, expect, test } from "vitest";
import { ticketsOf } from "../../shared/normalise/recognise";
import { DEFAULT_POLICY } from "../../shared/policy/default";

const created = "2026-03-02T08:00:00Z";
const zendesk = { id: 1, created_at: created, requester_id: 9, status: "new", description: "Help" };
const jira = { key: "ENG-1", fields: { created: "2026-03-02T08:00:00.000+0000" } };
const canonical = { id: "t1", createdAt: created };

function idsOf(value: unknown): readonly string[] {
  return [...ticketsOf(value, DEFAULT_POLICY)].map((result) =>
    result.ok ? result.value.id : result.problems.map(({ path, message }) => `${path}: ${message}`).join(),
  );
}

describe("one JSON value holds", () => {
  test.each([
    ["a canonical ticket", canonical, ["t1"]],
    ["a Zendesk ticket", zendesk, ["zendesk:1"]],
    ["a Zendesk answer", { ticket: zendesk, audit: { events: [] } }, ["zendesk:1"]],
    [
      "a Zendesk page",
      { tickets: [zendesk, { ...zendesk, id: 2 }], users: [], next_page: null },
      ["zendesk:1", "zendesk:2"],
    ],
    ["an incremental export", { tickets: [zendesk], end_time: 1, end_of_stream: true }, ["zendesk:1"]],
    [
      "a Zendesk search",
      {
        results: [
          { result_type: "user", id: 5 },
          { ...zendesk, result_type: "ticket" },
        ],
      },
      ["zendesk:1"],
    ],
    ["a Jira issue", jira, ["jira:ENG-1"]],
    ["a Jira issue with what stands beside it", { issue: jira, comments: { comments: [] } }, ["jira:ENG-1"]],
    ["a Jira search page", { issues: [jira], isLast: true }, ["jira:ENG-1"]],
    ["a list of any of them", [canonical, zendesk, { issues: [jira] }], ["t1", "zendesk:1", "jira:ENG-1"]],
    ["an empty page", { tickets: [] }, []],
  ])("%s", (_, value, ids) => {
    expect(idsOf(value)).toEqual(ids);
  });
});

describe("no ticket", () => {
  test.each([
    ["another answer", { users: [], count: 0 }, ': No ticket here: an object with "users", "count".'],
    [
      "an error",
      { error: "RecordNotFound", description: "Not found" },
      ': No ticket here: the platform answered "RecordNotFound".',
    ],
    ["nothing", null, ": A ticket is a JSON object."],
    ["a text", "ticket", ": A ticket is a JSON object."],
    ["lists within lists", [[canonical]], ": A list within a list holds no ticket."],
  ])("%s is refused with a reason", (_, value, reason) => {
    expect(idsOf(value)).toEqual([reason]);
  });

  test("a bad ticket of a page names its place and spares the others", () => {
    expect(idsOf({ tickets: [{ id: 7, subject: "x" }, zendesk] })).toEqual([
      "tickets.0.created_at: Zendesk ticket 7 does not say when it was created.",
      "zendesk:1",
    ]);
  });
});

test("side-loads of a page reach the ticket that they name", () => {
  const page = {
    tickets: [zendesk, { ...zendesk, id: 2 }],
    users: [{ id: 9, name: "Ines" }],
    audits: [
      {
        ticket_id: 2,
        created_at: "2026-03-02T09:00:00Z",
        author_id: 9,
        events: [{ type: "Change", field_name: "status", value: "open", previous_value: "new" }],
      },
    ],
  };
  const events = [...ticketsOf(page, DEFAULT_POLICY)].map((result) => (result.ok ? result.value.events.length : -1));
  expect(events).toEqual([0, 1]);
});
