import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Instant } from "../../shared/types";
import { type Answer, failed } from "../../zendesk-app/src/fault";
import type { Judged, Task } from "../../zendesk-app/src/judge";
import { answerAfter, type JudgeRequest, replyOf, requestOf, valuesAfter } from "../../zendesk-app/src/judge-messages";
import { startJudging, type ThreadEvents } from "../../zendesk-app/src/judging";
import type { Values } from "../../zendesk-app/src/live-ticket";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const settle = (milliseconds = 0) => vi.advanceTimersByTimeAsync(milliseconds);
const taskOf = (values: Values): Task => ({ values, setting: "", isNewTicket: false, now: 0 as Instant });
const draft = (text: string): Task => taskOf({ "comment.text": text });
/** A verdict that only names where it was made. */
const verdict = (made: string): Answer<Judged> => ({ ok: true, value: { made } as unknown as Judged });

/** Workers that answer when they are told to. */
function workers({ forbidden = false } = {}) {
  const threads: { posted: JudgeRequest[]; ended: boolean; events: ThreadEvents }[] = [];
  const here: Task[] = [];
  const judge = startJudging({
    startThread(events) {
      if (forbidden) throw new Error("SecurityError");
      const thread = { posted: [] as JudgeRequest[], ended: false, events };
      threads.push(thread);
      return {
        post: (request) => void thread.posted.push(request),
        end: () => {
          thread.ended = true;
        },
      };
    },
    loadHere: async () => async (task) => {
      here.push(task);
      return verdict("here");
    },
  });
  const thread = (number: number) => {
    const found = threads[number];
    if (found === undefined) throw new Error(`There is no worker ${number}.`);
    return found;
  };
  const reply = (number: number, made: string) => {
    const { posted, events } = thread(number);
    events.onReply(replyOf(posted.at(-1)?.id ?? 0, verdict(made), null));
  };
  return { judge, threads, thread, here, reply };
}

const textsOf = (requests: readonly JudgeRequest[]) => requests.map(({ changed }) => changed["comment.text"]);

test("the worker starts before there is anything to judge", () => {
  expect(workers().threads).toHaveLength(1);
});

test("a task is judged by the worker", async () => {
  const { judge, reply, here } = workers();
  const answer = judge(draft("hello"));
  reply(0, "worker");
  expect(await answer).toEqual(verdict("worker"));
  expect(here).toEqual([]);
});

describe("while one task is judged", () => {
  test("only the newest of the others waits, and the older ones are told so", async () => {
    const { judge, thread, reply } = workers();
    const answers = ["h", "he", "hel", "hell"].map((text) => judge(draft(text)));
    expect(textsOf(thread(0).posted)).toEqual(["h"]);
    reply(0, "first");
    reply(0, "last");
    expect(textsOf(thread(0).posted)).toEqual(["h", "hell"]);
    expect(await Promise.all(answers)).toEqual([verdict("first"), null, null, verdict("last")]);
  });

  test("an answer to something else is not taken for its own", async () => {
    const { judge, thread, reply } = workers();
    const answer = judge(draft("h"));
    thread(0).events.onReply(replyOf(99, verdict("stray"), null));
    reply(0, "own");
    expect(await answer).toEqual(verdict("own"));
  });
});

describe("without a worker", () => {
  test("the page judges itself where the browser forbids workers", async () => {
    const { judge, here } = workers({ forbidden: true });
    expect(await judge(draft("hello"))).toEqual(verdict("here"));
    expect(here).toEqual([draft("hello")]);
  });

  test("and where the script of two does not load, also what already waits", async () => {
    const { judge, thread, threads } = workers();
    const answers = [judge(draft("h")), judge(draft("he"))];
    thread(0).events.onDeath();
    expect(textsOf(thread(1).posted)).toEqual(["he"]);
    thread(1).events.onDeath();
    expect(await Promise.all(answers)).toEqual([null, verdict("here")]);
    expect(await judge(draft("hel"))).toEqual(verdict("here"));
    expect(threads.map(({ ended }) => ended)).toEqual([true, true]);
  });

  test("checks that do not load or break off here are told calmly", async () => {
    const startThread = () => {
      throw new Error("SecurityError");
    };
    const unloaded = startJudging({ startThread, loadHere: () => Promise.reject(new Error("404")) });
    expect(await unloaded(draft("hello"))).toEqual(failed("crashed"));
    const broken = startJudging({ startThread, loadHere: async () => () => Promise.reject(new Error("hello")) });
    expect(await broken(draft("hello"))).toEqual(failed("crashed"));
  });
});

