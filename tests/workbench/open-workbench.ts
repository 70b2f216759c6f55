import { fileURLToPath } from "node:url";
import type { Browser, Frame, Page } from "playwright-core";
import { vi } from "vitest";
import type {} from "../../workbench/page/handle";
import { startWorkbench, type Workbench } from "../../workbench/start";
import { launchBrowser } from "../browser/browser";

/** What the fixture app leaves in its window: the real SDK's client, and whatever a test stores. */
declare global {
  interface Window {
    client: {
      on(event: string, handler: (message: unknown) => unknown): void;
      off(event: string, handler: (message: unknown) => unknown): void;
      get(paths: string | readonly string[]): Promise<Record<string, unknown>>;
      set(path: string | object, value?: unknown): Promise<Record<string, unknown>>;
      invoke(action: string | object, ...args: unknown[]): Promise<Record<string, unknown>>;
      request(options: string | object): Promise<unknown>;
      context(): Promise<Record<string, unknown>>;
      metadata(): Promise<Record<string, unknown>>;
      postMessage(name: string, message: unknown): void;
      trigger(event: string, message?: unknown): void;
      instance(guid: string): Window["client"];
    };
    connectAgain(): Window["client"];
    heard: unknown[];
  }
}

export interface OpenWorkbench {
  readonly browser: Browser;
  readonly page: Page;
  readonly workbench: Workbench;
  /** The sidebar's frame, once the app in it has registered. */
  app(): Promise<Frame>;
  /** Opens another ticket with a fresh app beside it. */
  ticket(id: number): Promise<Frame>;
  close(): Promise<void>;
}

/** Starts the workbench with the fixture app, in a browser of its own. */
export async function openWorkbench(): Promise<OpenWorkbench> {
  const appFolder = fileURLToPath(new URL("fixture-app", import.meta.url));
  const [workbench, browser] = await Promise.all([startWorkbench({ port: 0, appFolder }), launchBrowser()]);
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(workbench.url);

  const app = async (): Promise<Frame> => {
    await page.waitForFunction(() => typeof window.workbench.app()?.sdkVersion === "string");
    const guid = await page.evaluate(() => window.workbench.app()?.guid);
    // A frame of another site lives in a process of its own, whose news may come later than the page's.
    const frame = await vi.waitUntil(() => page.frames().find((it) => it.url().includes(`app_guid=${guid}`)), 10_000);
    await frame.evaluate(() => window.client.context());
    return frame;
  };
  return {
    browser,
    page,
    workbench,
    app,
    async ticket(id) {
      await page.evaluate((wanted) => {
        window.workbench.select(wanted);
        window.workbench.reopenApp();
      }, id);
      return app();
    },
    async close() {
      await Promise.all([browser.close(), workbench.close()]);
    },
  };
}

/** Collects events in `window.heard` as `[event, message or null]`; resolves once the host knows of it. */
export async function listen(app: Frame, ...events: readonly string[]): Promise<void> {
  await app.evaluate(async (wanted) => {
    window.heard = [];
    for (const event of wanted) window.client.on(event, (message) => window.heard.push([event, message ?? null]));
    // Messages keep their order, so whoever has this answer has been heard before.
    await window.client.get("ticket.id");
  }, events);
}

/** What was heard, once there are so many. */
export async function heard(app: Frame, count: number): Promise<readonly unknown[]> {
  await app.waitForFunction((wanted) => window.heard.length >= wanted, count);
  return app.evaluate(() => window.heard);
}
