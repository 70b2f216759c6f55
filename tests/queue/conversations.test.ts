import { expect, test, vi } from "vitest";
import { type Answer, failed } from "../../zendesk-app/src/fault";
import { itemsOf } from "../../zendesk-app/src/pages";
import { NO_READING, type Reading, readConversations } from "../../zendesk-app/src/queue/conversations";

/** Conversations of two pages each; `faults` answers instead of the first requests of a ticket. */
function desk(faults: Readonly<Record<string, Answer<unknown>[]>> = {}) {
  const asked: string[] = [];
  const read: [string, number][] = [];
  const waited: number[] = [];
  let reading: Reading = NO_READING;
  let atOnce = 0;
  let most = 0;
  const conversations = readConversations({
    async request(path) {
      const [, id = "", cursor] = /tickets\/(\w+)\/audits\?include=users&page\[size\]=100(&.*)?$/.exec(path) ?? [];
      asked.push(`${id}${cursor === undefined ? "" : " more"}`);
      atOnce++;
      most = Math.max(most, atOnce);
      await Promise.resolve();
      atOnce--;
      const fault = faults[id]?.shift();
      if (fault !== undefined) return fault;
      const meta = { has_more: cursor === undefined, after_cursor: "c" };
      return { ok: true, value: { audits: [{ id: 1 }, { id: 2 }], users: [], meta } };
    },
    sleep: async (milliseconds) => void waited.push(milliseconds),
    onRead: async (ticket, audits) => void read.push([ticket, itemsOf(audits).length]),
    onChange: (next) => {
      reading = next;
    },
  });
  const ends = (phase: Reading["phase"]) => vi.waitFor(() => expect(reading.phase).toBe(phase));
  return { conversations, asked, read, waited, reading: () => reading, most: () => most, ends };
}

const TICKETS = ["zendesk:1", "zendesk:2", "zendesk:3", "zendesk:4", "zendesk:5"];

test("each is read to its end and once, three at the same time", async () => {
  const { conversations, asked, read, most, ends } = desk();
  conversations.want(TICKETS);
  await ends("idle");
  expect(read.map(([ticket]) => ticket).sort()).toEqual(TICKETS);
  expect(read.every(([, audits]) => audits === 4)).toBe(true);
  expect(most()).toBe(3);
  conversations.want(TICKETS);
  expect(asked).toHaveLength(10);
});

test("what is no longer wanted is given up, and read when it is wanted again", async () => {
  const { conversations, asked, read, ends } = desk();
  conversations.want(["zendesk:1"]);
  conversations.want(["zendesk:2"]);
  await ends("idle");
  expect(read).toEqual([["zendesk:2", 4]]);
  expect(asked).not.toContain("1 more");
  conversations.want(["zendesk:1"]);
  await ends("idle");
  expect(read.at(-1)).toEqual(["zendesk:1", 4]);
});

test("Zendesk's wish to wait is heard", async () => {
  const { conversations, read, waited, reading, ends } = desk({ 1: [failed("rate-limited", 7)] });
  conversations.want(["zendesk:1"]);
  await ends("idle");
  expect([waited, read.length, reading().waitSeconds]).toEqual([[7000], 1, null]);
});

test("a ticket that may not be read is left as it is", async () => {
  const { conversations, asked, read, ends } = desk({ 1: [failed("forbidden")], 2: [failed("malformed")] });
  conversations.want(["zendesk:1", "zendesk:2", "zendesk:3"]);
  await ends("idle");
  expect(read).toEqual([["zendesk:3", 4]]);
  conversations.want(["zendesk:1", "zendesk:2"]);
  expect(asked).toEqual(["1", "2", "3", "3 more"]);
});

test.each(["session", "offline"] as const)("%s ends it, and going on reads the rest", async (kind) => {
  const { conversations, read, reading, ends } = desk({ 1: [failed(kind)] });
  conversations.want(["zendesk:1", "zendesk:2"]);
  await ends("failed");
  expect([reading().fault, read]).toEqual([{ kind }, []]);
  conversations.proceed();
  await ends("idle");
  expect(reading().fault).toBeNull();
  expect(read.map(([ticket]) => ticket).sort()).toEqual(["zendesk:1", "zendesk:2"]);
});

test("stopped, it asks nothing more until it may go on", async () => {
  const { conversations, asked, read, ends } = desk();
  conversations.want(TICKETS);
  conversations.stop();
  await ends("stopped");
  conversations.want(["zendesk:5"]);
  expect(asked).toEqual(["1", "2", "3"]);
  conversations.proceed();
  await ends("idle");
  expect(read).toEqual([["zendesk:5", 4]]);
});
