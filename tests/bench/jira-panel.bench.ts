import type { Browser } from "playwright-core";
import { startWorkbench } from "../../workbench/start";
import { WORKBENCH_START } from "../../workbench/tickets/scenario";
import { launchBrowser } from "../browser/browser";
import type { Row } from "./data";

const RUNS = 5;
const SLOWER = 4;
const ISSUES = ["HELP-204", "HELP-198"];

declare global {
  interface Window {
    panel: { asked?: number; verdict?: number };
  }
}

/** How soon the app's panel beside an issue tells its verdict, on a processor four times slower. */
export async function* bench(): AsyncIterable<Row> {
  const workbench = await startWorkbench({ port: 0 });
  const browser = await launchBrowser();
  try {
    const address = (issue: string) => `${workbench.url}jira/?issue=${issue}&workbench-clock=${WORKBENCH_START},paused`;
    // The first visit makes the page and loads the app's backend.
    await oneRun(browser, address("HELP-207"));
    for (const issue of ISSUES) {
      const times: number[] = [];
      for (let run = 0; run < RUNS; run++) times.push(await oneRun(browser, address(issue)));
      yield {
        bench: "jira-panel",
        what: `from the opening of the panel's frame to the first verdict, ${issue}, ${SLOWER}-fold slower`,
        milliseconds: Math.round([...times].sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN),
        slowest: Math.round(Math.max(...times)),
        runs: RUNS,
      };
    }
  } finally {
    await Promise.all([browser.close(), workbench.close()]);
  }
}

/** Opens the issue with an empty cache, slowed; the frame's own process too, where it has one. */
async function oneRun(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  // tsx wraps named functions in a call that pages do not know.
  await page.addInitScript("globalThis.__name = (named) => named");
  await page.addInitScript(noteTimes);
  try {
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    page.on("frameattached", (frame) => {
      // A frame without a process of its own is as slow as its page.
      context.newCDPSession(frame).then(
        (own) => own.send("Emulation.setCPUThrottlingRate", { rate: SLOWER }),
        () => {},
      );
    });
    await page.goto(address);
    await page.waitForFunction(() => window.panel.verdict !== undefined);
    return await page.evaluate(() => (window.panel.verdict ?? Number.NaN) - (window.panel.asked ?? Number.NaN));
  } finally {
    await context.close();
  }
}

/** Runs in the page before its scripts: notes when the panel's frame is put in, and when its verdict is drawn. */
function noteTimes(): void {
  if (window.parent !== window) return;
  window.panel = {};
  new MutationObserver(() => {
    if (document.querySelector("iframe") !== null) window.panel.asked ??= performance.now();
    const section = document.querySelector("section[aria-label=Firstpass]");
    if (window.panel.verdict !== undefined || !section?.textContent?.includes("Check again")) return;
    requestAnimationFrame(() =>
      setTimeout(() => {
        window.panel.verdict ??= performance.now();
      }),
    );
  }).observe(document, { subtree: true, childList: true });
}
