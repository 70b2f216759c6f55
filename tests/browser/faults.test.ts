import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Fault } from "../../workbench/zendesk/faults";
import { type Desk, openDesk } from "./sidebar";

const SOON = { timeout: 15_000, interval: 50 };
const OUTAGE = "Sev-3, looks Sev-1";

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});

afterAll(async () => {
  await desk?.close();
});

const setFault = (fault: Partial<Fault>) => desk.page.evaluate((given) => window.workbench.setFault(given), fault);
const emit = (event: string) => desk.page.evaluate((name) => window.workbench.emit(name), event);
const notice = () => desk.app.locator('[role="status"], [role="alert"]').filter({ hasText: /\S/ });
const tryAgain = () => desk.app.getByRole("button", { name: "Try again" });

async function openWith(fault: Partial<Fault>) {
  await desk.visit(4101);
  await desk.judged();
  await setFault(fault);
  await desk.page.evaluate(() => window.workbench.reopenApp());
}

describe("when the comments cannot be read", () => {
  it.each([
    [
      "too many requests",
      { kind: "rate-limited", retryAfterSeconds: 120 },
      "Not everything could be read. Zendesk is limiting requests just now. Try again in a minute.",
    ],
    [
      "server error",
      { kind: "server-error" },
      "Not everything could be read. Zendesk had a problem answering. Try again in a moment.",
    ],
    [
      "no network",
      { kind: "offline" },
      "Not everything could be read. Zendesk cannot be reached. We try again by ourselves.",
    ],
    [
      "half an answer",
      { kind: "malformed" },
      "Not everything could be read. Zendesk gave an answer that we could not read. Try again in a moment.",
    ],
    [
      "an answer of another shape",
      { kind: "nonsense" },
      "Not everything could be read. Zendesk gave an answer that we could not read. Try again in a moment.",
    ],
    [
      "expired session",
      { kind: "session-expired" },
      "Not everything could be read. Zendesk refused the request. Your session may have ended: reload the page and sign in.",
    ],
  ] as const)("%s: says what and why, keeps the verdict, and one press recovers", async (_, fault, told) => {
    await openWith(fault);
    await expect.poll(() => notice().first().innerText(), SOON).toContain(told);
    expect(await notice().first().innerText()).not.toMatch(/\d{3}|JSON|undefined|null|Error/);
    expect((await desk.glance()).severity).toBe(OUTAGE);
    await setFault({ kind: "none" });
    await tryAgain().click();
    await expect.poll(() => notice().count(), SOON).toBe(0);
    expect((await desk.glance()).severity).toBe(OUTAGE);
    expect(desk.accidents).toEqual([]);
  });

  it("waits as long as Zendesk asks, says so, and goes on by itself", async () => {
    await openWith({ kind: "rate-limited", retryAfterSeconds: 2, remaining: 4 });
    await desk.app.getByText("Zendesk asks us to wait 2 seconds. The rest of the comments follow.").waitFor();
    expect((await desk.glance()).severity).toBe(OUTAGE);
    await expect.poll(() => notice().count(), SOON).toBe(0);
    expect(await tryAgain().count()).toBe(0);
  });

  it("a server that fails once is not worth a word", async () => {
    await openWith({ kind: "server-error", remaining: 1 });
    await desk.judged();
    await expect.poll(() => notice().count(), SOON).toBe(0);
    expect((await desk.glance()).severity).toBe(OUTAGE);
  });
});

describe("when Zendesk goes away after the verdict", () => {
  it("keeps the last verdict while the API is down, and takes up the newest afterwards", async () => {
    await desk.visit(4101);
    await desk.judged();
    const before = await desk.glance();
    await setFault({ kind: "offline" });
    await emit("ticket.conversation.changed");
    await tryAgain().waitFor();
    const { severity, evidence, sla, headline } = await desk.glance();
    expect({ severity, evidence, sla, headline }).toEqual({
      severity: before.severity,
      evidence: before.evidence,
      sla: before.sla,
      headline: before.headline,
    });
    await setFault({ kind: "none" });
    await tryAgain().click();
    await expect.poll(() => notice().count(), SOON).toBe(0);
  });

  it("says that the browser is offline, keeps the verdict, and recovers by itself", async () => {
    const before = await desk.glance();
    const context = desk.page.context();
    await context.setOffline(true);
    await desk.app
      .getByText("You are offline. This is the last verdict; it is brought up to date when you are back.")
      .waitFor();
    expect(await desk.glance()).toEqual(before);
    await context.setOffline(false);
    await expect.poll(() => notice().count(), SOON).toBe(0);
    expect(await desk.glance()).toEqual(before);
  });

  it("says so when the page itself is silent, and one press recovers", async () => {
    await openWith({ latencyMilliseconds: 6000 });
    await desk.app.getByText("Firstpass could not read this ticket").waitFor();
    expect(await notice().first().innerText()).toContain("Zendesk took too long to answer. Try again in a moment.");
    await setFault({ latencyMilliseconds: 0 });
    await tryAgain().click();
    await desk.judged();
    expect((await desk.glance()).severity).toBe(OUTAGE);
  });
});

describe("the policy of the settings", () => {
  const install = async (policy: string) => {
    await desk.page.evaluate((setting) => window.workbench.setSettings({ policy: setting }), policy);
    await desk.page.waitForTimeout(300);
    await desk.judged();
  };

  it("with a mistake is not used: the line and the nearest name are told, and the built-in one judges", async () => {
    await desk.visit(4101);
    await desk.judged();
    const before = await desk.glance();
    await install('{\n  "id": "acme",\n  "gate": { "treshold": 80 }\n}');
    await desk.app.getByText("Details for your admin").click();
    const told = await notice().first().innerText();
    expect(told).toContain("The built-in policy is in use");
    expect(told).toContain("Line 3");
    expect(told).toContain("threshold");
    expect(await desk.glance()).toEqual(before);
  });

  it("that is cut short is told by line too", async () => {
    await install('{\n  "id": "acme",\n  "gate": {');
    await desk.app.getByText("Details for your admin").click();
    expect(await notice().first().innerText()).toMatch(/The built-in policy is in use[\s\S]*Line 3/);
  });

  it("without a mistake is in force, and nothing is said", async () => {
    const policy = await import("../../shared/policy/default");
    const severities = policy.DEFAULT_POLICY.severities.map((severity) => ({
      ...severity,
      label: severity.label.replace("Sev-", "P"),
    }));
    await install(JSON.stringify({ ...policy.DEFAULT_POLICY, id: "acme", severities }));
    expect(await notice().count()).toBe(0);
    expect((await desk.glance()).severity).toBe("P3, looks P1");
  });
});
