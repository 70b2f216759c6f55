import { beforeEach, expect, test } from "vitest";
import { type Answer, failed } from "../../zendesk-app/src/fault";
import { lookForDue } from "../../zendesk-app/src/quiet-notice";

const NOW = Date.UTC(2026, 10, 24, 10, 30);
const clock = (minutes: number, metric = "periodic_update_time", stage = "active") => ({
  metric,
  stage,
  breach_at: new Date(NOW + minutes * 60_000).toISOString(),
});
const ticket = (id: number, ...policy_metrics: readonly object[]) => ({
  id,
  subject: "Webhooks failing",
  slas: { policy_metrics },
});

let said: string[];
let asked: string[];
let results: readonly unknown[];
let instances: Readonly<Record<string, unknown>>;
let failure: Answer<unknown> | null;
let memory: Map<string, string>;

beforeEach(() => {
  said = [];
  asked = [];
  results = [];
  instances = {};
  failure = null;
  memory = new Map();
});

const look = () =>
  lookForDue({
    zendesk: {
      installationId: 42,
      read: async () => ({ ok: true, value: { instances } }),
      request: async (path) => {
        asked.push(decodeURIComponent(path));
        return failure ?? { ok: true, value: { results } };
      },
      notify: (text) => said.push(text),
    },
    storage: { getItem: (key) => memory.get(key) ?? null, setItem: (key, value) => void memory.set(key, value) },
    now: () => NOW,
  });

test("asks once for my open tickets with their clocks", async () => {
  await look();
  expect(asked).toEqual(["/api/v2/search?query=type:ticket assignee:me status<solved&include=tickets(slas)"]);
});

test("says each clock that is due within a quarter of an hour, the first first", async () => {
  results = [ticket(1, clock(15)), ticket(2, clock(4, "next_reply_time"), clock(16)), ticket(3, clock(-1))];
  await look();
  expect(said).toEqual(["#2 Webhooks failing: Next reply due in 4 min", "#1 Webhooks failing: Update due in 15 min"]);
});

test("a clock that stands still or has ended is not said", async () => {
  results = [ticket(1, clock(4, "requester_wait_time", "paused"), clock(4, "first_reply_time", "achieved"))];
  await look();
  expect(said).toEqual([]);
});

test("no clock is said twice, not even after a reload; a new one of the same ticket is", async () => {
  results = [ticket(1, clock(9))];
  await look();
  await look();
  expect(said).toHaveLength(1);
  results = [ticket(1, clock(9), clock(12, "next_reply_time"))];
  await look();
  expect(said.at(-1)).toBe("#1 Webhooks failing: Next reply due in 12 min");
  expect(said).toHaveLength(2);
});

test("a ticket whose sidebar is open is not said", async () => {
  results = [ticket(1, clock(9)), ticket(2, clock(9))];
  instances = { a: { location: "background" }, b: { location: "ticket_sidebar", ticketId: 1 } };
  await look();
  expect(said).toEqual(["#2 Webhooks failing: Update due in 9 min"]);
});

test("where Zendesk does not answer nothing is said, and the next look says it", async () => {
  results = [ticket(1, clock(9))];
  failure = failed("offline");
  await look();
  expect(said).toEqual([]);
  failure = null;
  await look();
  expect(said).toHaveLength(1);
});

test("an answer that makes no sense is no reason to speak", async () => {
  results = [null, 7, {}, { id: 1, slas: "none" }, ticket(2, { metric: 4, stage: "active", breach_at: "soon" })];
  await look();
  expect(said).toEqual([]);
});
