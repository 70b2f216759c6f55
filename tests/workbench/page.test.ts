import axe from "axe-core";
import type { Frame } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { SCENARIOS } from "../../workbench/tickets/index";
import { WORKBENCH_START } from "../../workbench/tickets/scenario";
import { heard, listen, type OpenWorkbench, openWorkbench } from "./open-workbench";

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let open: OpenWorkbench;
let app: Frame;

beforeAll(async () => {
  open = await openWorkbench();
});

beforeEach(async () => {
  app = await open.ticket(4101);
});

afterAll(async () => {
  await open?.close();
});

describe("the page", () => {
  it("lists every ticket and opens the one that is chosen", async () => {
    const list = open.page.getByRole("navigation", { name: "Tickets" });
    expect(await list.getByRole("button").count()).toBe(SCENARIOS.length);
    await list.getByRole("button", { name: /Hardly anything/ }).click();
    expect(await open.page.getByLabel("Subject").inputValue()).toBe("help");
    await list.getByLabel("View").selectOption({ label: "Pending and on-hold (2)" });
    expect(await list.getByRole("button").count()).toBe(2);
    await list.getByLabel("View").selectOption("all");
  });

  it.each(["light", "dark"] as const)("has no accessibility finding in %s", async (theme) => {
    await open.page.evaluate((wanted) => window.workbench.setTheme(wanted), theme);
    await open.page.getByRole("button", { name: "Protocol log" }).click();
    await open.page.getByText("Faults", { exact: true }).click();
    await open.page.evaluate(() => window.workbench.emit("ticket.updated"));
    await open.page.evaluate(axe.source);
    const { violations } = await open.page.evaluate(() => window.axe.run({ exclude: [["iframe"]] }));
    const found = violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
    expect(found).toEqual([]);
    await open.page.getByRole("region", { name: "Protocol log" }).getByRole("button", { name: "Close" }).click();
    await open.page.getByLabel("Subject").click();
    await open.page.evaluate(() => window.workbench.setTheme("light"));
  });

  it("shows hostile text as text and runs none of it", async () => {
    await open.ticket(4108);
    await open.page.getByText('<script>document.title = "broken in"</script>').first().waitFor();
    expect(await open.page.locator("main img, main script, main iframe, main a").count()).toBe(0);
    expect(await open.page.title()).toBe("Firstpass workbench");
  });

  it("saves a reply that was typed, and shows it at the end", async () => {
    await open.page.getByLabel("Write to the customer").fill("We have found the cause.");
    await open.page.getByLabel("Submit as").selectOption("pending");
    await open.page.getByRole("button", { name: "Submit" }).click();
    await open.page.locator(".message-text", { hasText: "We have found the cause." }).waitFor();
    expect(await open.page.evaluate(() => window.workbench.ticket()?.status)).toBe("pending");
    expect(await open.page.getByLabel("Write to the customer").inputValue()).toBe("");
  });

  it("lets the customer answer, which opens a pending ticket again and tells the app", async () => {
    app = await open.ticket(4110);
    await listen(app, "ticket.status.changed", "ticket.conversation.changed");
    await open.page.getByLabel("As the customer").check();
    await open.page.getByLabel("What the customer answers").fill("One more: parcel BL-20-11-0420.");
    await open.page.getByRole("button", { name: "Send" }).click();
    await open.page.locator(".message-customer", { hasText: "BL-20-11-0420" }).waitFor();
    expect(await heard(app, 2)).toEqual([
      ["ticket.status.changed", "open"],
      ["ticket.conversation.changed", null],
    ]);
    expect(await app.evaluate(() => window.client.get("comment.text"))).toEqual({ "comment.text": "", errors: {} });
    await open.page.locator(".changes", { hasText: "A trigger: status Open → Pending" }).waitFor();
    await open.page.getByLabel("Public reply").check();
  });

  it("does not save a ticket that the agent has left", async () => {
    await app.evaluate(() => window.client.on("ticket.save", () => new Promise(() => {})));
    await app.evaluate(() => window.client.get("ticket.id"));
    const saved = await open.page.evaluate(() => {
      const answer = window.workbench.submit("solved");
      window.workbench.select(4102);
      return answer;
    });
    expect(saved.proceed).toBe(false);
    expect(await open.page.evaluate(() => [4101, 4102].map((id) => window.workbench.ticket(id)?.status))).not.toContain(
      "solved",
    );
    expect(await open.page.evaluate(() => window.workbench.notifications())).toEqual([]);
  });

  it("ends a long conversation at its newest message", async () => {
    await open.ticket(4106);
    expect(await open.page.locator(".message").count()).toBe(302);
    expect(await open.page.locator(".message").last().isVisible()).toBe(true);
    const gap = await open.page.locator(".conversation").evaluate((list) => {
      const last = list.lastElementChild?.getBoundingClientRect().bottom ?? 0;
      return last - list.getBoundingClientRect().bottom;
    });
    expect(gap).toBeLessThanOrEqual(1);
  });

  it("widens the apps by keyboard and goes back to 320 px", async () => {
    const handle = open.page.getByRole("separator", { name: "Width of the apps" });
    await handle.focus();
    await open.page.keyboard.press("ArrowLeft");
    await open.page.keyboard.press("ArrowLeft");
    expect((await open.page.locator(".apps-place iframe").boundingBox())?.width).toBe(352);
    await open.page.keyboard.press("Home");
    expect((await open.page.locator(".apps-place iframe").boundingBox())?.width).toBe(320);
  });

  it("logs what app and host say to each other", async () => {
    await app.evaluate(() => window.client.request("/api/v2/tickets/4101.json"));
    const titles = await open.page.evaluate(() => window.workbench.log().map(({ kind, title }) => `${kind} ${title}`));
    expect(titles).toContain("handshake iframe.handshake");
    expect(titles).toContain("request request:1 GET /api/v2/tickets/4101.json");
    expect(titles).toContain("request zaf.request:1.done");
  });
});