describe("a worker that dies", () => {
  test("before it has answered gives way to another one", async () => {
    const { judge, thread, reply, here } = workers();
    const answer = judge(draft("hello"));
    thread(0).events.onDeath();
    reply(1, "second worker");
    expect(await answer).toEqual(verdict("second worker"));
    expect(here).toEqual([]);
  });

  test("at work is replaced once and gets its task again, whole", async () => {
    const { judge, thread, reply } = workers();
    const unchanged = { "ticket.id": 1, "comment.text": "a" };
    const first = judge(taskOf(unchanged));
    reply(0, "first");
    await first;
    const second = judge(taskOf({ ...unchanged, "comment.text": "b" }));
    thread(0).events.onDeath();
    expect(thread(0).ended).toBe(true);
    expect(thread(1).posted.at(-1)?.changed).toEqual({ "ticket.id": 1, "comment.text": "b" });
    reply(1, "second worker");
    expect(await second).toEqual(verdict("second worker"));
  });

  test("twice leaves the work to the page", async () => {
    const { judge, thread, threads, reply } = workers();
    for (const number of [0, 1]) {
      const done = judge(draft(`done ${number}`));
      reply(number, "worker");
      await done;
      thread(number).events.onDeath();
    }
    expect(await judge(draft("hello"))).toEqual(verdict("here"));
    expect(threads).toHaveLength(2);
  });

  test("after its end is not heard any more", async () => {
    const { judge, thread, threads, reply } = workers();
    const first = judge(draft("a"));
    reply(0, "worker");
    await first;
    thread(0).events.onDeath();
    thread(0).events.onDeath();
    expect(threads).toHaveLength(2);
    expect(thread(1).ended).toBe(false);
  });
});

test("a task that does not end is given up after a minute, never handed to the page, and the next one is judged", async () => {
  const { judge, thread, reply, here } = workers();
  const endless = judge(draft("endless"));
  const next = judge(draft("next"));
  await settle(60_000);
  expect(await endless).toEqual(failed("crashed"));
  expect(thread(0).ended).toBe(true);
  reply(1, "second worker");
  expect(await next).toEqual(verdict("second worker"));
  expect(here).toEqual([]);
});

describe("a request", () => {
  const conversation = [{ content: "hello" }];
  const before: Values = { "ticket.id": 1, "ticket.conversation": conversation, sla: {} };
  const after: Values = { "ticket.id": 1, "ticket.conversation": conversation, "comment.text": "h" };

  test("carries what changed and the names of what is gone", () => {
    expect(requestOf(7, taskOf(after), before)).toEqual({
      id: 7,
      changed: { "comment.text": "h" },
      gone: ["sla"],
      setting: "",
      isNewTicket: false,
      now: 0,
    });
  });

  test("makes of the values before it the values of the task", () => {
    expect(valuesAfter(requestOf(7, taskOf(after), before), before)).toEqual(after);
  });

  test("is plain data that can travel to another thread", () => {
    const request = requestOf(7, taskOf(after), before);
    expect(structuredClone(request)).toEqual(request);
  });
});

describe("a reply", () => {
  const judged = (made: string, texts: readonly string[]) => ({ made, ticket: { texts } }) as unknown as Judged;
  const before = judged("first", ["hello", "world"]);

  test("carries the whole verdict at first, then what changed", () => {
    const { answer } = replyOf(7, { ok: true, value: before }, null);
    expect(answer).toEqual({ ok: true, value: { value: before } });
    const next = replyOf(8, { ok: true, value: judged("first", ["hello", "you"]) }, before);
    expect(JSON.stringify(next)).not.toContain("hello");
    expect(answerAfter(structuredClone(next), before)).toEqual({
      ok: true,
      value: { made: "first", ticket: { texts: ["hello", "you"] } },
    });
  });

  test("tells a fault as it is", () => {
    expect(answerAfter(replyOf(8, failed("crashed"), before), before)).toEqual(failed("crashed"));
  });

  test("is understood after a fault and after one that came too late", async () => {
    const { judge, thread } = workers();
    const { onReply } = thread(0).events;
    const first = judge(draft("a"));
    onReply(replyOf(1, { ok: true, value: before }, null));
    await first;
    const second = judge(draft("b"));
    onReply(replyOf(2, failed("malformed"), before));
    expect(await second).toEqual(failed("malformed"));
    const third = judge(draft("c"));
    onReply(replyOf(3, { ok: true, value: judged("third", ["hello", "world"]) }, before));
    expect(await third).toEqual({ ok: true, value: { made: "third", ticket: { texts: ["hello", "world"] } } });
  });

  test("of a new worker stands for itself", async () => {
    const { judge, thread } = workers();
    const first = judge(draft("a"));
    thread(0).events.onReply(replyOf(1, { ok: true, value: before }, null));
    await first;
    const second = judge(draft("b"));
    thread(0).events.onDeath();
    thread(1).events.onReply(replyOf(3, { ok: true, value: judged("new", []) }, null));
    expect(await second).toEqual({ ok: true, value: { made: "new", ticket: { texts: [] } } });
  });
});
