import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { runInThisContext } from "node:vm";
import { vi } from "vitest";
import type { AppPage } from "../../workbench/forge/installed-app";

const SOURCES: Readonly<Record<AppPage, () => Promise<unknown>>> = {
  verdict: () => import("../../jira-forge-app/src/frontend/index"),
  timeline: () => import("../../jira-forge-app/src/frontend/activity/index"),
  kpis: () => import("../../jira-forge-app/src/frontend/kpi/index"),
  "kpi-widget": () => import("../../jira-forge-app/src/frontend/kpi/widget"),
  queue: () => import("../../jira-forge-app/src/frontend/queue/index"),
  policy: () => import("../../jira-forge-app/src/frontend/admin/index"),
};

/** What Forge's bundler made of the app, where vitest.config.ts says so. */
const { FORGE_ARTEFACT } = process.env;

/** Runs a page of the app anew: its source, or the scripts that its HTML names where Forge's bundler made it. */
export async function runPage(page: AppPage): Promise<void> {
  if (FORGE_ARTEFACT === undefined) {
    vi.resetModules();
    await SOURCES[page]();
    return;
  }
  const folder = join(dirname(FORGE_ARTEFACT), "pages");
  // In a browser each page has a window of its own; and webpack asks where its scripts came from.
  for (const name of Object.keys(globalThis))
    if (name.startsWith("webpackChunk")) Reflect.deleteProperty(globalThis, name);
  vi.stubGlobal("importScripts", () => {});
  vi.stubGlobal("location", "https://jira.example/");
  for (const [, script = ""] of readFileSync(join(folder, `${page}.html`), "utf8").matchAll(/ src="([^"]+)"/g))
    runInThisContext(readFileSync(join(folder, script), "utf8"), { filename: join(folder, script) });
}
