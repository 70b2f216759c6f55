// `npm run screenshots` builds nothing: it shows what `npm run build` made, and writes docs/images.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import type {} from "../../workbench/page/handle";
import { startWorkbench } from "../../workbench/start";
import { WORKBENCH_START } from "../../workbench/tickets/scenario";
import { launchBrowser } from "./browser";

type Theme = "light" | "dark";

const OUTAGE = 4101;
/** Has something in the way of an escalation, and a secret to be masked. */
const TOKEN = 4104;

const images = join(import.meta.dirname, "../../docs/images");
mkdirSync(images, { recursive: true });
const [workbench, browser] = await Promise.all([startWorkbench({ port: 0 }), launchBrowser()]);
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });
const app = page.frameLocator(".apps-place iframe");
const modal = page.frameLocator("dialog iframe");
const queue = page.frameLocator(".queue-place iframe");

const save = (name: string, target: Page | Locator) => target.screenshot({ path: join(images, `${name}.png`) });

async function open(theme: Theme, query: Readonly<Record<string, string>>): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${workbench.url}?${new URLSearchParams({ theme, clock: "paused", ...query })}`);
}

async function openTicket(theme: Theme, ticket: number): Promise<void> {
  await open(theme, { ticket: String(ticket) });
  await app.locator("header[data-ready]").waitFor();
  // Verdicts follow until the whole history is read.
  await page.waitForTimeout(2000);
}

async function shootSidebar(name: string, theme: Theme): Promise<void> {
  await openTicket(theme, OUTAGE);
  // A card that was opened before is remembered.
  const closed = app.getByRole("button", { name: "Evidence", expanded: false });
  if ((await closed.count()) > 0) await closed.click();
  // High enough for the sidebar: an element can only be shot where it fits.
  await page.setViewportSize({ width: 1440, height: 2400 });
  await page.waitForTimeout(500);
  await save(name, page.locator(".apps-place iframe"));
}

async function shootEscalation(name: string, theme: Theme): Promise<void> {
  await openTicket(theme, TOKEN);
  await app.getByRole("button", { name: "Escalate…" }).click();
  await modal.getByRole("heading", { name: "The package" }).waitFor();
  await page.waitForTimeout(500);
  await save(name, page);
}

async function shootQueue(name: string, theme: Theme): Promise<void> {
  await open(theme, { page: "queue", tickets: "500" });
  await queue.getByText(/^514 tickets judged/).waitFor();
  await queue.getByText(/judged by the whole conversation, the others/).waitFor();
  await queue.getByText("Reading the conversations").waitFor({ state: "detached" });
  await save(name, page);
}

await openTicket("light", OUTAGE);
await save("workbench", page);
for (const theme of ["light", "dark"] as const) {
  await shootSidebar(`sidebar-${theme}`, theme);
  await shootEscalation(`escalation-${theme}`, theme);
  await shootQueue(`queue-${theme}`, theme);
}
// Jira's page alone: the frame around it adds only the bar.
await page.setViewportSize({ width: 1440, height: 900 });
await page.goto(`${workbench.url}jira/?issue=HELP-207&theme=light&workbench-clock=${WORKBENCH_START},paused`);
await page.getByRole("button", { name: "Show evidence" }).click();
await page.getByRole("button", { name: "Accept", exact: true }).waitFor();
await page.screenshot({ path: join(images, "jira.png") });
await Promise.all([browser.close(), workbench.close()]);
