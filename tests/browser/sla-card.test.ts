import { describe, expect, it } from "vitest";
import { openCardDesk, SOON } from "./card-desk";

const { desk, card, open, setFault, editor, showTheme, expectSound } = openCardDesk("SLA");

const clock = (metric: string, source = "platform") =>
  card().locator(`[data-metric="${metric}"][data-source="${source}"]`);
const setClock = (instant: number) => desk().page.evaluate((at) => window.workbench.setClock(at), instant);
const status = () => desk().page.evaluate(() => window.workbench.fields().status);

describe("remaining time", () => {
  it("is told by the minute above an hour and by the second below, at one width", async () => {
    await open(4107);
    await setClock(Date.UTC(2026, 10, 24, 11, 0, 0));
    await expect.poll(() => clock("update").innerText(), SOON).toContain("20 min 00 s left");
    await setClock(Date.UTC(2026, 10, 24, 11, 0, 7));
    await expect.poll(() => clock("update").innerText(), SOON).toContain("19 min 53 s left");
    expect(await clock("next-reply").innerText()).toContain("1 h 7 min left");
    const time = clock("update").getByText("19 min 53 s left");
    expect(await time.evaluate((element) => getComputedStyle(element).fontVariantNumeric)).toBe("tabular-nums");
  });

  it("ticks by itself, and no screen reader is told each second", async () => {
    await desk().page.evaluate(() => window.workbench.runClock(true));
    const first = await clock("update").innerText();
    await expect.poll(() => clock("update").innerText(), SOON).not.toBe(first);
    await desk().page.evaluate(() => window.workbench.runClock(false));
    const live = '[aria-live]:not([aria-live="off"]), [role="status"], [role="alert"], [role="log"]';
    expect(await clock("update").locator(live).count()).toBe(0);
    expect(await clock("update").locator(`xpath=ancestor::*[@role="status" or @aria-live]`).count()).toBe(0);
  });

  it("passes the due time while the card is open", async () => {
    await setClock(Date.UTC(2026, 10, 24, 11, 19, 59));
    await expect.poll(() => clock("update").innerText(), SOON).toContain("0 min 01 s left");
    expect(await clock("update").getAttribute("data-state")).toBe("running");
    await setClock(Date.UTC(2026, 10, 24, 11, 20, 0));
    await expect.poll(() => clock("update").getAttribute("data-state"), SOON).toBe("breached");
    expect(await clock("update").innerText()).toMatch(/^Update Missed/);
    expect(await clock("update").getByRole("img").count()).toBe(0);
    await setClock(Date.UTC(2026, 10, 24, 11, 23, 0));
    await expect.poll(() => clock("update").innerText(), SOON).toContain("3 min over");
  });
});

describe("the risk of a clock", () => {
  it("is a word, a number, and a line whose words say the same number", async () => {
    await open(4107);
    const words = await clock("update").innerText();
    const percent = /^Update at risk \((\d+) % risk\)/.exec(words)?.[1];
    expect(percent).toBeDefined();
    expect(await clock("update").getByRole("img").getAttribute("aria-label")).toBe(
      `Risk of 20 % at the start, ${percent} % now, 100 % at the due time if nothing happens.`,
    );
    expect(await clock("update").locator("polyline").count()).toBe(2);
  });

  it("is not drawn of a clock that has been met", async () => {
    expect(await clock("first-reply").innerText()).toMatch(/^First reply Met/);
    expect(await clock("first-reply").getByRole("img").count()).toBe(0);
  });
});

describe("'Why'", () => {
  it("opens the story of the clock by keyboard", async () => {
    await open(4110);
    const why = card().getByRole("button", { name: "Why Resolution" });
    await why.focus();
    await desk().page.keyboard.press("Enter");
    expect(await why.getAttribute("aria-expanded")).toBe("true");
    const steps = card().locator("ol li");
    expect(await steps.evaluateAll((items) => items.map((item) => item.getAttribute("data-kind")))).toEqual([
      "started",
      "target",
      "paused",
      "resumed",
      "paused",
    ]);
    expect(await steps.nth(2).innerText()).toBe("Mon 06:00 The ticket went pending: the clock waits.");
    await desk().page.keyboard.press("Enter");
    expect(await steps.count()).toBe(0);
  });

  it("says why ours differs where Zendesk's own clock says something else", async () => {
    expect(await clock("update", "computed").innerText()).toContain(
      "Differs because the policy does not count the time while the ticket waits.",
    );
  });
});

