import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Answer, failed } from "../../zendesk-app/src/fault";
import type { GateRule } from "../../zendesk-app/src/gate";
import type { Judged } from "../../zendesk-app/src/judge";
import type { LiveState } from "../../zendesk-app/src/live-ticket";
import { createOverrides } from "../../zendesk-app/src/override";
import { judgeSave } from "../../zendesk-app/src/watch-saves";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const FIELD = "ticket.customField:custom_field_30004";
const BLOCK: GateRule = { mode: "block", fieldId: "30004", value: "" };
const WARN: GateRule = { ...BLOCK, mode: "warn" };

const judgedAs = (ready: boolean, changes: object = {}) =>
  ({
    ticket: { id: "zendesk:1" },
    report: {
      ready,
      checks: ready
        ? { gate: { state: "pass" } }
        : { gate: { state: "fail", findings: [{ message: "absent", reason: "No steps found.", spans: [] }] } },
      evidence: { missing: [] },
      severity: { claimed: "sev2", entitled: "sev2" },
    },
    escalation: null,
    ...changes,
  }) as unknown as Judged;

/** A page whose ticket is about to be saved as an escalation, and is not ready for it. */
function desk() {
  const told: string[] = [];
  const page = {
    told,
    held: 0,
    values: { [FIELD]: true, "ticket.id": 1 } as Record<string, unknown>,
    saved: { ok: true, value: { ticket: { custom_fields: [{ id: 30004, value: false }] } } } as Answer<unknown>,
    judged: { ok: true, value: judgedAs(false) } as Answer<Judged>,
    history: "complete" as "complete" | "reading",
    isNewTicket: false,
    overrides: createOverrides(async () => ({ ok: true, value: null })),
  };
  const watch = () => ({
    zendesk: {
      isNewTicket: page.isNewTicket,
      read: async () => ({ ok: true as const, value: page.values }),
      request: async () => page.saved,
      notify: (text: string) => void told.push(text),
    },
    live: {
      state: () => ({ phase: "live", history: { state: page.history } }) as unknown as LiveState,
      subscribe: () => () => {},
      judgeNow: async () => page.judged,
    },
    overrides: page.overrides,
    onHeld: () => {
      page.held++;
    },
  });
  return { page, save: (rule = BLOCK) => judgeSave(watch(), rule) };
}

describe("an escalation that is not ready", () => {
  test("is held up, with the reason and the way on", async () => {
    const { page, save } = desk();
    expect(await save()).toBe(
      "Not saved: this ticket is not ready to escalate. No steps found. To go on, mend this, or open Escalation in Firstpass and override with a reason.",
    );
    expect(page.held).toBe(1);
  });

  test("is only told of where the gate warns", async () => {
    const { page, save } = desk();
    expect(await save(WARN)).toBeNull();
    expect(page.told).toEqual(["Firstpass: saved, but not ready to escalate. No steps found."]);
    expect(page.held).toBe(0);
  });

  test("is only told of on a ticket that nobody has saved, where no override could be kept", async () => {
    const { page, save } = desk();
    page.isNewTicket = true;
    expect(await save()).toBeNull();
    expect(page.told).toHaveLength(1);
  });

  test("goes through once it was overridden, until the save is done or something else blocks", async () => {
    const { page, save } = desk();
    await page.overrides.give(judgedAs(false), "Site down.");
    expect(await save()).toBeNull();
    page.judged = {
      ok: true,
      value: judgedAs(false, {
        report: { ...judgedAs(false).report, severity: { claimed: "sev1", entitled: "sev2" } },
      }),
    };
    expect(await save()).toContain("Not saved");
    page.judged = { ok: true, value: judgedAs(false) };
    expect(await save()).toBeNull();
    page.overrides.spend();
    expect(await save()).toContain("Not saved");
  });

  test("an override whose reason could not be kept opens nothing", async () => {
    const { page, save } = desk();
    page.overrides = createOverrides(async () => failed("offline"));
    expect(await page.overrides.give(judgedAs(false), "Site down.")).toEqual(failed("offline"));
    expect(await save()).toContain("Not saved");
  });
});

describe("never held up is", () => {
  test.each([
    ["a save that is no escalation", { [FIELD]: false, "ticket.id": 1 }],
    ["a save without the field", { "ticket.id": 1 }],
  ])("%s", async (_, values) => {
    const { page, save } = desk();
    page.values = values;
    expect(await save()).toBeNull();
    expect(page.told).toEqual([]);
  });

  test("a later save of a ticket whose field is saved already", async () => {
    const { page, save } = desk();
    page.saved = { ok: true, value: { ticket: { custom_fields: [{ id: 30004, value: true }] } } };
    expect(await save()).toBeNull();
  });

  test("a ticket that is ready", async () => {
    const { page, save } = desk();
    page.judged = { ok: true, value: judgedAs(true) };
    expect(await save()).toBeNull();
  });

  test("a ticket that was escalated already, unless engineering returned it", async () => {
    const { page, save } = desk();
    page.judged = { ok: true, value: judgedAs(false, { escalation: { isRecorded: true, state: "waiting" } }) };
    expect(await save()).toBeNull();
    page.judged = { ok: true, value: judgedAs(false, { escalation: { isRecorded: true, state: "returned" } }) };
    expect(await save()).toContain("Not saved");
    page.judged = { ok: true, value: judgedAs(false, { escalation: { isRecorded: false, state: "waiting" } }) };
    expect(await save()).toContain("Not saved");
  });
});

describe("a gate that cannot judge lets the save go and says so", () => {
  const UNCHECKED = "Firstpass could not check this escalation in time, so it was saved unchecked.";

  test.each([
    ["the API is down", { saved: failed("server") }],
    ["the checks crashed", { judged: failed("crashed") }],
  ])("because %s", async (_, broken) => {
    const { page, save } = desk();
    Object.assign(page, broken);
    expect(await save()).toBeNull();
    expect(page.told).toEqual([UNCHECKED]);
  });

  test("because the conversation is not read to its end in time", async () => {
    const { page, save } = desk();
    page.history = "reading";
    const answer = save();
    await vi.advanceTimersByTimeAsync(8_000);
    expect(await answer).toBeNull();
    expect(page.told).toEqual([UNCHECKED]);
  });
});
