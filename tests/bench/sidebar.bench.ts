import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Frame, Page } from "playwright-core";
import type {} from "../../workbench/page/handle";
import { startWorkbench } from "../../workbench/start";
import { launchBrowser } from "../browser/browser";
import { builtApp } from "../browser/built-app";
import type { Row } from "./data";
import { holdProcess, median, slowDown } from "./slow-frame";

const RUNS = 5;
const SLOWER = 4;
const SETTLED_MILLISECONDS = 5000;
const TICKETS = [4101, 4106];
const SECRET = "glpat-h7Kd93_fLq2ZxVbN4TgW";

/** What the page and the app note down, in milliseconds since the epoch on the processor's own clock. */
declare global {
  interface Window {
    noted: { asked?: number; changed?: number };
  }
  interface PerformanceEntry {
    readonly element?: Element | null;
  }
}

/** How much JavaScript the sidebar loads, and how soon it tells its verdict on a processor four times slower. */
export async function* bench(): AsyncIterable<Row> {
  const folder = await builtApp();
  const initial = initialScripts(join(folder, "assets"));
  yield {
    bench: "sidebar",
    what: "initial JavaScript, gzip",
    kilobytes: kilobytes(initial.map((name) => readFileSync(join(folder, "assets", name)))),
    files: initial,
  };
  const workbench = await startWorkbench({ port: 0, appFolder: folder });
  const browser = await launchBrowser();
  try {
    const { scripts, sdk } = await loadedScripts(browser, workbench.url, workbench.appUrl);
    yield {
      bench: "sidebar",
      what: "JavaScript loaded until the first verdict, gzip",
      kilobytes: kilobytes([...scripts.values()]),
      sdkKilobytes: kilobytes(sdk),
      files: [...scripts.keys()],
    };
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
    milliseconds: middle((run) => run.firstVerdict),
    toSkeleton: middle((run) => run.firstPicture),
    openedAgain: middle((run) => run.again),
    slowdown: Math.round(median(runs.map((run) => run.slowdown)) * 10) / 10,
    runs: RUNS,
  };
  yield {
    bench: "sidebar",
    what: `from a change in the composer to the changed verdict, ticket ${ticket}, ${SLOWER}-fold slower`,
    milliseconds: middle((run) => run.keystroke),
    withoutDebounce: middle((run) => run.afterDebounce),
    runs: RUNS,
  };
}

/** Milliseconds, but for `slowdown`: how many times longer a fixed piece of work took. */
interface Run {
  readonly firstPicture: number;
  readonly firstVerdict: number;
  readonly again: number;
  readonly keystroke: number;
  readonly afterDebounce: number;
  readonly slowdown: number;
}

/** One visit with an empty cache, then one with a warm one, then a secret typed into the reply. */
async function oneRun(browser: Browser, url: string, appUrl: string, ticket: number): Promise<Run> {
  const context = await browser.newContext({ locale: "en-GB", viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  // tsx wraps named functions in a call that pages do not know.
  try {
    await page.goto(`${url}?ticket=4109`);
    // What the page before still does would be slow too, and in the way.
    await page.frameLocator(".apps-place iframe").locator("header[data-ready]").waitFor();
    await page.waitForTimeout(1000);
    const holder = await holdProcess(page, appUrl);
    const slowdown = await slowDown(context, holder, SLOWER);
    const first = await open(page, appUrl, (wanted) => window.workbench.select(wanted), ticket);
    const again = await open(page, appUrl, () => window.workbench.reopenApp(), ticket);
    const frame = again.frame;
    await page.waitForTimeout(1500);
    await page.evaluate(() => {
      window.noted = {};
      window.addEventListener("message", ({ data }) => {
        if (/"request":"get"/.test(String(data))) window.noted.asked ??= performance.timeOrigin + performance.now();
      });
    });
    await frame.getByRole("button", { name: "Privacy" }).evaluate((line) => {
      window.noted = {};
      new MutationObserver(() => {
        window.noted.changed ??= performance.timeOrigin + performance.now();
      }).observe(line, { subtree: true, characterData: true, childList: true });
    });
    const typed = await page.evaluate((secret) => {
      const at = performance.timeOrigin + performance.now();
      window.workbench.write(secret);
      return at;
    }, SECRET);
    await frame.waitForFunction(() => window.noted.changed !== undefined);
    const changed = await frame.evaluate(() => window.noted.changed ?? Number.NaN);
    const asked = await page.evaluate(() => window.noted.asked ?? Number.NaN);
    return {
      firstVerdict: first.verdict,
      firstPicture: first.picture,
      again: again.verdict,
      slowdown,
      keystroke: changed - typed,
      afterDebounce: changed - asked,
    };
  } finally {
    await context.close();
  }
}

/**
 * Opens the app by `act` and gives the times of its first picture and first verdict after its navigation began, as the
 * browser itself noted them: whatever is put into the page to watch it would be slowed down with it.
 */
async function open(page: Page, appUrl: string, act: (ticket: number) => void, ticket: number) {
  const before = appFrame(page, appUrl);
  await page.evaluate(act, ticket);
  let frame = before;
  while (frame === undefined || frame === before) {
    await page.waitForTimeout(20);
    frame = appFrame(page, appUrl);
  }
  await page.waitForTimeout(SETTLED_MILLISECONDS);
  const times = await frame.evaluate(async () => {
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
  return { frame, ...times };
}

const appFrame = (page: Page, appUrl: string): Frame | undefined =>
  page.frames().findLast((frame) => frame.url().startsWith(`${appUrl}?`));

/** All that the page loads before it has anything to draw: its scripts, what it loads beside them, and what they import. */
function initialScripts(assets: string): readonly string[] {
  const html = readFileSync(join(assets, "index.html"), "utf8");
  const waiting = [...html.matchAll(/(?:src|href)="\.\.\/assets\/([^"/]+\.js)"/g)].map(([, name = ""]) => name);
  const found = new Set<string>();
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    const code = readFileSync(join(assets, name), "utf8");
    for (const [, imported = ""] of code.matchAll(/(?:\bfrom|\bimport) ?["']\.\/([\w.-]+\.js)["']/g))
      waiting.push(imported);
  }
  return [...found];
}

/** Every script that the app asks for before its first verdict; Zendesk's SDK apart, which comes from their CDN. */
async function loadedScripts(browser: Browser, url: string, appUrl: string) {
  const page = await browser.newPage();
  const scripts = new Map<string, Buffer>();
  const sdk: Buffer[] = [];
  const reading: Promise<void>[] = [];
  page.context().on("response", (response) => {
    const { origin, pathname } = new URL(response.url());
    if (origin !== new URL(appUrl).origin || !pathname.endsWith(".js")) return;
    reading.push(
      response.body().then((body) => {
        if (pathname.startsWith("/workbench/")) sdk.push(body);
        else scripts.set(pathname.slice(pathname.lastIndexOf("/") + 1), body);
      }),
    );
  });
  await page.goto(`${url}?ticket=${TICKETS[0]}`);
  await page.frameLocator(".apps-place iframe").locator("header[data-ready]").waitFor();
  await Promise.all(reading);
  await page.close();
  return { scripts, sdk };
}

const kilobytes = (files: readonly Uint8Array[]): number =>
  Math.round(files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0) / 100) / 10;
