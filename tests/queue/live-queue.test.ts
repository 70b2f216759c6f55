import { expect, test, vi } from "vitest";
import { DEFAULT_POLICY } from "../../shared/policy/default";
import type { Answer } from "../../zendesk-app/src/fault";
import { failed } from "../../zendesk-app/src/fault";
import { followQueue } from "../../zendesk-app/src/queue/live-queue";
import { at } from "../fixtures/ticket";
import { rowOf } from "./row";

/** A list of numbers in pages of 100; `faults` answers instead of the first requests that ask for a cursor. */
function listOf(length: number, faults: Readonly<Record<string, Answer<unknown>[]>> = {}) {
  const asked: string[] = [];
  const conversations: string[] = [];
  const waited: number[] = [];
  const request = async (path: string): Promise<Answer<unknown>> => {
    const ticket = /tickets\/(\d+)\/audits/.exec(path)?.[1];
    if (ticket !== undefined) {
      conversations.push(ticket);
      return {
        ok: true,
        value: { audits: [{ id: 1, ticket_id: Number(ticket) }], users: [], meta: { has_more: false } },
      };
    }
    const cursor = /page\[after\]=(\w+)/.exec(path)?.[1] ?? "";
    asked.push(cursor);
    const fault = faults[cursor]?.shift();
    if (fault !== undefined) return fault;
    const from = Number(cursor);
    const to = Math.min(length, from + 100);
    const results = Array.from({ length: to - from }, (_, place) => ({ id: from + place + 1 }));
    const next = "https://elsewhere.example/steal";
    return { ok: true, value: { results, meta: { has_more: to < length, after_cursor: String(to) }, links: { next } } };
  };
  const queue = followQueue({
    request,
    judgeBatch: async ({ tickets, audits = [] }) => ({
      ok: true,
      value: {
        rows: tickets.map((ticket) =>
          rowOf(`zendesk:${(ticket as { id: number }).id}`, { facts: { hasConversation: audits.length > 0 } }),
        ),
        unreadable: 0,
        policy: DEFAULT_POLICY,
      },
    }),
    sleep: async (milliseconds) => void waited.push(milliseconds),
    judgedBy: () => ({ setting: "", lastGood: "", now: at("2026-11-24T10:00:00Z") }),
  });
  const ends = (phase: string) => vi.waitFor(() => expect(queue.state().phase).toBe(phase));
  return { queue, asked, conversations, waited, ends };
}

test("a list is read to its end by its cursors and judged meanwhile", async () => {
  const { queue, asked, ends } = listOf(250);
  const counts: number[] = [];
  queue.subscribe(() => counts.push(queue.state().rows.length));
  queue.open("open");
  await ends("done");
  expect(asked).toEqual(["", "100", "200"]);
  expect([...new Set(counts)]).toEqual([0, 10, 60, 100, 150, 200, 250]);
});

test("Zendesk's wish to wait is heard", async () => {
  const { queue, waited, ends } = listOf(150, { "100": [failed("rate-limited", 7)] });
  const told: (number | null)[] = [];
  queue.subscribe(() => told.push(queue.state().waitSeconds));
  queue.open("open");
  await ends("done");
  expect(waited).toEqual([7000]);
  expect(told).toContain(7);
  expect(queue.state()).toMatchObject({ waitSeconds: null, fault: null });
});

test("what has come stays when Zendesk fails midway, and reading goes on from there", async () => {
  const { queue, asked, ends } = listOf(150, { "100": Array.from({ length: 4 }, () => failed("server")) });
  queue.open("open");
  await ends("failed");
  expect(queue.state()).toMatchObject({ fault: { kind: "server" } });
  expect(queue.state().rows).toHaveLength(100);
  queue.proceed();
  await ends("done");
  expect(queue.state().rows).toHaveLength(150);
  expect(asked).toEqual(["", "100", "100", "100", "100", "100"]);
});

test("stopped at any moment, it goes on to the same rows", async () => {
  const { queue, ends } = listOf(250);
  const forget = queue.subscribe(() => {
    if (queue.state().rows.length !== 150) return;
    forget();
    queue.stop();
  });
  queue.open("open");
  await ends("stopped");
  expect(queue.state().rows).toHaveLength(150);
  queue.proceed();
  await ends("done");
  expect(queue.state().rows.map(({ ticket }) => ticket)).toEqual(
    Array.from({ length: 250 }, (_, place) => `zendesk:${place + 1}`),
  );
});

test("once all is listed, the rows in sight and at the top are judged by their whole conversation", async () => {
  const { queue, conversations, ends } = listOf(250);
  const whole = () => queue.state().rows.flatMap((row) => (row.hasConversation ? [row.ticket] : []));
  queue.open("open");
  queue.look(["zendesk:200"]);
  expect(conversations).toEqual([]);
  await ends("done");
  const top = Array.from({ length: 20 }, (_, place) => `zendesk:${place + 1}`);
  await vi.waitFor(() => expect(whole()).toEqual([...top, "zendesk:200"]));
  queue.look(["zendesk:99"]);
  await vi.waitFor(() => expect(whole()).toEqual([...top, "zendesk:99", "zendesk:200"]));
  expect(conversations).toHaveLength(22);
  expect(queue.state()).toMatchObject({ phase: "done", conversations: { phase: "idle", fault: null } });
});
