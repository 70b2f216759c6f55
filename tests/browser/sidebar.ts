import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Frame, type FrameLocator, type Page } from "playwright-core";
import type {} from "../../workbench/page/handle";
import { startWorkbench } from "../../workbench/start";
import { WORKBENCH_START } from "../../workbench/tickets/scenario";
import { BROWSER_ARGUMENTS, findBrowser, HOW_TO_INSTALL, launchBrowser } from "./browser";
import { builtApp } from "./built-app";

/** What the sidebar says with all cards closed. */
export interface Glance {
  readonly headline: string;
  readonly deadline: string;
  readonly severity: string;
  readonly evidence: string;
  readonly sla: string;
  readonly privacy: string;
  readonly escalation: string;
}

/** The workbench with the built app beside its ticket, in a browser of its own. */
export interface Desk {
  readonly page: Page;
  /** What the sidebar shows, for locators. */
  readonly app: FrameLocator;
  /** What the modal shows that the sidebar opened. */
  readonly modal: FrameLocator;
  /** What went wrong on the page or in the app without anybody catching it, and dialogs that opened. */
  readonly accidents: readonly string[];
  /** Loads everything anew with this ticket open, and `more` in the address; the clock stands still at the start. */
  visit(ticket: number, more?: Readonly<Record<string, string>>): Promise<void>;
  /** The app's frame once its verdict is shown and it has read all that it asks for. */
  judged(): Promise<Frame>;
  /** Waits until app and host have nothing more to say to each other. */
  settled(): Promise<void>;
  glance(): Promise<Glance>;
  openAllCards(): Promise<void>;
  close(): Promise<void>;
}

interface DeskOptions {
  /** With storage that a frame of another origin may use; a private window forbids it. */
  readonly remembers?: boolean;
  /** Makes the app and says in which folder it is; the built one by default. */
  readonly buildApp?: () => Promise<string>;
}

const LOOK = {
  viewport: { width: 1280, height: 900 },
  locale: "en-GB",
  timezoneId: "Etc/UTC",
  colorScheme: "light",
} as const;

const PATIENCE_MILLISECONDS = 15_000;

export async function openDesk({ remembers = false, buildApp = builtApp }: DeskOptions = {}): Promise<Desk> {
  const appFolder = await buildApp();
  const [workbench, { context, profile }] = await Promise.all([
    startWorkbench({ port: 0, appFolder }),
    remembers ? ordinaryWindow() : privateWindow(),
  ]);
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(PATIENCE_MILLISECONDS);
  const accidents: string[] = [];
  page.on("pageerror", ({ message }) => accidents.push(message));
  page.on("dialog", (dialog) => {
    accidents.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.addInitScript(stopClock, WORKBENCH_START);
  if (!remembers) await page.addInitScript(refuseStorage);
  const app = page.frameLocator(".apps-place iframe.app-frame");
  const modal = page.frameLocator("dialog iframe.app-frame");

  const settled = () => page.evaluate(silence);
  return {
    page,
    app,
    modal,
    accidents,
    async visit(ticket, more = {}) {
      const query = new URLSearchParams({ ticket: String(ticket), theme: "light", ...more });
      await page.goto(`${workbench.url}?${query}`);
      await page.waitForFunction(() => window.workbench !== undefined);
    },
    async judged() {
      await app.locator("main:not([aria-busy]) header[data-ready]").waitFor();
      await settled();
      const frame = page.frames().find((it) => it.url().startsWith(workbench.appUrl));
      if (frame === undefined) throw new Error("The app has no frame.");
      return frame;
    },
    settled,
    glance: () => app.locator("body").evaluate(glanceOf),
    async openAllCards() {
      for (const card of ["Severity", "Evidence", "SLA", "Privacy", "Escalation"]) {
        const toggle = app.getByRole("button", { name: card }).first();
        // By keyboard, as the card that was opened before may still be pushing the others down.
        if ((await toggle.getAttribute("aria-expanded")) === "false") await toggle.press("Enter");
      }
      await settled();
    },
    async close() {
      const browser = context.browser();
      await Promise.all([context.close().then(() => browser?.close()), workbench.close()]);
      // The browser's last writes may come after it has said that it is closed.
      if (profile !== null) await rm(profile, { recursive: true, force: true, maxRetries: 20 });
    },
  };
}

interface OpenWindow {
  readonly context: BrowserContext;
  /** A folder to be thrown away afterwards. */
  readonly profile: string | null;
}

async function privateWindow(): Promise<OpenWindow> {
  return { context: await (await launchBrowser()).newContext(LOOK), profile: null };
}

async function ordinaryWindow(): Promise<OpenWindow> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error(HOW_TO_INSTALL);
  const profile = mkdtempSync(join(tmpdir(), "firstpass-profile-"));
  mkdirSync(join(profile, "Default"));
  // A new profile keeps frames of another site from storing anything; many agents have that switched off for Zendesk.
  const preferences = { profile: { block_third_party_cookies: false, cookie_controls_mode: 0 } };
  writeFileSync(join(profile, "Default/Preferences"), JSON.stringify(preferences));
  const context = await chromium.launchPersistentContext(profile, { ...LOOK, executablePath, args: BROWSER_ARGUMENTS });
  return { context, profile };
}

/** Runs in each frame: those of another site may store nothing, as where an agent blocks it. */
function refuseStorage(): void {
  if (window.parent === window) return;
  Object.defineProperty(window, "localStorage", {
    get() {
      throw new DOMException("Access is denied for this document.", "SecurityError");
    },
  });
}

/** Runs in the page before its scripts: the workbench's clock never starts, so that every deadline is the same. */
function stopClock(start: number): void {
  let handle: Window["workbench"] | undefined;
  Object.defineProperty(window, "workbench", {
    get: () => handle,
    set(given: Window["workbench"]) {
      handle = given;
      given.runClock(false);
      given.setClock(start);
    },
  });
}

/** Runs in the page: ends when every call of the app is answered and half a second brought nothing new. */
async function silence(): Promise<void> {
  const QUIET_MILLISECONDS = 500;
  let newest = -1;
  let since = performance.now();
  for (;;) {
    const all = window.workbench.log();
    const log = all.slice(all.findLastIndex(({ title }) => title === "iframe.handshake"));
    const calls = log.filter(({ direction, title }) => direction === "app" && title.startsWith("request:")).length;
    const answers = log.filter(({ title }) => title.startsWith("zaf.request:")).length;
    const last = log.at(-1)?.number ?? 0;
    // An answer may belong to a call of a frame that was there before the newest one.
    if (last !== newest || calls > answers) since = performance.now();
    newest = last;
    if (performance.now() - since > QUIET_MILLISECONDS) return;
    await new Promise((resume) => setTimeout(resume, 50));
  }
}

/** Runs in the app. */
function glanceOf(body: Element): Glance {
  const text = (selector: string) => body.querySelector(selector)?.textContent ?? "";
  const lines = [...body.querySelectorAll("section h2 button")].map((button) => button.children[2]?.textContent ?? "");
  const [severity = "", evidence = "", sla = "", privacy = "", escalation = ""] = lines;
  return {
    headline: text("header h1"),
    deadline: body.querySelector("header")?.firstElementChild?.lastElementChild?.textContent ?? "",
    severity,
    evidence,
    sla,
    privacy,
    escalation,
  };
}
