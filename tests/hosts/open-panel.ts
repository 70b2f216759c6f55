import { vi } from "vitest";
import { openPage, type Page } from "../../workbench/forge/bridge";
import { linesOf } from "../../workbench/forge/read-page";
import type { ForgeApp } from "./forge-app";

export interface Panel extends Page {
  /** All that is shown, a line for each text. */
  lines(): readonly string[];
}

/** Opens the app's real page, drawn by Forge's reconciler, beside the issue of `app` as somebody. */
export async function openPanel(app: ForgeApp, accountId: string | null = "engineer"): Promise<Panel> {
  const page = openPage((name, payload) => app.ask(accountId, name, payload));
  vi.resetModules();
  await import("../../jira-forge-app/src/frontend/index");
  return { ...page, lines: () => linesOf(page.document()) };
}
