import type { Locator, Page } from "playwright-core";
import type { Place } from "../../workbench/jira-page/places";
import { startWorkbench } from "../../workbench/start";
import { WORKBENCH_START } from "../../workbench/tickets/scenario";
import { launchBrowser } from "./browser";

/** Jira's page of the workbench, in a browser of its own. */
export interface JiraDesk {
  readonly page: Page;
  readonly url: string;
  /** The app, beside an issue or on a page of its own. */
  readonly panel: Locator;
  /** What went wrong without anybody catching it, and dialogs that opened. */
  readonly accidents: string[];
  /** Makes every issue as it is at the workbench's start. */
  reset(): Promise<void>;
  /** Loads everything anew with this issue open; the clock stands still at the workbench's start. */
  visit(issue: string, options?: Visit): Promise<void>;
  /** The same with one of the app's own pages open, once it shows `words`. */
  visitPlace(place: Place, words: string, options?: Visit): Promise<void>;
  close(): Promise<void>;
}

interface Visit {
  readonly theme?: "light" | "dark";
  readonly width?: number;
  /** What Jira speaks. */
  readonly locale?: string;
}

/** "Check again" in the languages that are visited. */
const AGAIN = /^(Check again|Neu lesen)$/;
const PATIENCE_MILLISECONDS = 15_000;

export async function openJiraDesk(): Promise<JiraDesk> {
  const [workbench, browser] = await Promise.all([startWorkbench({ port: 0 }), launchBrowser()]);
  const page = await browser.newPage({ locale: "en-GB", timezoneId: "Etc/UTC", reducedMotion: "reduce" });
  page.setDefaultTimeout(PATIENCE_MILLISECONDS);
  const accidents: string[] = [];
  page.on("pageerror", ({ message }) => accidents.push(message));
  page.on("dialog", (dialog) => {
    accidents.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  const panel = page.getByRole("region", { name: "Firstpass", exact: true });
  const open = async (query: string, { theme = "light", width = 1280, locale = "en-GB" }: Visit = {}) => {
    await page.setViewportSize({ width, height: 1000 });
    const address = `${workbench.url}jira/?${query}&theme=${theme}&locale=${locale}`;
    await page.goto(`${address}&workbench-clock=${WORKBENCH_START},paused`);
  };
  return {
    page,
    url: workbench.url,
    panel,
    accidents,
    async reset() {
      accidents.length = 0;
      await fetch(`${workbench.url}workbench/jira/site`, { method: "DELETE" });
    },
    async visit(issue, options) {
      await open(`issue=${issue}`, options);
      await panel.getByRole("button", { name: AGAIN }).waitFor();
    },
    async visitPlace(place, words, options) {
      await open(`place=${place}`, options);
      await panel.getByText(words).first().waitFor();
    },
    async close() {
      await Promise.all([browser.close(), workbench.close()]);
    },
  };
}
