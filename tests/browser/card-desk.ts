import type { Frame } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import type { Fault } from "../../workbench/zendesk/faults";
import { axeFindings } from "./axe";
import { type Desk, openDesk } from "./sidebar";

export const SOON = { timeout: 10_000, interval: 50 };

/** A desk for the tests of one file about one card; it is opened before them and closed after them. */
export function openCardDesk(name: string) {
  let opened: Desk | undefined;
  beforeAll(async () => {
    opened = await openDesk();
  });
  afterAll(async () => {
    await opened?.close();
  });

  const desk = (): Desk => {
    if (opened === undefined) throw new Error("The desk is open within tests only.");
    return opened;
  };
  const card = () => desk().app.locator("section", { has: desk().app.getByRole("button", { name }) });
  const openCard = async (): Promise<Frame> => {
    const frame = await desk().judged();
    await card().getByRole("button", { name }).first().click();
    await desk().settled();
    return frame;
  };
  return {
    desk,
    card,
    openCard,
    /** Loads everything anew with a ticket and its card open. */
    async open(ticket: number): Promise<Frame> {
      await desk().visit(ticket);
      return openCard();
    },
    /** Opens the app anew beside the same account, as reloading the page of one ticket does. */
    async reload(): Promise<void> {
      await desk().page.evaluate(() => window.workbench.reopenApp());
      await desk().page.waitForTimeout(300);
      await openCard();
    },
    setFault: (fault: Partial<Fault>) => desk().page.evaluate((given) => window.workbench.setFault(given), fault),
    editor: () => desk().page.evaluate(() => window.workbench.editor().text),
    /** What the app wrote to the account, the oldest first. */
    writes: () =>
      desk().page.evaluate(() =>
        window.workbench
          .log()
          .filter(({ direction, title }) => direction === "app" && title.startsWith("request:"))
          .map(({ body }) => JSON.stringify(body))
          .filter((body) => body.includes('"PUT"')),
      ),
    async showTheme(frame: Frame, theme: "light" | "dark"): Promise<void> {
      await desk().page.evaluate((wanted) => window.workbench.setTheme(wanted), theme);
      await expect
        .poll(() => frame.evaluate(() => getComputedStyle(document.documentElement).colorScheme), SOON)
        .toBe(theme);
    },
    /** Axe finds nothing, nothing is wider than the sidebar, and nothing went wrong so far. */
    async expectSound(frame: Frame): Promise<void> {
      expect(await axeFindings(frame)).toEqual([]);
      expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      expect(desk().accidents).toEqual([]);
    },
  };
}
