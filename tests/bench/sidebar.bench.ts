import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import type {} from "../../workbench/page/handle";
import { startWorkbench } from "../../workbench/start";
import { launchBrowser } from "../browser/browser";
import { builtApp } from "../browser/built-app";
import type { Row } from "./data";
import { holdProcess, median, slowDown } from "./slow-frame";

const RUNS = 5;
const SLOWER = 4;
const SETTLED_MILLISECONDS = 4000;
const CLOSED_MILLISECONDS = 1000;
const SIDEBAR = ".apps-place iframe";
const TICKETS = [4101, 4106];
const OTHER_TICKETS = [4109, 4103, 4110];
const SECRET = "glpat-h7Kd93_fLq2ZxVbN4TgW";

declare global {
  interface Window {
    /** When the host was asked, in milliseconds since the epoch on the processor's own clock. */
    askedAt: Promise<number>;
    /** When the line of a card changed, by the same clock. */
    changedAt: Promise<number>;
  }
  interface PerformanceEntry {
    readonly element?: Element | null;
  }
}

/** How much JavaScript the sidebar loads, and how soon it tells its verdict on a processor four times slower. */
export async function* bench(): AsyncIterable<Row> {
  const folder = await builtApp();
  const assets = join(folder, "assets");
  const initial = imported(assets, loadedBy(assets, "index.html"));
  yield {
    bench: "sidebar",
    what: "initial JavaScript, gzip",
    kilobytes: kilobytes(assets, initial),
    files: initial,
  };
  const all = imported(assets, [...initial, "judge-worker.js"]);
  yield {
    bench: "sidebar",
    what: "JavaScript loaded until the first verdict, gzip",
    kilobytes: kilobytes(assets, all),
    files: all,
  };
  const workbench = await startWorkbench({ port: 0, appFolder: folder });
  const browser = await launchBrowser();
  try {
    for (const ticket of TICKETS) yield* times(browser, workbench.url, workbench.appUrl, ticket);
  } finally {
    await Promise.all([browser.close(), workbench.close()]);
  }
}

async function* times(browser: Browser, url: string, appUrl: string, ticket: number): AsyncIterable<Row> {
  const runs: Run[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await oneRun(browser, url, appUrl, ticket));
  const middle = (pick: (run: Run) => number) => Math.round(median(runs.map(pick)));
  yield {
    bench: "sidebar",
    what: `from the frame's navigation to the first verdict, ticket ${ticket}, ${SLOWER}-fold slower`,
    milliseconds: middle((run) => run.later.verdict),
    toSkeleton: middle((run) => run.later.picture),
    firstTicketOfTheDay: middle((run) => run.first.verdict),
    slowdown: Math.round(median(runs.map((run) => run.slowdown)) * 10) / 10,
    runs: RUNS,
  };
  yield {
    bench: "sidebar",
    what: `from a change in the composer to the changed verdict, ticket ${ticket}, ${SLOWER}-fold slower`,
    milliseconds: middle((run) => run.keystroke.sinceTyped),
    withoutDebounce: middle((run) => run.keystroke.sinceAsked),
    runs: RUNS,
  };
}

/** Milliseconds, but for `slowdown`: how many times longer a fixed piece of work took. */
interface Run {
  /** While no page of the app is open yet, and nothing of it is in the cache. */
  readonly first: Opened;
  /** After three others, while Zendesk stays open and with it the app's page without a face. Nothing is in the cache. */
  readonly later: Opened;
  readonly keystroke: { readonly sinceTyped: number; readonly sinceAsked: number };
  readonly slowdown: number;
}

interface Opened {
  readonly picture: number;
  readonly verdict: number;
}

async function oneRun(browser: Browser, url: string, appUrl: string, ticket: number): Promise<Run> {
  const first = await inWindow(browser, url, async ({ context, page }) => {
    const holder = await holdProcess(page, appUrl);
    await closeApp(page, "iframe.app-frame");
    await slowDown(context, holder, SLOWER);
    return open(page, ticket, true);
  });
  return inWindow(browser, url, async ({ context, page }) => {
    for (const other of OTHER_TICKETS) await open(page, other);
    const holder = await holdProcess(page, appUrl);
    await closeApp(page, SIDEBAR);
    const slowdown = await slowDown(context, holder, SLOWER);
    const later = await open(page, ticket);
    return { first, later, keystroke: await type(page), slowdown };
  });
}

