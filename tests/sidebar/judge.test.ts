import { describe, expect, test } from "vitest";
import { DEFAULT_POLICY } from "../../shared/policy/default";
import type { Instant } from "../../shared/types";
import { type History, historyValues } from "../../zendesk-app/src/history";
import { startJudge, type Task } from "../../zendesk-app/src/judge";
import type { Values } from "../../zendesk-app/src/live-ticket";
import { ticketEvents, ticketPaths } from "../../zendesk-app/src/ticket-paths";

const judge = startJudge();
const NOW = Date.parse("2026-11-23T10:00:00Z") as Instant;

const PAGE: Values = {
  "ticket.id": 4711,
  "ticket.subject": "Nobody can log in",
  "ticket.status": "open",
  "ticket.priority": "high",
  "ticket.createdAt": "2026-11-23T09:00:00Z",
  "ticket.requester": { id: 7, name: "Ada", role: "end-user" },
  "ticket.organization": { id: 3, name: "Acme" },
  "ticket.conversation": [
    {
      author: { id: 7, role: "end-user" },
      channel: { name: "web" },
      message: { content: "<p>Nobody can log in.</p>", contentType: "text/html" },
      timestamp: "2026-11-23T09:00:00Z",
    },
  ],
  "comment.text": "",
  "comment.type": "publicReply",
};

const comment = (id: number, author: number, body: string) => ({
  id,
  author_id: author,
  body,
  public: true,
  created_at: `2026-11-23T09:0${id}:00Z`,
});

const HISTORY: History = {
  comments: {
    pages: [
      { after: null, items: [comment(1, 7, "Nobody can log in.")], users: [{ id: 7, role: "end-user", name: "Ada" }] },
      { after: "x", items: [comment(2, 9, "We look into it.")], users: [{ id: 9, role: "agent", name: "Bo" }] },
    ],
  },
  audits: null,
  whole: {
    ticket: { id: 4711, created_at: "2026-11-23T09:00:00Z" },
    organizations: [{ id: 3, name: "Acme", organization_fields: { plan: "free" } }],
    users: [],
  },
  policyMetrics: [{ metric: "first_reply_time", stage: "active", breach_at: "2026-11-23T10:30:00Z", minutes: 30 }],
};

const taskOf = (values: Values, changes: Partial<Task> = {}): Task => ({
  values,
  setting: "",
  isNewTicket: false,
  now: NOW,
  ...changes,
});

async function judged(values: Values, changes: Partial<Task> = {}) {
  const answer = await judge(taskOf(values, changes));
  if (!answer.ok) throw new Error(answer.fault.kind);
  return answer.value;
}

test("the page alone is enough for a first verdict", async () => {
  const { ticket, report } = await judged(PAGE);
  expect(ticket.texts).toMatchObject([{ id: "description", by: "customer", body: "Nobody can log in." }]);
  expect(report.ticket).toBe("zendesk:4711");
  expect(report.severity.claimed).toBe("sev2");
});

test("the history adds every comment, the plan and the platform's clock", async () => {
  const { ticket, report } = await judged({ ...PAGE, ...historyValues(HISTORY) });
  expect(ticket.texts.map(({ by, body }) => [by, body])).toEqual([
    ["customer", "Nobody can log in."],
    ["agent", "We look into it."],
  ]);
  expect(report.severity).toMatchObject({ matrix: "sev1", entitled: "sev3" });
  expect(report.sla.clocks.find((clock) => clock.source === "platform")).toMatchObject({
    metric: "first-reply",
    dueAt: "2026-11-23T10:30:00Z",
  });
});

test("what the agent has changed and not saved counts more than what the API says", async () => {
  const whole = { ...HISTORY.whole, ticket: { id: 4711, created_at: "2026-11-23T09:00:00Z", priority: "low" } };
  const { report } = await judged({ ...PAGE, ...historyValues({ ...HISTORY, whole }), "ticket.priority": "urgent" });
  expect(report.severity.claimed).toBe("sev1");
});

test("a secret in the draft is found before it is sent", async () => {
  const { report, titles } = await judged({ ...PAGE, "comment.text": "password: hunter2-Tr0ub4dor" });
  expect(report.privacy.findings).toMatchObject([{ text: "draft" }]);
  const [finding] = report.privacy.findings;
  expect(titles.get(finding?.type ?? "")).toBe("Password");
  expect(JSON.stringify(report)).not.toContain("hunter2");
});

test("a ticket that nobody has saved is judged by what stands in the composer, from now on", async () => {
  const values = { "ticket.subject": "Login", "comment.text": "Nobody can log in.", "ticket.requester": null };
  const { ticket, report } = await judged(values, { isNewTicket: true });
  expect(ticket.texts).toMatchObject([{ id: "description", body: "Nobody can log in.", at: NOW }]);
  expect(report.ticket).toBe("zendesk:new");
});

describe("the policy of the settings", () => {
  const severities = DEFAULT_POLICY.severities.map((severity) => ({ ...severity, label: `P${severity.rank}` }));

  test("is in force where it has no mistake", async () => {
    const { policy, problems } = await judged(PAGE, { setting: JSON.stringify({ severities }) });
    expect(policy.severities.map(({ label }) => label)).toEqual(["P1", "P2", "P3", "P4"]);
    expect(problems).toEqual([]);
  });

  test("with a mistake leaves the built-in one in force and says what to mend", async () => {
    const { policy, problems } = await judged(PAGE, { setting: '{\n"gate": {"treshold": 80}}' });
    expect(policy.severities).toEqual(DEFAULT_POLICY.severities);
    expect(problems).toMatchObject([{ line: 2, path: "gate.treshold" }]);
  });

  test.each([undefined, null, " ", 7])("%j stands for none", async (setting) => {
    expect((await judged(PAGE, { setting })).problems).toEqual([]);
  });
});

test("a page that names no ticket is malformed", async () => {
  expect(await judge(taskOf({}))).toEqual({ ok: false, fault: { kind: "malformed" } });
});

test("custom fields that the policy names are read and watched, each once", () => {
  const zendesk = {
    severity: { from: "custom_field_360001" },
    category: { from: "ticket.customField:custom_field_360002" },
    vip: { from: "custom_field_360001" },
  };
  const setting = JSON.stringify({ fields: { zendesk } });
  const custom = (path: string) => path.includes("custom_field");
  expect(ticketPaths(setting).filter(custom)).toEqual([
    "ticket.customField:custom_field_360001",
    "ticket.customField:custom_field_360002",
  ]);
  expect(ticketEvents(setting).filter(custom)).toEqual([
    "ticket.custom_field_360001.changed",
    "ticket.custom_field_360002.changed",
  ]);
  expect(ticketPaths(undefined).filter(custom)).toEqual([]);
});

test("an agent reads reasons in their language, engineering in English", async () => {
  const { report, handOff } = await judged(PAGE, { language: "de" });
  expect(report.severity.reason).toMatch(/^Alle oder die meisten Anwender sind betroffen/);
  expect(JSON.stringify(handOff)).toContain("All or most users are affected");
  expect(JSON.stringify(handOff)).not.toContain("Anwender");
});
