import { vi } from "vitest";
import { openPage } from "../../workbench/forge/bridge";
import { linesOf } from "../../workbench/forge/read-page";
import type { ForgeApp } from "./forge-app";
import type { Panel } from "./open-panel";

/** Opens the app's real admin page, drawn by Forge's reconciler, as somebody. */
export async function openAdmin(app: ForgeApp, accountId: string | null = "admin"): Promise<Panel> {
  const page = openPage((name, payload) => app.askAdmin(accountId, name, payload));
  vi.resetModules();
  await import("../../jira-forge-app/src/frontend/admin/index");
  return { ...page, lines: () => linesOf(page.document()) };
}