interface OpenWindow {
  readonly context: BrowserContext;
  readonly page: Page;
}

async function inWindow<T>(browser: Browser, url: string, work: (window: OpenWindow) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ locale: "en-GB", viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(`${url}?ticket=${OTHER_TICKETS[0]}`);
    await page.frameLocator(SIDEBAR).locator("header[data-ready]").waitFor();
    return await work({ context, page });
  } finally {
    await context.close();
  }
}

/** Zendesk keeps the pages of other tickets: that they go must not be in the way of the one that is opened. */
async function closeApp(page: Page, frames: string): Promise<void> {
  await page.locator(frames).evaluateAll((all) => {
    for (const frame of all) frame.remove();
  });
  await page.waitForTimeout(CLOSED_MILLISECONDS);
}

/**
 * Opens a ticket and gives the times of the app's first picture and first verdict after its navigation began, as the
 * browser itself noted them: whatever is put into the page to watch it would be slowed down with it.
 */
async function open(page: Page, ticket: number, isFirst = false): Promise<Opened> {
  await page.evaluate(
    ([wanted, reopens]) => {
      window.workbench.select(wanted);
      if (reopens) window.workbench.reopenApp();
    },
    [ticket, isFirst] as const,
  );
  await page.waitForTimeout(SETTLED_MILLISECONDS);
  return (await sidebarOf(page)).evaluate(async () => {
    const texts = await new Promise<readonly PerformanceEntry[]>((resolve) => {
      const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
      observer.observe({ type: "largest-contentful-paint", buffered: true });
    });
    return {
      // The skeleton, which is drawn before any script has run and holds no text.
      picture: performance.getEntriesByType("paint")[0]?.startTime ?? Number.NaN,
      verdict: texts.find(({ element }) => element?.closest("header[data-ready]"))?.startTime ?? Number.NaN,
    };
  });
}

/** Types a secret into the reply, and waits until the line of the privacy card tells of it. */
async function type(page: Page): Promise<Run["keystroke"]> {
  const frame = await sidebarOf(page);
  await page.evaluate(() => {
    window.askedAt = new Promise((resolve) => {
      window.addEventListener("message", ({ data }) => {
        if (/"request":"get"/.test(String(data))) resolve(performance.timeOrigin + performance.now());
      });
    });
  });
  await frame.getByRole("button", { name: "Privacy" }).evaluate((line) => {
    window.changedAt = new Promise((resolve) => {
      new MutationObserver(() => resolve(performance.timeOrigin + performance.now())).observe(line, {
        subtree: true,
        characterData: true,
        childList: true,
      });
    });
  });
  const typedAt = await page.evaluate((secret) => {
    const at = performance.timeOrigin + performance.now();
    window.workbench.write(secret);
    return at;
  }, SECRET);
  const changedAt = await frame.evaluate(() => window.changedAt);
  return { sinceTyped: changedAt - typedAt, sinceAsked: changedAt - (await page.evaluate(() => window.askedAt)) };
}

async function sidebarOf(page: Page): Promise<Frame> {
  const frame = await (await page.locator(SIDEBAR).elementHandle())?.contentFrame();
  if (frame === null || frame === undefined) throw new Error("The sidebar is not open.");
  return frame;
}

/** The scripts that a page loads by itself, and those that it asks to be loaded beside them. */
function loadedBy(assets: string, page: string): readonly string[] {
  const html = readFileSync(join(assets, page), "utf8");
  return [...html.matchAll(/(?:src|href)="\.\.\/assets\/([^"/]+\.js)"/g)].map(([, name = ""]) => name);
}

/** These scripts and all that they import. */
function imported(assets: string, names: readonly string[]): readonly string[] {
  const found = new Set(names);
  for (const name of found) {
    const code = readFileSync(join(assets, name), "utf8");
    for (const [, one = ""] of code.matchAll(/(?:\bfrom|\bimport) ?["']\.\/([\w.-]+\.js)["']/g)) found.add(one);
  }
  return [...found];
}

function kilobytes(assets: string, names: readonly string[]): number {
  const sizes = names.map((name) => gzipSync(readFileSync(join(assets, name)), { level: 9 }).length);
  return Math.round(sizes.reduce((sum, size) => sum + size, 0) / 100) / 10;
}
