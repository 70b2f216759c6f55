import { expect, test } from "vitest";
import type { Answer, Fault } from "../../zendesk-app/src/fault";
import { withRetry } from "../../zendesk-app/src/retry";

const never = new AbortController().signal;

/** Answers with the faults in order, then with "done"; keeps the waits in between. */
function scripted(faults: readonly Fault[]) {
  const waits: number[] = [];
  const told: number[] = [];
  let asked = 0;
  const ask = async (): Promise<Answer<string>> => {
    const fault = faults[asked++];
    return fault === undefined ? { ok: true, value: "done" } : { ok: false, fault };
  };
  const sleep = async (milliseconds: number) => void waits.push(milliseconds);
  const run = (signal = never) => withRetry(ask, sleep, signal, (seconds) => told.push(seconds));
  return { run, waits, told, asked: () => asked };
}

test("a server fault is tried again, each time after twice the wait", async () => {
  const script = scripted([{ kind: "server" }, { kind: "timeout" }, { kind: "server" }]);
  expect(await script.run()).toEqual({ ok: true, value: "done" });
  expect(script.waits).toEqual([500, 1000, 2000]);
  expect(script.told).toEqual([]);
});

test("the fourth fault is the answer", async () => {
  const script = scripted(Array.from({ length: 9 }, () => ({ kind: "server" })));
  expect(await script.run()).toEqual({ ok: false, fault: { kind: "server" } });
  expect(script.asked()).toBe(4);
});

test("after a 429 it waits as long as Zendesk says, and tells so", async () => {
  const script = scripted([{ kind: "rate-limited", waitSeconds: 7 }]);
  expect(await script.run()).toEqual({ ok: true, value: "done" });
  expect(script.waits).toEqual([7000]);
  expect(script.told).toEqual([7]);
});

test("a wait of more than a minute is handed to the agent", async () => {
  const script = scripted([{ kind: "rate-limited", waitSeconds: 61 }]);
  expect(await script.run()).toEqual({ ok: false, fault: { kind: "rate-limited", waitSeconds: 61 } });
  expect(script.waits).toEqual([]);
});

test.each(["offline", "session", "not-found", "malformed"] as const)("%s is not tried again", async (kind) => {
  const script = scripted([{ kind }]);
  expect(await script.run()).toEqual({ ok: false, fault: { kind } });
  expect(script.asked()).toBe(1);
});

test("nothing is asked after the page went to another ticket", async () => {
  const gone = new AbortController();
  gone.abort();
  const script = scripted([{ kind: "server" }]);
  await script.run(gone.signal);
  expect(script.asked()).toBe(1);
});
