import type { Frame, Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeFindings } from "./axe";
import { type Desk, openDesk } from "./sidebar";

const CARDS = ["Severity", "Evidence", "SLA", "Privacy", "Escalation"];
const SOON = { timeout: 10_000, interval: 50 };

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk({ remembers: true });
});

afterAll(async () => {
  await desk?.close();
});

const visit = async (ticket: number) => {
  await desk.visit(ticket);
  return desk.judged();
};
const closeAllCards = async () => {
  for (const card of CARDS) {
    const toggle = desk.app.getByRole("button", { name: card }).first();
    if ((await toggle.getAttribute("aria-expanded")) === "true") await toggle.click();
  }
  await desk.settled();
};
const opened = () =>
  desk.app
    .locator("section h2 button")
    .evaluateAll((toggles) =>
      toggles
        .filter((toggle) => toggle.getAttribute("aria-expanded") === "true")
        .map((toggle) => toggle.children[1]?.textContent),
    );

describe("with the keyboard alone", () => {
  const focused = (frame: Frame) =>
    frame.evaluate(() => {
      const active = document.activeElement;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(active ?? document.body);
      const isVisible = (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none";
      return `${active?.textContent ?? ""}${isVisible ? "" : " (focus not visible)"}`;
    });

  it("every card and the button are reached in order, and the focus is seen", async () => {
    const frame = await visit(4104);
    await desk.page.getByRole("button", { name: "Reload" }).focus();
    const stops: string[] = [];
    for (let i = 0; i < 7; i++) {
      await desk.page.keyboard.press("Tab");
      stops.push(await focused(frame));
    }
    expect(stops).toEqual([
      expect.stringMatching(/^Severity.*[^)]$/),
      expect.stringMatching(/^Evidence.*[^)]$/),
      expect.stringMatching(/^SLA.*[^)]$/),
      expect.stringMatching(/^Privacy.*[^)]$/),
      expect.stringMatching(/^Escalation.*[^)]$/),
      "Ask the customer",
      "Escalate…",
    ]);
  });

  it("Enter and Space open and close a card", async () => {
    await desk.app.getByRole("button", { name: "Evidence" }).focus();
    await desk.page.keyboard.press("Enter");
    expect(await opened()).toEqual(["Evidence"]);
    await desk.page.keyboard.press("Space");
    expect(await opened()).toEqual([]);
    await desk.page.keyboard.press("Space");
    expect(await opened()).toEqual(["Evidence"]);
  });

  it("what was opened is open again after a reload, and on another ticket", async () => {
    await visit(4104);
    expect(await opened()).toEqual(["Evidence"]);
    await visit(4109);
    expect(await opened()).toEqual(["Evidence"]);
    await closeAllCards();
  });

  it("Enter on 'Ask the customer' fills the reply", async () => {
    await desk.app.getByRole("button", { name: "Ask the customer" }).focus();
    await desk.page.keyboard.press("Enter");
    await desk.app.getByText("Added to your reply.").waitFor();
    expect(await desk.page.evaluate(() => window.workbench.editor().text)).toMatch(/^Hello Sky Unknown,/);
  });
});

describe("axe finds nothing", () => {
  it.each([4104, 4108, 4110])("in the app beside %i, light and dark, closed and open", async (ticket) => {
    const frame = await visit(ticket);
    for (const theme of ["light", "dark"] as const) {
      await desk.page.evaluate((wanted) => window.workbench.setTheme(wanted), theme);
      await expect
        .poll(() => frame.evaluate(() => getComputedStyle(document.documentElement).colorScheme), SOON)
        .toBe(theme);
      await closeAllCards();
      expect([theme, "closed", await axeFindings(frame)]).toEqual([theme, "closed", []]);
      await desk.openAllCards();
      expect([theme, "open", await axeFindings(frame)]).toEqual([theme, "open", []]);
    }
    await closeAllCards();
  });

  it.each(["light", "dark"] as const)("in a notice, %s", async (theme) => {
    const frame = await visit(4101);
    await desk.page.evaluate((wanted) => {
      window.workbench.setTheme(wanted);
      window.workbench.setFault({ kind: "malformed" });
      window.workbench.emit("ticket.updated");
    }, theme);
    await desk.app.getByRole("button", { name: "Try again" }).waitFor();
    expect(await axeFindings(frame)).toEqual([]);
  });

  it.each(["light", "dark"] as const)("on the workbench's page, %s", async (theme) => {
    await visit(4105);
    await desk.page.evaluate((wanted) => window.workbench.setTheme(wanted), theme);
    expect(await axeFindings(desk.page)).toEqual([]);
  });
});

