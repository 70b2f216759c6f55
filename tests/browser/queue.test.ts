import type { Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toInstant } from "../../shared/instant";
import { type QueueRow, rankQueue } from "../../shared/queue/rank";
import { agents, DIRECTORY } from "../../workbench/tickets/directory";
import { SCENARIOS } from "../../workbench/tickets/index";
import { WORKBENCH_START } from "../../workbench/tickets/scenario";
import { syntheticTickets } from "../../workbench/tickets/synthetic";
import { answerRequest } from "../../workbench/zendesk/api";
import type { Fault } from "../../workbench/zendesk/faults";
import { zendeskHandlers } from "../../workbench/zendesk/handlers";
import { createStore } from "../../workbench/zendesk/store";
import type { Answer } from "../../zendesk-app/src/fault";
import { itemsOf, NO_PAGES, readPages, usersOf } from "../../zendesk-app/src/pages";
import { auditsPath } from "../../zendesk-app/src/queue/conversations";
import { judgeBatch } from "../../zendesk-app/src/queue/judge-batch";
import { readTicketPage, type TicketPage, ticketsPath } from "../../zendesk-app/src/queue/ticket-list";
import { axeFindings } from "./axe";
import { type Desk, openDesk } from "./sidebar";

const LONG = 90_000;
const SOON = { timeout: 15_000, interval: 50 };
const JUDGED_WHOLE = "Judged by the whole conversation";
let desk: Desk;
const app = () => desk.page.frameLocator(".queue-place iframe");

beforeAll(async () => {
  desk = await openDesk();
  await desk.visit(4101);
});

afterAll(async () => {
  await desk?.close();
});

async function visit(tickets: number, fault: Partial<Fault> = {}): Promise<Frame> {
  await desk.page.goto(`${new URL(desk.page.url()).origin}/?page=queue&theme=light&tickets=${tickets}`);
  await setFault(fault);
  await app().getByRole("table").waitFor({ timeout: LONG });
  const frame = desk.page.frames().find((it) => it.url().includes("queue.html"));
  if (frame === undefined) throw new Error("The queue has no frame.");
  return frame;
}

const setFault = (fault: Partial<Fault>) => desk.page.evaluate((given) => window.workbench.setFault(given), fault);
const button = (name: string | RegExp) => app().getByRole("button", { name, exact: true });
const rows = () => app().locator("[data-index] button");
const row = (ticket: number) => app().locator("[data-index]", { hasText: `#${ticket}` });
const firstRows = (count: number) =>
  rows().evaluateAll(
    (buttons, most) => buttons.slice(0, most).map((button) => button.textContent?.split(" ")[0]),
    count,
  );
const judged = (count: number) =>
  app()
    .getByText(new RegExp(`^${count.toLocaleString("en-GB")} tickets judged`))
    .waitFor({ timeout: LONG });
/** Once no conversation is left to be read. */
const conversed = async () => {
  await app()
    .getByText(/^\d+ judged by the whole conversation/)
    .waitFor();
  await app().getByText("Reading the conversations").waitFor({ state: "detached", timeout: LONG });
};
const conversationsAsked = () =>
  desk.page.evaluate(
    () =>
      window.workbench.log().filter(({ direction, title }) => direction === "app" && title.includes("/audits?")).length,
  );
const whole = () => app().locator("[data-index]", { hasText: JUDGED_WHOLE }).count();

/** The first tickets by the same checks on the same data, without a browser: those at the top by their conversation. */
async function expectedOrder(tickets: number, drawn: number): Promise<readonly string[]> {
  const store = createStore(DIRECTORY, [...SCENARIOS, ...syntheticTickets(tickets)], WORKBENCH_START);
  const handlers = zendeskHandlers(store, { now: () => WORKBENCH_START, agentId: () => agents.maya.id });
  const ask = async (path: string): Promise<Answer<unknown>> => {
    const response = await answerRequest(handlers, new Request(`https://cloudharbor.zendesk.com${path}`));
    return { ok: true, value: await response.json() };
  };
  const beside = { setting: "", lastGood: "", now: toInstant(WORKBENCH_START) };
  const found = new Map<string, QueueRow>();
  const listed = new Map<string, TicketPage>();
  const keep = (judged: readonly QueueRow[]) => {
    for (const one of judged) found.set(one.ticket, one);
  };
  for (let after: string | null | undefined; after !== null; ) {
    const answer = await ask(ticketsPath("open", after ?? null));
    const page = answer.ok ? readTicketPage(answer.value) : answer;
    if (!page.ok) throw new Error(page.fault.kind);
    for (const ticket of page.value.tickets as readonly { id: number }[]) {
      listed.set(`zendesk:${ticket.id}`, { ...page.value, tickets: [ticket] });
    }
    keep((await judgeBatch({ ...page.value, ...beside })).rows);
    after = page.value.after;
  }
  for (;;) {
    const top = rankQueue([...found.values()]).slice(0, drawn);
    const unread = top.filter(({ hasConversation }) => !hasConversation);
    if (unread.length === 0) return top.map(({ ticket }) => ticket.replace("zendesk:", "#"));
    for (const { ticket } of unread) {
      const audits = await readPages(NO_PAGES, "audits", (page) => ask(`${auditsPath(ticket)}&${page}`));
      const page = listed.get(ticket);
      if (!audits.ok || page === undefined) throw new Error(`Ticket ${ticket} cannot be read.`);
      const users = [...page.users, ...usersOf(audits.value)];
      keep((await judgeBatch({ ...page, users, audits: itemsOf(audits.value), ...beside })).rows);
    }
  }
}

