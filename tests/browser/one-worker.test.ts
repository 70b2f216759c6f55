import type { Page } from "playwright-core";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type Desk, openDesk } from "./sidebar";

let desk: Desk;

beforeEach(async () => {
  desk = await openDesk();
});

afterEach(async () => {
  expect(desk.accidents).toEqual([]);
  await desk.close();
});

/** The workers that pages of the app share, by the browser's names for them. */
async function sharedWorkers(): Promise<readonly string[]> {
  const session = await desk.page.context().browser()?.newBrowserCDPSession();
  const targets = await session?.send("Target.getTargets", { filter: [{ type: "shared_worker" }] });
  return targets?.targetInfos.map(({ targetId }) => targetId) ?? [];
}

const ownWorkers = () => desk.page.workers().map((worker) => new URL(worker.url()).pathname);
const severityOf = (page: Page) =>
  page.frameLocator(".apps-place iframe").getByRole("button", { name: "Severity" }).innerText();

it("one worker judges for all tickets, and stays while Zendesk is open", async () => {
  await desk.visit(4101);
  await desk.judged();
  const [worker, ...others] = await sharedWorkers();
  expect(worker).toBeDefined();
  expect(others).toEqual([]);
  for (const ticket of [4102, 4109]) {
    await desk.page.evaluate((id) => window.workbench.select(id), ticket);
    await desk.judged();
    expect(await sharedWorkers()).toEqual([worker]);
  }
  expect(ownWorkers()).toEqual([]);
});

it("pages that are open beside each other get the verdicts of their own tickets only", async () => {
  await desk.visit(4101);
  await desk.judged();
  const beside = await desk.page.context().newPage();
  await beside.goto(desk.page.url().replace("4101", "4102"));
  await beside.frameLocator(".apps-place iframe").locator("main:not([aria-busy]) header[data-ready]").waitFor();
  expect(await sharedWorkers()).toHaveLength(1);
  const [first, second] = [await severityOf(desk.page), await severityOf(beside)];
  expect(first).toContain("Sev-3, looks Sev-1");
  expect(second).not.toContain("Sev-3, looks Sev-1");
  const write = (page: Page, text: string) => page.evaluate((typed) => window.workbench.write(typed), text);
  await Promise.all([write(desk.page, "Thank you."), write(beside, "glpat-h7Kd93_fLq2ZxVbN4TgW")]);
  const privacy = (page: Page) => page.frameLocator(".apps-place iframe").getByRole("button", { name: "Privacy" });
  await expect.poll(() => privacy(beside).innerText()).toContain("GitLab token in your draft");
  await desk.settled();
  expect(await privacy(desk.page).innerText()).not.toContain("GitLab");
  expect(await severityOf(desk.page)).toBe(first);
  expect(await severityOf(beside)).toBe(second);
});

it("a browser that knows no shared workers gives each page one of its own", async () => {
  await desk.page.addInitScript(() => Reflect.deleteProperty(window, "SharedWorker"));
  await desk.visit(4101);
  await desk.judged();
  expect(await desk.glance()).toMatchObject({ severity: "Sev-3, looks Sev-1" });
  expect(await sharedWorkers()).toEqual([]);
  expect(ownWorkers()).toEqual(["/assets/judge-worker.js"]);
});

it("a shared worker that does not load leaves the work to the page's own", async () => {
  await desk.page.addInitScript(() => {
    const { SharedWorker } = window;
    window.SharedWorker = class extends SharedWorker {
      constructor(_: string | URL, options?: string | WorkerOptions) {
        super("missing.js", options);
      }
    };
  });
  await desk.visit(4101);
  await desk.judged();
  expect(await desk.glance()).toMatchObject({ severity: "Sev-3, looks Sev-1" });
  expect(ownWorkers()).toEqual(["/assets/judge-worker.js"]);
});