describe("the frame", () => {
  const heights = async (frame: Frame) => {
    const outer = await desk.page.locator(".apps-place iframe").boundingBox();
    const inner = await frame.evaluate(() => ({
      content: Math.ceil(document.body.getBoundingClientRect().height),
      scrolls: document.documentElement.scrollHeight > document.documentElement.clientHeight,
    }));
    return { ...inner, frame: outer?.height ?? 0 };
  };

  it("is as high as its content, closed, open and closed again", async () => {
    const frame = await visit(4101);
    // What another ticket left open is remembered.
    await closeAllCards();
    const closed = await heights(frame);
    expect(closed).toEqual({ content: closed.content, frame: closed.content, scrolls: false });
    expect(closed.content).toBeGreaterThan(150);
    await desk.openAllCards();
    const open = await heights(frame);
    expect(open).toEqual({ content: open.content, frame: open.content, scrolls: false });
    expect(open.content).toBeGreaterThan(closed.content + 500);
    await closeAllCards();
    expect(await heights(frame)).toEqual(closed);
  });

  it("never collapses while the ticket is read", async () => {
    await desk.page.evaluate(() => window.workbench.setFault({ latencyMilliseconds: 300 }));
    const seen: number[] = [];
    await desk.page.evaluate(() => window.workbench.reopenApp());
    for (let i = 0; i < 20; i++) {
      await desk.page.waitForTimeout(50);
      seen.push((await desk.page.locator(".apps-place iframe").boundingBox())?.height ?? 0);
    }
    await desk.judged();
    expect(Math.min(...seen)).toBeGreaterThan(100);
  });

  it("tells its verdict before the reasons are loaded, which then move nothing", async () => {
    await visit(4101);
    const topOf = (place: Locator) => place.evaluate((it) => it.getBoundingClientRect().top);
    const header = desk.app.locator("header[data-ready]");
    const reasons = /\/assets\/reasons\.js/;
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await desk.page.route(reasons, async (route) => {
      await held;
      await route.continue();
    });
    await desk.page.evaluate(() => window.workbench.reopenApp());
    await desk.app.locator("main[aria-busy] h1").waitFor();
    const before = [await topOf(header), await topOf(desk.app.locator(".skeleton ul"))];
    release();
    await desk.judged();
    await desk.page.unroute(reasons);
    expect([await topOf(header), await topOf(desk.app.locator("main section").first().locator(".."))]).toEqual(before);
  });

  it("says so where the reasons of a verdict do not load", async () => {
    await visit(4101);
    const reasons = /\/assets\/reasons\.js/;
    await desk.page.route(reasons, (route) => route.abort());
    await desk.page.evaluate(() => window.workbench.reopenApp());
    await desk.app.getByRole("alert").waitFor();
    expect(await desk.app.getByRole("alert").innerText()).toBe(
      "The reasons of this verdict did not load. Check your connection, then reload the page.",
    );
    expect(await desk.app.locator("header[data-ready] h1").innerText()).not.toBe("");
    expect(await desk.app.locator(".skeleton").isVisible()).toBe(false);
    await desk.page.unroute(reasons);
  });

  it("asks for a height only when it changed", async () => {
    await visit(4101);
    const asked = await desk.page.evaluate(() =>
      window.workbench
        .log()
        .filter(({ direction, title }) => direction === "app" && title === "resize")
        .map(({ body }) => JSON.stringify(body).match(/\d+px/)?.[0]),
    );
    expect(asked.filter((height, at) => height === asked[at - 1])).toEqual([]);
    expect(asked.length).toBeGreaterThan(0);
  });

  it("fits 320 px with every notice that it has", async () => {
    await desk.page.evaluate(() => window.workbench.setSettings({ policy: '{"gate": {"treshold": 80}}' }));
    await desk.page.waitForTimeout(300);
    const frame = await desk.judged();
    await desk.page.evaluate(() => {
      window.workbench.setFault({ kind: "session-expired" });
      window.workbench.emit("ticket.updated");
    });
    await desk.app.getByRole("button", { name: "Try again" }).waitFor();
    expect(await frame.evaluate(() => document.documentElement.clientWidth)).toBe(320);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

describe("who wants little motion", () => {
  it("sees none", async () => {
    await desk.page.emulateMedia({ reducedMotion: "reduce" });
    const frame = await visit(4101);
    const moving = await frame.evaluate(
      () =>
        [...document.querySelectorAll("*")]
          .map((element) => getComputedStyle(element))
          .filter(({ transitionProperty, transitionDuration, animationName }) => {
            const glides = transitionProperty !== "none" && /[1-9]/.test(transitionDuration);
            return glides || animationName !== "none";
          }).length,
    );
    expect(moving).toBe(0);
    await desk.page.emulateMedia({ reducedMotion: "no-preference" });
  });
});
