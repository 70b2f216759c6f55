import type { Browser, Frame, Page } from "playwright-core";
import type {} from "../../workbench/page/handle";
import { startWorkbench } from "../../workbench/start";
import { launchBrowser } from "../browser/browser";
import { builtApp } from "../browser/built-app";
import type { Row } from "./data";
import { holderAddress, median, putHolder, slowDown } from "./slow-frame";

const TICKETS = 5000;
const RUNS = 5;
const PATIENCE_MILLISECONDS = 300_000;

/** What the queue's frame notes down, in milliseconds. */
declare global {
  interface Window {
    queueNoted: { firstRows?: number; longestTask: number };
  }
}

/** How soon the first rows of a long queue are drawn, and how long its page is busy at a stretch while the rest comes. */
export async function* bench(): AsyncIterable<Row> {
  const workbench = await startWorkbench({ port: 0, appFolder: await builtApp() });
  const browser = await launchBrowser();
  try {
    for (const slower of [1, 4]) {
      const runs: Run[] = [];
      for (let run = 0; run < RUNS; run++) {
        runs.push(await oneRun(browser, workbench.url, workbench.appUrl, slower, run === 0));
      }
      const longest = runs.flatMap(({ longestTask }) => longestTask ?? []);
      yield {
        bench: "queue",
        what: `from the frame's navigation to the first rows, ${TICKETS} tickets, ${slower}-fold slower`,
        milliseconds: Math.round(median(runs.map(({ firstRows }) => firstRows))),
        longestTaskWhileLoading: Math.round(Math.max(...longest)),
        runs: RUNS,
      };
    }
  } finally {
    await Promise.all([browser.close(), workbench.close()]);
  }
}

interface Run {
  readonly firstRows: number;
  /** Null where the rest was not waited for. */
  readonly longestTask: number | null;
}

async function oneRun(browser: Browser, url: string, appUrl: string, slower: number, toEnd: boolean): Promise<Run> {
  const context = await browser.newContext({ locale: "en-GB", viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  // tsx wraps named functions in a call that pages do not know.
  await page.addInitScript("globalThis.__name = (named) => named");
  await page.addInitScript(noteRows);
  try {
    await page.goto(`${url}?ticket=4109&tickets=${TICKETS}`);
    const address = holderAddress(appUrl);
    await page.evaluate(putHolder, address);
    const holder = await frameAt(page, (url) => url === address);
    const session = await context.newCDPSession(holder);
    await slowDown({ send: session.send.bind(session), evaluate: (work) => holder.evaluate(work) }, slower);
    await page.getByRole("button", { name: "Queue" }).click();
    const frame = await frameAt(page, (url) => url.includes("/queue.html"));
    await frame.waitForFunction(() => window.queueNoted.firstRows !== undefined);
    if (toEnd) {
      await frame.getByText(/^[\d,]+ tickets judged/).waitFor({ timeout: PATIENCE_MILLISECONDS });
    }
    const noted = await frame.evaluate(() => window.queueNoted);
    return { firstRows: noted.firstRows ?? Number.NaN, longestTask: toEnd ? noted.longestTask : null };
  } finally {
    await context.close();
  }
}

async function frameAt(page: Page, isWanted: (url: string) => boolean): Promise<Frame> {
  for (;;) {
    const frame = page.frames().find((one) => isWanted(one.url()));
    if (frame !== undefined) return frame;
    await page.waitForTimeout(20);
  }
}

/** Runs in every frame before its scripts: notes when rows are drawn, and the longest task after that. */
function noteRows(): void {
  if (window.parent === window) return;
  window.queueNoted = { longestTask: 0 };
  const waiting = new MutationObserver(() => {
    if (document.querySelector("[data-index]") === null) return;
    waiting.disconnect();
    requestAnimationFrame(() =>
      setTimeout(() => {
        window.queueNoted.firstRows = performance.now();
        new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries())
            window.queueNoted.longestTask = Math.max(window.queueNoted.longestTask, duration);
        }).observe({ type: "longtask" });
      }),
    );
  });
  waiting.observe(document, { subtree: true, childList: true });
}
