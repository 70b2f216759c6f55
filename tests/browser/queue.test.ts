import type { Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toInstant } from "../../shared/instant";
import { rankQueue } from "../../shared/queue/rank";
import { agents, DIRECTORY } from "../../workbench/tickets/directory";
import { SCENARIOS } from "../../workbench/tickets/index";
import { WORKBENCH_START } from "../../workbench/tickets/scenario";
import { syntheticTickets } from "../../workbench/tickets/synthetic";
import { answerRequest } from "../../workbench/zendesk/api";
import { zendeskHandlers } from "../../workbench/zendesk/handlers";
import { createStore } from "../../workbench/zendesk/store";
import { judgeBatch } from "../../zendesk-app/src/queue/judge-batch";
import { readTicketPage, ticketsPath } from "../../zendesk-app/src/queue/ticket-list";
import { axeFindings } from "./axe";
import { type Desk, openDesk } from "./sidebar";

const LONG = 90_000;
let desk: Desk;
const app = () => desk.page.frameLocator(".queue-place iframe");

beforeAll(async () => {
  desk = await openDesk();
  // A colour on its way to another one has a contrast of neither.
  await desk.page.emulateMedia({ reducedMotion: "reduce" });
  await desk.visit(4101);
});

afterAll(async () => {
  await desk?.close();
});

async function visit(tickets: number): Promise<Frame> {
  await desk.page.goto(`${new URL(desk.page.url()).origin}/?page=queue&theme=light&tickets=${tickets}`);
  await app().getByRole("table").waitFor({ timeout: LONG });
  const frame = desk.page.frames().find((it) => it.url().includes("queue.html"));
  if (frame === undefined) throw new Error("The queue has no frame.");
  return frame;
}

const rows = () => app().locator("[data-index] button");
const firstRows = (count: number) =>
  rows().evaluateAll(
    (buttons, most) => buttons.slice(0, most).map((button) => button.textContent?.split(" ")[0]),
    count,
  );
const judged = (count: number) =>
  app()
    .getByText(new RegExp(`^${count.toLocaleString("en-GB")} tickets judged`))
    .waitFor({ timeout: LONG });

/** The first tickets by the same checks on the same data, without a browser. */
async function expectedOrder(tickets: number, count: number): Promise<readonly string[]> {
  const store = createStore(DIRECTORY, [...SCENARIOS, ...syntheticTickets(tickets)], WORKBENCH_START);
  const handlers = zendeskHandlers(store, { now: () => WORKBENCH_START, agentId: () => agents.maya.id });
  const found = [];
  for (let after: string | null | undefined; after !== null; ) {
    const request = new Request(`https://cloudharbor.zendesk.com${ticketsPath("open", after ?? null)}`);
    const page = readTicketPage(await (await answerRequest(handlers, request)).json());
    if (!page.ok) throw new Error(page.fault.kind);
    const batch = { ...page.value, setting: "", lastGood: "", now: toInstant(WORKBENCH_START) };
    found.push(...(await judgeBatch(batch)).rows);
    after = page.value.after;
  }
  return rankQueue(found)
    .slice(0, count)
    .map(({ ticket }) => ticket.replace("zendesk:", "#"));
}

describe("a short queue", () => {
  it("stands in the order of evaluate and rank, and finds what is looked for", async () => {
    await visit(200);
    await judged(214);
    expect(await firstRows(15)).toEqual(await expectedOrder(200, 15));
    await rows().first().focus();
    await desk.page.keyboard.press("/");
    await desk.page.keyboard.type("#4110");
    expect(await rows().count()).toBe(1);
  });

  it("shows a hostile subject as text", async () => {
    expect(desk.accidents).toEqual([]);
    expect(await app().locator("[data-index] img, [data-index] script").count()).toBe(0);
    await app().getByRole("searchbox").fill("");
  });

  it("is walked by arrows and letters, and Enter opens the ticket", async () => {
    const walked = () => app().locator("[data-index]:focus-within").getAttribute("data-index");
    await rows().first().focus();
    await desk.page.keyboard.press("ArrowDown");
    await desk.page.keyboard.press("j");
    await expect.poll(walked).toBe("2");
    await desk.page.keyboard.press("k");
    await expect.poll(walked).toBe("1");
    const [, second] = await firstRows(2);
    await desk.page.keyboard.press("Enter");
    await expect.poll(() => desk.page.evaluate(() => `#${window.workbench.selected()}`)).toBe(second);
  });

  it.each(["light", "dark"] as const)("breaks no rule of accessibility, %s", async (theme) => {
    const frame = await visit(0);
    await judged(14);
    await desk.page.evaluate((wanted) => window.workbench.setTheme(wanted), theme);
    await expect.poll(() => frame.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(theme);
    expect(await axeFindings(frame)).toEqual([]);
    await app().getByRole("button", { name: "Executive view" }).click();
    await app()
      .getByRole("heading", { name: /Accounts at risk/ })
      .waitFor();
    expect(await axeFindings(frame)).toEqual([]);
  });

  it("does not scroll sideways at 320 px", async () => {
    await desk.page.setViewportSize({ width: 320, height: 700 });
    const frame = await visit(0);
    await judged(14);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await desk.page.setViewportSize({ width: 1280, height: 900 });
  });
});

describe("a queue of 5,000", () => {
  it(
    "shows rows at once, can be stopped, and goes on to its end",
    async () => {
      await visit(5000);
      await app().getByRole("button", { name: "Stop", exact: true }).click();
      await app().getByText("Stopped. What was read stays here.").waitFor();
      expect(await rows().count()).toBeGreaterThan(5);
      await desk.page.evaluate(() => window.workbench.setFault({ kind: "server-error" }));
      await app().getByRole("button", { name: "Continue", exact: true }).click();
      await app().getByText("Not all tickets could be read").waitFor();
      expect(await rows().count()).toBeGreaterThan(5);
      await desk.page.evaluate(() =>
        window.workbench.setFault({ kind: "rate-limited", remaining: 1, retryAfterSeconds: 1 }),
      );
      await app().getByRole("button", { name: "Continue", exact: true }).click();
      await app().getByText("Zendesk asks us to wait 1 second.").waitFor();
      await judged(5014);
    },
    LONG,
  );
});
