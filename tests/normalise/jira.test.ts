import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { normaliseJira } from "../../shared/normalise/jira";
import { namedStatus, statusOf } from "../../shared/normalise/jira-status";
import { DEFAULT_POLICY } from "../../shared/policy/default";
import type { Policy } from "../../shared/policy/schema";
import type { Ticket } from "../../shared/types";

const issue = JSON.parse(readFileSync(new URL("fixtures/jira-issue.json", import.meta.url), "utf8"));
const at = (time: string) => Date.parse(`2026-03-02T${time}:00Z`);

function read(input: unknown, policy: Policy = DEFAULT_POLICY): Ticket {
  const result = normaliseJira(input, policy);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

describe("a service request", () => {
  const ticket = read(issue);

  test("tells the issue's own facts", () => {
    expect(ticket).toMatchObject({
      id: "jira:HELP-42",
      source: "jira",
      url: "https://harbour.atlassian.net/browse/HELP-42",
      subject: "Sign-in loops after the certificate change",
      status: "pending",
      severity: "sev2",
      createdAt: at("08:00"),
      requester: { name: "Ada Lund", timeZone: "Europe/Stockholm", locale: null, vip: null },
      organization: { id: "3", name: "Lund & Co" },
      attachments: [{ id: "77", name: "saml.xml", bytes: 512, type: "text/xml", text: null }],
    });
  });

  test("reads documents and wiki markup, and who wrote them for whom", () => {
    const description =
      "Since Monday everybody is sent back to the sign-in page.\n\n```text\nAADSTS50011\n```\n\nhttps://harbour.zendesk.com/agent/tickets/815";
    expect(ticket.texts.map(({ id, by, public: isPublic, body }) => [id, by, isPublic, body])).toEqual([
      ["description", "customer", true, description],
      ["comment:2", "agent", true, "Which identity provider?"],
      ["comment:3", "agent", false, "Internal: looks like `saml`"],
      ["comment:4", "system", false, "Linked."],
    ]);
  });

  test("turns the changelog into events in order of time", () => {
    expect(ticket.events).toEqual([
      { kind: "priority", at: at("08:20"), by: "agent", from: "Medium", to: "High" },
      { kind: "severity", at: at("08:20"), by: "agent", from: "sev3", to: "sev2" },
      { kind: "status", at: at("08:30"), by: "agent", from: "open", to: "pending" },
    ]);
  });

  test("takes the service desk's clock from its custom field, and an ongoing cycle from the SLA page", () => {
    expect(ticket.sla).toEqual([
      { metric: "first-reply", targetMinutes: 120, dueAt: at("10:00"), breached: false, stage: "achieved" },
    ]);
    const page = {
      values: [
        {
          name: "Time to resolution",
          completedCycles: [],
          ongoingCycle: {
            breachTime: { iso8601: "2026-03-03T08:00:00+0000" },
            breached: false,
            paused: true,
            goalDuration: { millis: 86_400_000 },
          },
        },
      ],
    };
    expect(read({ issue, sla: page }).sla.at(-1)).toEqual({
      metric: "resolution",
      targetMinutes: 1440,
      dueAt: Date.parse("2026-03-03T08:00:00Z"),
      breached: false,
      stage: "paused",
    });
  });

  test("finds every link to Zendesk and to other issues", () => {
    const remoteLinks = [
      { object: { url: "https://harbour.zendesk.com/agent/tickets/9" } },
      { object: { url: "https://status.harbour.example/1" } },
    ];
    expect(read({ issue, remoteLinks }).links).toEqual([
      { kind: "jira", ref: "ENG-7" },
      { kind: "jira", ref: "ENG-8" },
      { kind: "zendesk", ref: "zendesk:4711" },
      { kind: "zendesk", ref: "zendesk:4712" },
      { kind: "zendesk", ref: "zendesk:9" },
      { kind: "url", ref: "https://status.harbour.example/1" },
      { kind: "zendesk", ref: "zendesk:815" },
    ]);
  });

  test("the policy may name the field that holds the ticket's number", () => {
    const jira = { ...DEFAULT_POLICY.fields.jira, "zendesk-ticket": { from: "customfield_777" } };
    const policy = { ...DEFAULT_POLICY, fields: { ...DEFAULT_POLICY.fields, jira } };
    const fields = { ...issue.fields, customfield_777: "ZD 5150" };
    expect(read({ ...issue, fields }, policy).links).toContainEqual({ kind: "zendesk", ref: "zendesk:5150" });
    expect(read({ ...issue, fields }).links).not.toContainEqual({ kind: "zendesk", ref: "zendesk:5150" });
  });

  test("a field map may name fields as people see them", () => {
    const jira = { severity: { from: "Severity" }, category: { from: "customfield_10080" } };
    const policy = { ...DEFAULT_POLICY, fields: { ...DEFAULT_POLICY.fields, jira } };
    expect(read(issue, policy)).toMatchObject({ severity: "sev2", fields: { category: "Access / SSO" } });
  });
});

describe("an issue of a software project", () => {
  test("has engineers, a wiki description and no public notes where a role may see them only", () => {
    const plain = {
      key: "ENG-1",
      fields: {
        created: "2026-03-02T08:00:00.000+0000",
        reporter: { name: "kim" },
        description: "h3. Steps\n# open",
        comment: {
          comments: [{ author: { name: "lee" }, body: "Fixed.", visibility: { type: "role", value: "Developers" } }],
        },
      },
    };
    expect(read(plain).texts.map(({ by, public: isPublic, body }) => [by, isPublic, body])).toEqual([
      ["customer", true, "### Steps\n\n1. open"],
      ["engineer", false, "Fixed."],
    ]);
  });

  test("is refused without its time of creation", () => {
    expect(normaliseJira({ key: "ENG-1", fields: { summary: "x" } }, DEFAULT_POLICY)).toMatchObject({
      ok: false,
      problems: [{ path: "fields.created", message: "Jira issue ENG-1 does not say when it was created." }],
    });
  });
});

describe("a status", () => {
  test.each([
    ["To Do", "new", "new"],
    ["In Progress", "indeterminate", "open"],
    ["Waiting for support", "indeterminate", "open"],
    ["Warten auf Kunden", "indeterminate", "pending"],
    ["Blocked", "indeterminate", "hold"],
    ["Done", "done", "solved"],
    ["Closed", "done", "closed"],
    ["Ready to ship", "done", "solved"],
  ])("%s of the category %s is %s", (name, key, expected) => {
    expect(statusOf({ name, statusCategory: { key } })).toBe(expected);
  });

  test("whose name tells nothing is not known by its name", () => {
    expect(namedStatus("Triage")).toBeNull();
  });
});