describe("the clock", () => {
  it("starts at the same instant everywhere, the app included", async () => {
    const times = await app.evaluate(() => [Date.now(), Date.parse(new Date().toISOString()), Date.parse(Date())]);
    for (const time of times) expect(Math.abs(time - WORKBENCH_START)).toBeLessThan(120_000);
    expect(await app.evaluate(() => new Date(0).toISOString())).toBe("1970-01-01T00:00:00.000Z");
    expect(await app.evaluate(() => new Date() instanceof Date)).toBe(true);
  });

  it("moves and stops, and the app's with it", async () => {
    const later = Date.UTC(2026, 10, 25, 8, 0);
    await open.page.evaluate((instant) => {
      window.workbench.runClock(false);
      window.workbench.setClock(instant);
    }, later);
    await app.waitForFunction((instant) => Date.now() === instant, later);
    await open.page.waitForTimeout(30);
    expect(await app.evaluate(() => Date.now())).toBe(later);
    await open.page.getByText("Wed 25 Nov, 08:00:00 UTC").waitFor();
    await open.page.getByRole("button", { name: "+1 h" }).click();
    await app.waitForFunction((instant) => Date.now() === instant, later + 3_600_000);
    await open.page.evaluate((instant) => {
      window.workbench.setClock(instant);
      window.workbench.runClock(true);
    }, WORKBENCH_START);
  });

  it("goes on inside an app that is opened later", async () => {
    const later = Date.UTC(2026, 10, 26, 9, 0);
    await open.page.evaluate((instant) => window.workbench.setClock(instant), later);
    const frame = await open.ticket(4102);
    expect(Math.abs((await frame.evaluate(() => Date.now())) - later)).toBeLessThan(10_000);
    await open.page.evaluate((instant) => window.workbench.setClock(instant), WORKBENCH_START);
  });
});

describe("faults", () => {
  it("are switched on the page and off again", async () => {
    await open.page.getByText("Faults", { exact: true }).click();
    await open.page.getByLabel("Zendesk's and Jira's API").selectOption("server-error");
    const answer = await app.evaluate(() => window.client.request("/api/v2/users/me").catch(({ status }) => status));
    expect(answer).toBe(500);
    await open.page.getByRole("button", { name: "All well again" }).click();
    expect(await app.evaluate(() => window.client.request("/api/v2/users/me"))).toMatchObject({
      user: { role: "agent" },
    });
    await open.page.keyboard.press("Escape");
    expect(await open.page.getByLabel("Zendesk's and Jira's API").isVisible()).toBe(false);
  });
});
