// `npm run screenshots` builds nothing: it shows what `npm run build` made, and writes docs/images.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type {} from "../../workbench/page/handle";
import { startWorkbench } from "../../workbench/start";
import { WORKBENCH_START } from "../../workbench/tickets/scenario";
import { launchBrowser } from "./browser";

const images = join(import.meta.dirname, "../../docs/images");
mkdirSync(images, { recursive: true });
const [workbench, browser] = await Promise.all([startWorkbench({ port: 0 }), launchBrowser()]);
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
await page.goto(workbench.url);

async function settle(): Promise<void> {
  await page.waitForFunction(() => typeof window.workbench.app()?.sdkVersion === "string");
  await page.waitForTimeout(3000);
}

async function shoot(name: string, theme: "light" | "dark", ticket: number, cards: boolean): Promise<void> {
  // High enough for the sidebar with all cards open: an element can only be shot where it fits.
  await page.setViewportSize({ width: 1440, height: cards ? 3600 : 900 });
  await page.evaluate(
    ([id, look]) => {
      window.workbench.setTheme(look);
      window.workbench.select(id);
      window.workbench.reopenApp();
    },
    [ticket, theme] as const,
  );
  await settle();
  const frame = page.frames().find((one) => one.url().startsWith(workbench.appUrl));
  if (cards) {
    const closed = frame?.locator("button[aria-expanded=false]");
    for (let left = (await closed?.count()) ?? 0; left > 0; left--) await closed?.first().click();
    await page.waitForTimeout(500);
  }
  const target = cards ? page.locator("iframe").first() : page;
  await target.screenshot({ path: join(images, `${name}.png`) });
}

const [outage] = await page.evaluate(() => window.workbench.tickets().map(({ id }) => id));
if (outage !== undefined) {
  await shoot("workbench", "light", outage, false);
  await shoot("sidebar-light", "light", outage, true);
  await shoot("sidebar-dark", "dark", outage, true);
}
// Jira's page alone: the frame around it adds only the bar.
await page.setViewportSize({ width: 1440, height: 900 });
await page.goto(`${workbench.url}jira/?issue=HELP-207&theme=light&workbench-clock=${WORKBENCH_START},paused`);
await page.getByRole("button", { name: "Show evidence" }).click();
await page.getByRole("button", { name: "Accept" }).waitFor();
await page.screenshot({ path: join(images, "jira.png") });
await Promise.all([browser.close(), workbench.close()]);
