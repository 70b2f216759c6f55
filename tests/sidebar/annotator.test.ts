import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { DEFAULT_POLICY } from "../../shared/policy/default";
import { keepAnnotations } from "../../zendesk-app/src/annotator";
import { type Answer, failed } from "../../zendesk-app/src/fault";
import type { LiveState } from "../../zendesk-app/src/live-ticket";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

type Live = Extract<LiveState, { phase: "live" }>;

/** A live ticket that is read completely and saved, with a report that is ready or not. */
function stateOf(ready: boolean, over: object = {}, id = "zendesk:7", status = "open"): Live {
  const report = {
    ready,
    score: 80,
    severity: { verdict: "supported" },
    evidence: { missing: [] },
    sla: { clocks: [], next: null },
    privacy: { findings: [] },
    checks: {},
  };
  const judged = { ticket: { id, status }, report, policy: { risk: DEFAULT_POLICY.risk } };
  return {
    phase: "live",
    judged,
    history: { state: "complete" },
    stale: null,
    composer: { isEmpty: true, isNote: false },
    isSaved: true,
    ...over,
  } as unknown as Live;
}

/** An account with one ticket, and the ticket as the sidebar follows it. */
function desk(isOn = true) {
  const listeners = new Set<() => void>();
  const account = {
    state: { phase: "loading" } as LiveState,
    tags: ["vip", "firstpass_not_ready"],
    sent: [] as string[],
    reads: 0,
    answer: null as Answer<unknown> | null,
    /** What Zendesk answers to a change, though it may be read. */
    refusal: null as Answer<unknown> | null,
    told: [] as unknown[],
    ticketStatus: "open",
    /** What a trigger does after each update. */
    trigger: () => {},
    show(state: LiveState) {
      account.state = state;
      for (const listener of listeners) listener();
    },
    publish(state: LiveState) {
      account.show(state);
      return vi.advanceTimersByTimeAsync(2_000);
    },
  };
  keepAnnotations({
    tellRefusal: (refusal, installationId) => account.told.push([refusal, installationId]),
    settings: { isOn, verdictFieldId: null, scoreFieldId: null, riskFieldId: null },
    live: {
      state: () => account.state,
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    zendesk: {
      isNewTicket: false,
      installationId: 42,
      request: async () => {
        account.reads++;
        const ticket = { status: account.ticketStatus, tags: account.tags, updated_at: "2026-11-23T09:00:00Z" };
        return account.answer ?? { ok: true, value: { ticket } };
      },
      send: async (method, path, body) => {
        account.sent.push(`${method} ${path}`);
        const refused = account.answer ?? account.refusal;
        if (refused !== null) return refused;
        const gone = /tags=(.*)$/.exec(path)?.[1]?.split(",") ?? [];
        const { tags = [] } = body as { tags?: string[] };
        account.tags = [...account.tags.filter((tag) => !gone.includes(tag)), ...tags];
        account.trigger();
        return { ok: true, value: undefined };
      },
    },
  });
  return account;
}

describe("the annotator", () => {
  test("makes the tags true after a verdict has stood for two seconds, and leaves those of others", async () => {
    const account = desk();
    await account.publish(stateOf(true));
    expect(account.sent).toEqual([
      "DELETE /api/v2/tickets/7/tags?tags=firstpass_not_ready",
      "PUT /api/v2/tickets/7/tags",
    ]);
    expect(account.tags).toEqual(["vip", "firstpass_ready", "firstpass_severity_supported"]);
  });

  test("waits while verdicts follow each other", async () => {
    const account = desk();
    for (const ready of [true, false, true, false]) {
      account.show(stateOf(ready));
      await vi.advanceTimersByTimeAsync(1_500);
    }
    expect(account.reads).toBe(0);
  });

  test("sends nothing where all is true, and asks once for one verdict", async () => {
    const account = desk();
    account.tags = ["firstpass_ready", "firstpass_severity_supported"];
    for (let i = 0; i < 3; i++) await account.publish(stateOf(true));
    expect([account.sent, account.reads]).toEqual([[], 1]);
  });

  test("never fights a trigger that takes its tags back", async () => {
    const account = desk();
    account.trigger = () => {
      account.tags = ["vip"];
    };
    for (let i = 0; i < 5; i++) await account.publish(stateOf(true));
    expect(account.sent.length).toBe(4);
  });

  test.each([
    ["is off", false, stateOf(true)],
    ["is still reading", true, stateOf(true, { history: { state: "reading" } })],
    ["read only a part", true, stateOf(true, { history: { state: "partial" } })],
    ["is out of date", true, stateOf(true, { stale: { kind: "offline" } })],
    ["has a draft", true, stateOf(true, { composer: { isEmpty: false, isNote: false } })],
    ["has unsaved changes", true, stateOf(true, { isSaved: false })],
    ["shows a closed ticket", true, stateOf(true, {}, "zendesk:7", "closed")],
  ])("asks and sends nothing while it %s", async (_, isOn, state) => {
    const account = desk(isOn);
    await account.publish(state);
    expect([account.sent, account.reads]).toEqual([[], 0]);
  });

  test("sends nothing to a ticket that was closed meanwhile", async () => {
    const account = desk();
    account.ticketStatus = "closed";
    await account.publish(stateOf(true));
    expect([account.sent, account.reads]).toEqual([[], 1]);
  });

  test("tries again after a fault that passes, and not after a refusal", async () => {
    const account = desk();
    account.answer = failed("offline");
    await account.publish(stateOf(true));
    account.answer = null;
    await account.publish(stateOf(true));
    expect(account.tags).toContain("firstpass_ready");
    account.answer = failed("forbidden");
    await account.publish(stateOf(false));
    const { reads } = account;
    await account.publish(stateOf(false));
    expect(account.reads).toBe(reads);
  });

  test("goes on with the same verdict after the agent began to write in between", async () => {
    const account = desk();
    account.trigger = () => {
      account.trigger = () => {};
      account.show(stateOf(true, { composer: { isEmpty: false, isNote: false } }));
    };
    await account.publish(stateOf(true));
    expect(account.tags).toEqual(["vip"]);
    await account.publish(stateOf(true));
    expect(account.tags).toEqual(["vip", "firstpass_ready", "firstpass_severity_supported"]);
  });

  test.each(["forbidden", "rejected"] as const)(
    "tells of a change that is %s, and when writing works again",
    async (kind) => {
      const account = desk();
      account.refusal = failed(kind);
      await account.publish(stateOf(true));
      expect(account.told).toEqual([[kind, 42]]);
      account.refusal = null;
      await account.publish(stateOf(false));
      expect(account.told.at(-1)).toEqual([null, 42]);
    },
  );

  test.each(["offline", "not-found", "session"] as const)(
    "tells nothing of %s, which no admin can mend",
    async (kind) => {
      const account = desk();
      account.refusal = failed(kind);
      await account.publish(stateOf(true));
      expect(account.told).toEqual([]);
    },
  );

  test("tells nothing where only reading is forbidden", async () => {
    const account = desk();
    account.answer = failed("forbidden");
    await account.publish(stateOf(true));
    expect([account.sent, account.told]).toEqual([[], []]);
  });

  test("writes no verdict of a ticket that the agent has left", async () => {
    const account = desk();
    account.show(stateOf(true));
    await vi.advanceTimersByTimeAsync(1_000);
    await account.publish({ phase: "loading" });
    expect([account.sent, account.reads]).toEqual([[], 0]);
  });
});