describe("a ticket that sleeps though the customer has answered", () => {
  it("is set to open with one press, which can be undone, and the focus stays", async () => {
    const frame = await open(4110);
    await card().getByText("The customer wrote 5 h ago").waitFor();
    await card().getByRole("button", { name: "Set to open" }).focus();
    await desk().page.keyboard.press("Enter");
    await card().getByText("The status is set to open. Submit the ticket to save it.").waitFor();
    await expect.poll(status, SOON).toBe("open");
    expect(await frame.evaluate(() => document.activeElement?.textContent)).toBe("Undo");
    await desk().settled();
    await desk().page.keyboard.press("Enter");
    await expect.poll(status, SOON).toBe("pending");
    await card().getByRole("button", { name: "Set to open" }).waitFor();
  });

  it("is awake once the ticket is submitted", async () => {
    await card().getByRole("button", { name: "Set to open" }).click();
    await expect.poll(status, SOON).toBe("open");
    await desk().page.evaluate(() => window.workbench.submit("open"));
    await expect.poll(() => card().getByText("The customer wrote 5 h ago").count(), SOON).toBe(0);
    expect(await desk().page.evaluate(() => window.workbench.ticket()?.status)).toBe("open");
  });

  it("says how to go on where Zendesk does not take the status", async () => {
    await open(4110);
    await setFault({ latencyMilliseconds: 9000 });
    await card().getByRole("button", { name: "Set to open" }).click();
    await card().getByText("Zendesk did not take the status. Set it in the ticket's form instead.").waitFor();
    expect(await card().getByRole("button", { name: "Set to open" }).count()).toBe(1);
    await setFault({ latencyMilliseconds: 0 });
  });
});

describe("the next update", () => {
  const draft = async () => {
    const announced = await card().getByText("Next update").locator("xpath=following-sibling::p[2]").innerText();
    await card().getByRole("button", { name: "Add update to reply" }).click();
    await card().getByText("Added to your reply.").waitFor();
    expect(await editor()).toBe(announced);
    return announced.replace(/[\u202f\u00a0]/g, " ");
  };

  it("says when it is due, and its draft when the one after it comes, in the customer's language and zone", async () => {
    await open(4107);
    await card().getByText("Due 11:20, in 49 min.").or(card().getByText("Due 11:20, in 50 min.")).waitFor();
    const text = await draft();
    expect(text).toMatch(/^Guten Tag Katrin Vogel,\n\n/);
    expect(text).toContain("Wir bearbeiten es als Sev-2.");
    expect(text).toMatch(/\n\nSie hören spätestens bis Dienstag, 24\. November um 13:30 MEZ wieder von uns,/);
    expect(text).not.toMatch(/gelöst|behoben|Lösung/);
  });

  it("is promised in summer time from the hour at which it begins", async () => {
    await open(4101);
    await desk().page.evaluate(() => window.workbench.setField("priority", "urgent"));
    await setClock(Date.UTC(2027, 2, 14, 6, 50));
    await desk().page.evaluate(() => window.workbench.emit("pane.activated"));
    await card().getByText("March 14 at 3:20 AM EDT").waitFor();
    await desk().settled();
    expect(await draft()).toMatch(/by Sunday, March 14 at 3:20 AM EDT, even if there is nothing new to report\.$/);
  });
});

describe("with everything open", () => {
  it.each(["light", "dark"] as const)("axe finds nothing and nothing is wider than 320 px, %s", async (theme) => {
    const frame = await open(4110);
    await showTheme(frame, theme);
    for (const why of await card().getByRole("button", { name: /^Why/ }).all()) await why.click();
    await expectSound(frame);
  });
});
