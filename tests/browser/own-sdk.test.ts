import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Desk, openDesk } from "./sidebar";

// Zendesk's own build of the SDK is not to be had: this is the one from npm, changed in what is known to differ.

const SOON = { timeout: 15_000, interval: 50 };
const OUTAGE = 4101;
/** Something is missing that the customer can be asked for. */
const INCOMPLETE = 4103;
/** More than the app waits for an answer. */
const OUR_PATIENCE = 21_000;
/** What the SDK itself waits before it rejects. */
const FIVE_MINUTES = 5 * 60_000;

const WHAT_IT_SENDS = `
const init = ZAFClient.init;
ZAFClient.init = () => {
  const client = init();
  if (client !== false) {
    client.postMessage("session.live", {});
    client.invoke("track", "zaf_sdk", { action: "init" }).catch(() => {});
  }
  return client;
};`;

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
  await desk.page.route("**/workbench/zaf_sdk.js", async (route) => {
    const response = await route.fetch();
    const npm = await response.text();
    const patient = npm
      .replace("PROMISE_TIMEOUT = 5e3", `PROMISE_TIMEOUT = ${FIVE_MINUTES}`)
      .replace("callback(new TimeoutError(name, paramsArray))", 'callback(new Error("Timeout"))');
    if (patient.includes("PROMISE_TIMEOUT = 5e3") || patient.includes("callback(new TimeoutError"))
      throw new Error("The SDK from npm is another one than these tests know.");
    await route.fulfill({ response, body: patient + WHAT_IT_SENDS });
  });
  await desk.page.clock.install();
});

afterAll(async () => {
  await desk?.close();
});

const beSilent = (isSilent: boolean) =>
  desk.page.evaluate(
    (latencyMilliseconds) => window.workbench.setFault({ latencyMilliseconds }),
    isSilent ? 2 * FIVE_MINUTES : 0,
  );

describe("with Zendesk's own build of the SDK", () => {
  it("the verdict comes, and a draft is added once", async () => {
    await desk.visit(INCOMPLETE);
    await desk.judged();
    expect((await desk.glance()).evidence).toBe("5 of 7, missing steps to reproduce, request ID");
    await desk.app.getByRole("button", { name: "Ask the customer" }).click();
    await desk.app.getByText("Added to your reply.").waitFor();
    const { text } = await desk.page.evaluate(() => window.workbench.editor());
    expect(text.split("Hello Cory Lane,")).toHaveLength(2);
    const sent = await desk.page.evaluate(() => window.workbench.log().map(({ title }) => title));
    expect(sent.filter((title) => title === "session.live")).toHaveLength(1);
    expect(sent.filter((title) => title.startsWith("track"))).toHaveLength(2);
  });

  it("a ticket that is not answered for is given up before the SDK does, and one press recovers", async () => {
    await desk.visit(OUTAGE);
    await desk.judged();
    await beSilent(true);
    await desk.page.evaluate(() => window.workbench.reopenApp());
    await desk.page.waitForFunction(() => window.workbench.app()?.sdkVersion !== null);
    await desk.page.clock.runFor(OUR_PATIENCE);
    await desk.app.getByText("Firstpass could not read this ticket").waitFor();
    await desk.app.getByText("Zendesk took too long to answer. Try again in a moment.").waitFor();
    await beSilent(false);
    await desk.app.getByRole("button", { name: "Try again" }).click();
    await desk.app.locator("header[data-ready]").waitFor();
    expect((await desk.glance()).severity).toBe("Sev-3, looks Sev-1");
  });

  it("what the SDK rejects later, and what comes later still, changes nothing", async () => {
    const before = await desk.glance();
    await desk.page.clock.runFor(FIVE_MINUTES);
    await desk.page.clock.runFor(FIVE_MINUTES);
    await expect.poll(async () => (await desk.glance()).severity, SOON).toBe(before.severity);
    expect((await desk.glance()).evidence).toBe(before.evidence);
    expect(desk.accidents).toEqual([]);
  });

  it("a severity that Zendesk does not take in time is told, and nothing claims to be set", async () => {
    await desk.visit(OUTAGE);
    await desk.judged();
    await desk.app.getByRole("button", { name: "Severity" }).first().click();
    await beSilent(true);
    await desk.app.getByRole("button", { name: "Apply Sev-1" }).click();
    await desk.page.clock.runFor(OUR_PATIENCE);
    await desk.app.getByText("Zendesk took too long to answer").first().waitFor();
    expect(await desk.app.getByText("Sev-1 is set").count()).toBe(0);
    await beSilent(false);
  });
});