describe("a short queue", () => {
  it("stands in the order of evaluate and rank, and finds what is looked for", async () => {
    await visit(200);
    await judged(214);
    await conversed();
    const drawn = Math.max(20, await rows().count());
    expect(await firstRows(15)).toEqual((await expectedOrder(200, drawn)).slice(0, 15));
    await rows().first().focus();
    await desk.page.keyboard.press("/");
    await desk.page.keyboard.type("#4110");
    expect(await rows().count()).toBe(1);
  });

  it("shows hostile subjects and names as text", async () => {
    expect(desk.accidents).toEqual([]);
    await app().getByRole("searchbox").fill("<script>");
    expect(await firstRows(20)).toEqual(["#4108"]);
    expect(await app().locator("main img, main script, main b").count()).toBe(0);
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

  it.each(["light", "dark"] as const)("is whole and breaks no rule at 320 px, %s", async (theme) => {
    await desk.page.setViewportSize({ width: 320, height: 700 });
    const frame = await visit(0);
    await judged(14);
    await conversed();
    await desk.page.evaluate((wanted) => window.workbench.setTheme(wanted), theme);
    await expect.poll(() => frame.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(theme);
    expect(await axeFindings(frame)).toEqual([]);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await button("Executive view").click();
    expect(await axeFindings(frame)).toEqual([]);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await desk.page.setViewportSize({ width: 1280, height: 900 });
  });
});

describe("a row", () => {
  it("opens its ticket at a click anywhere on it", async () => {
    await visit(0);
    await judged(14);
    await conversed();
    await row(4104).click({ position: { x: 900, y: 10 } });
    await expect.poll(() => desk.page.evaluate(() => window.workbench.selected()), SOON).toBe(4104);
    expect(await desk.page.evaluate(() => window.workbench.log().map(({ title }) => title))).toContain("routeTo");
    await desk.judged();
  });

  it("is reached by the keyboard far beyond what is drawn, and the focus stays on it while rows move", async () => {
    const at = () => app().locator("[data-index]:focus-within");
    await visit(200, { latencyMilliseconds: 60 });
    await judged(214);
    await rows().first().focus();
    const ticket = await at().getByRole("button").innerText();
    await conversed();
    expect(await at().getByRole("button").innerText()).toBe(ticket);
    const place = Number(await at().getAttribute("data-index"));
    for (let pressed = 0; pressed < 5; pressed++) await desk.page.keyboard.press("PageDown");
    await expect.poll(() => at().getAttribute("data-index"), SOON).toBe(String(place + 50));
    await desk.page.keyboard.press("ArrowUp");
    await expect.poll(() => at().getAttribute("data-index"), SOON).toBe(String(place + 49));
    expect(await rows().count()).toBeLessThan(60);
  });
});

describe("filters", () => {
  it("by reason show as many rows as they say, and the same press takes them away", async () => {
    await visit(0);
    await judged(14);
    await conversed();
    const evidence = button(/^Evidence missing \(\d+\)$/);
    const count = Number(/\d+/.exec(await evidence.innerText())?.[0]);
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(14);
    await evidence.click();
    expect(await evidence.getAttribute("aria-pressed")).toBe("true");
    expect(await rows().count()).toBe(count);
    await evidence.click();
    expect(await rows().count()).toBe(14);
  });

  it("by severity, and none that fits says so and how to go on", async () => {
    await app().getByLabel("Severity").selectOption({ label: "Sev-4" });
    expect(await row(4102).count()).toBe(1);
    expect(await row(4101).count()).toBe(0);
    await app().getByRole("searchbox").fill("no such words");
    await app().getByText("No ticket matches these filters.").waitFor();
    await button("Clear filters").click();
    expect(await rows().count()).toBe(14);
  });

  it("by a view read that view from its beginning", async () => {
    await app().getByLabel("Tickets").selectOption({ label: "Urgent tickets" });
    const urgent = await desk.page.evaluate(() =>
      window.workbench.tickets().flatMap(({ id }) => {
        const { priority, status } = window.workbench.ticket(id) ?? {};
        return priority === "urgent" && status !== "solved" && status !== "closed" ? [`#${id}`] : [];
      }),
    );
    await judged(urgent.length);
    expect([...(await firstRows(20))].sort()).toEqual(urgent.sort());
    await app().getByLabel("Tickets").selectOption({ label: "All open tickets" });
    await judged(14);
  });
});

describe("the executive view", () => {
  it("lists accounts at risk, the gravest tickets and repeats, and opens a ticket", async () => {
    await visit(200);
    await judged(214);
    await button("Executive view").click();
    const headings = await app().locator("section h2").allInnerTexts();
    expect(headings.map((heading) => heading.replace(/\d+\)$/, "n)"))).toEqual([
      "Accounts at risk (n)",
      "Open Sev-1 tickets (n)",
      "Back within 14 days (n)",
    ]);
    const gravest = app().locator("section", { hasText: "Open Sev-1 tickets" }).getByRole("button");
    const [first = ""] = await gravest.allInnerTexts();
    await gravest.first().click();
    await expect
      .poll(() => desk.page.evaluate(() => `#${window.workbench.selected()}`), SOON)
      .toBe(first.split(" ")[0]);
  });
});

describe("conversations", () => {
  it("of the rows in sight are read once all is listed, and each such row says so", async () => {
    await visit(0, { latencyMilliseconds: 30 });
    await judged(14);
    expect(await row(4110).innerText()).not.toContain("customer");
    await conversed();
    expect(await whole()).toBe(14);
    await app().getByText("14 judged by the whole conversation, the others by the description").waitFor();
    // That the customer has answered stands in the conversation alone.
    await button("Customer answered (1)").click();
    expect(await firstRows(20)).toEqual(["#4110"]);
    expect(await conversationsAsked()).toBe(17);
  });

  it("of rows that come into sight are read too, and of no others", async () => {
    await visit(200);
    await judged(214);
    await conversed();
    const before = await conversationsAsked();
    expect(before).toBeLessThan(60);
    await app()
      .getByRole("table")
      .evaluate((table) => table.scrollTo(0, table.scrollHeight));
    await expect.poll(async () => (await whole()) > 0 && (await whole()) === (await rows().count()), SOON).toBe(true);
    expect((await conversationsAsked()) - before).toBeLessThan(60);
  });

  it("are stopped and gone on with", async () => {
    await visit(200, { latencyMilliseconds: 100 });
    await judged(214);
    await app().getByText("Reading the conversations").waitFor();
    await button("Stop").click();
    await app().getByText("Stopped. What was read stays here.").waitFor();
    const before = await conversationsAsked();
    await desk.page.waitForTimeout(500);
    expect(await conversationsAsked()).toBe(before);
    await setFault({ latencyMilliseconds: 0 });
    await button("Continue").click();
    await conversed();
    expect(await conversationsAsked()).toBeGreaterThan(before);
    expect(await button("Continue").count()).toBe(0);
  });

  it("wait as long as Zendesk asks", async () => {
    await visit(200, { latencyMilliseconds: 100 });
    await judged(214);
    await app().getByText("Reading the conversations").waitFor();
    await setFault({ kind: "rate-limited", retryAfterSeconds: 1, remaining: 3, latencyMilliseconds: 0 });
    await app().getByText("Zendesk asks us to wait 1 second.").waitFor();
    await conversed();
    expect(await app().getByText("Zendesk asks us").count()).toBe(0);
  });

  it("that cannot be read are told with the way on, and the rows stay", async () => {
    await visit(200, { latencyMilliseconds: 100 });
    await judged(214);
    await app().getByText("Reading the conversations").waitFor();
    await setFault({ kind: "session-expired", latencyMilliseconds: 0 });
    await app().getByText("Not all conversations could be read").waitFor();
    await app().getByText("Your session may have ended: reload the page and sign in.").waitFor();
    expect(await rows().count()).toBeGreaterThan(10);
    await setFault({ kind: "none" });
    await button("Continue").click();
    await conversed();
    expect(await app().getByText("Not all conversations could be read").count()).toBe(0);
  });
});

describe("a session that has ended", () => {
  it("is told, and what was read before stays", async () => {
    await visit(0);
    await judged(14);
    await conversed();
    await setFault({ kind: "session-expired" });
    await button("Read again").click();
    await app().getByText("Not all tickets could be read").waitFor();
    await app().getByText("Your session may have ended: reload the page and sign in.").waitFor();
    expect(await rows().count()).toBe(14);
    await setFault({ kind: "none" });
    await button("Continue").click();
    await judged(14);
    expect(desk.accidents).toEqual([]);
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
