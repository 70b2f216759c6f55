import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { HookAnswer } from "../../workbench/host/save-hook";
import { fields } from "../../workbench/tickets/directory";
import { type Desk, openDesk } from "./sidebar";

vi.setConfig({ testTimeout: 40_000 });

const SOON = { timeout: 15_000, interval: 50 };
const OUTAGE = 4101;
const READY = 4105;
const FIELD = fields.escalate.id;

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});

afterAll(async () => {
  await desk?.close();
});

async function open(
  ticket: number,
  mode: "off" | "warn" | "block",
  rule: object = { escalation_field: String(FIELD) },
) {
  await desk.visit(ticket);
  await desk.page.evaluate((settings) => window.workbench.setSettings(settings), { gate_mode: mode, ...rule });
  await desk.page.waitForFunction(() => window.workbench.app()?.sdkVersion !== null);
  await desk.judged();
}

const setEscalation = (value: boolean) =>
  desk.page.evaluate(([id, given]) => window.workbench.setCustomField(id, given), [FIELD, value] as const);
const save = (): Promise<HookAnswer> => desk.page.evaluate(() => window.workbench.submit());
const saved = (ticket: number) =>
  desk.page.evaluate(([id, field]) => window.workbench.ticket(id)?.custom.get(field) ?? null, [ticket, FIELD] as const);
const notes = () => desk.page.evaluate(() => window.workbench.notifications().map(({ text }) => text));
const PASSED = { proceed: true, message: null, timedOut: false };

describe("mode block", () => {
  it("holds an escalation up that is not ready, says why, and opens the way on", async () => {
    await open(OUTAGE, "block");
    await setEscalation(true);
    const answer = await save();
    expect(answer.proceed).toBe(false);
    expect(answer.message).toMatch(
      /^Not saved: this ticket is not ready to escalate\. .+ To go on, mend this, or open Escalation in Firstpass and override with a reason\.$/,
    );
    expect(await saved(OUTAGE)).toBeNull();
    await desk.app.getByLabel("Reason to escalate all the same").waitFor();
  });

  it("lets it go after an override with a reason, which is recorded", async () => {
    await desk.app.getByLabel("Reason to escalate all the same").fill("The customer calls every ten minutes.");
    await desk.app.getByRole("button", { name: "Override", exact: true }).click();
    await desk.app.getByText("Overridden. The reason stands on the ticket.").waitFor();
    expect(await save()).toEqual(PASSED);
    expect(await saved(OUTAGE)).toBe(true);
    expect(await desk.page.evaluate((id) => window.workbench.decisions(id), OUTAGE)).toEqual([
      { kind: "overrode", reason: "The customer calls every ten minutes." },
    ]);
  });

  it("lets every later save of that ticket go", async () => {
    await desk.page.evaluate(() => window.workbench.write("We are on it."));
    expect(await save()).toEqual(PASSED);
  });

  it("holds the next escalation up again: an override is for one save", async () => {
    await setEscalation(false);
    expect(await save()).toEqual(PASSED);
    await desk.settled();
    await setEscalation(true);
    expect((await save()).proceed).toBe(false);
  });

  it("lets a ticket go that is ready, and one that is not escalated", async () => {
    await open(OUTAGE, "block");
    await desk.page.evaluate(() => window.workbench.write("Hello."));
    expect(await save()).toEqual(PASSED);
    await open(READY, "block");
    await setEscalation(false);
    expect(await save()).toEqual(PASSED);
    await desk.settled();
    await setEscalation(true);
    expect(await save()).toEqual(PASSED);
    expect(await notes()).toEqual([]);
  });

  it("lets a status be the escalation", async () => {
    await open(OUTAGE, "block", { escalation_value: "hold" });
    await desk.page.evaluate(() => window.workbench.setField("status", "hold"));
    expect((await save()).proceed).toBe(false);
    await desk.page.evaluate(() => window.workbench.setField("status", "pending"));
    expect(await save()).toEqual(PASSED);
  });

  it("judges what stands on the page at that moment", async () => {
    await open(READY, "block");
    await setEscalation(false);
    expect(await save()).toEqual(PASSED);
    await desk.settled();
    await desk.page.evaluate(() => window.workbench.setField("priority", "low"));
    await setEscalation(true);
    expect((await save()).proceed).toBe(false);
  });
});

describe("mode warn", () => {
  it("says what is in the way, and saves", async () => {
    await open(OUTAGE, "warn");
    await setEscalation(true);
    expect(await save()).toEqual(PASSED);
    expect(await saved(OUTAGE)).toBe(true);
    const [told, ...others] = await notes();
    expect(told).toMatch(/^Firstpass: saved, but not ready to escalate\. /);
    expect(others).toEqual([]);
  });
});

describe("mode off", () => {
  it("is not asked at all", async () => {
    await open(OUTAGE, "off");
    await setEscalation(true);
    expect(await save()).toEqual(PASSED);
    expect(await notes()).toEqual([]);
    const heard = await desk.page.evaluate(() => window.workbench.log().map(({ title }) => title));
    expect(heard.filter((title) => title.includes("ticket.save"))).toEqual([]);
  });
});

describe("when the gate cannot judge", () => {
  it.each(["server-error", "session-expired", "offline", "malformed"] as const)(
    "(%s) it lets the save go and says so",
    async (kind) => {
      await open(OUTAGE, "block");
      await setEscalation(true);
      await desk.page.evaluate((given) => window.workbench.setFault({ kind: given }), kind);
      expect(await save()).toEqual(PASSED);
      expect(await notes()).toEqual(["Firstpass could not check this escalation in time, so it was saved unchecked."]);
    },
  );
});

it("a second save while the first is being judged is told so, and the first is answered", async () => {
  await open(OUTAGE, "block");
  await setEscalation(true);
  await desk.page.evaluate(() => window.workbench.setFault({ latencyMilliseconds: 500 }));
  const [first, second] = await desk.page.evaluate(() =>
    Promise.all([window.workbench.submit(), window.workbench.submit()]),
  );
  expect(first.message).toContain("Not saved: this ticket is not ready to escalate.");
  expect(second).toEqual({ proceed: false, message: "The ticket is already being saved.", timedOut: false });
  await desk.page.evaluate(() => window.workbench.setFault({ latencyMilliseconds: 0 }));
  await expect.poll(async () => (await save()).proceed, SOON).toBe(false);
});
