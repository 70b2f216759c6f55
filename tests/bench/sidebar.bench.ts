import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type {} from "../../workbench/page/handle";
import { startWorkbench } from "../../workbench/start";
import { builtApp } from "../browser/built-app";
import { type BareBrowser, launchBareBrowser, type Session } from "./bare-browser";
import type { Row } from "./data";
import { holderAddress, median, putHolder, slowDown } from "./slow-frame";

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
  // The reasons are asked for by the page's first script, and drawn after the verdict.
  const initial = imported(assets, [...loadedBy(assets, "index.html"), "reasons.js"]);
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
  try {
    for (const ticket of TICKETS) yield* times(workbench, ticket);
  } finally {
    await workbench.close();
  }
}

interface Addresses {
  readonly url: string;
  readonly appUrl: string;
}

async function* times(workbench: Addresses, ticket: number): AsyncIterable<Row> {
  const runs: Run[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await oneRun(workbench, ticket));
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

async function oneRun(workbench: Addresses, ticket: number): Promise<Run> {
  const first = await inWindow(workbench, async (place) => {
    await slowApp(place, "iframe.app-frame");
    return open(place, ticket, true);
  });
  return inWindow(workbench, async (place) => {
    for (const other of OTHER_TICKETS) await select(place, other);
    const slowdown = await slowApp(place, SIDEBAR);
    const later = await open(place, ticket);
    return { first, later, keystroke: await type(place), slowdown };
  });
}

/** A window of a browser that has never been here before. */
interface Place {
  readonly page: Session;
  readonly watch: BareBrowser["watch"];
  readonly appUrl: string;
}

async function inWindow<T>({ url, appUrl }: Addresses, work: (place: Place) => Promise<T>): Promise<T> {
  const browser = await launchBareBrowser();
  try {
    const page = await browser.open(`${url}?ticket=${OTHER_TICKETS[0]}`);
    await pause(SETTLED_MILLISECONDS);
    return await work({ page, watch: browser.watch, appUrl });
  } finally {
    await browser.close();
  }
}

/**
 * Slows the app's site down and closes these frames of it: Zendesk keeps the pages of other tickets, and that they go
 * must not be in the way of the one that is opened.
 */
async function slowApp({ page, watch, appUrl }: Place, frames: string): Promise<number> {
  const address = holderAddress(appUrl);
  await page.evaluate(putHolder, address);
  const holder = await watch(address);
  await pause(CLOSED_MILLISECONDS);
  await page.evaluate((selector) => {
    for (const frame of document.querySelectorAll(selector)) frame.remove();
  }, frames);
  await pause(CLOSED_MILLISECONDS);
  return slowDown(holder, SLOWER);
}

async function select({ page }: Place, ticket: number, reopens = false): Promise<void> {
  await page.evaluate(
    (wanted, isNew) => {
      window.workbench.select(wanted);
      if (isNew) window.workbench.reopenApp();
    },
    ticket,
    reopens,
  );
  await pause(SETTLED_MILLISECONDS);
}

/**
 * Opens a ticket and gives the times of the app's first picture and first verdict after its navigation began, as the
 * browser itself noted them: whatever watches a page that is slowed down is slowed down with it.
 */
async function open(place: Place, ticket: number, isFirst = false): Promise<Opened> {
  await select(place, ticket, isFirst);
  const frame = await sidebarOf(place);
  return frame.evaluate(async () => {
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
async function type(place: Place): Promise<Run["keystroke"]> {
  const { page } = place;
  const frame = await sidebarOf(place);
  await page.evaluate(() => {
    window.askedAt = new Promise((resolve) => {
      window.addEventListener("message", ({ data }) => {
        if (/"request":"get"/.test(String(data))) resolve(performance.timeOrigin + performance.now());
      });
    });
  });
  await frame.evaluate(() => {
    const line = [...document.querySelectorAll("button")].find(({ innerText }) => innerText.includes("Privacy"));
    if (line === undefined) throw new Error("There is no card for privacy.");
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

const sidebarOf = ({ watch, appUrl }: Place): Promise<Session> => watch(`${appUrl}?`);

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

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
