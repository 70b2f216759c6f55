import { linesOf } from "../../workbench/forge/read-page";
import type { ForgeApp } from "./forge-app";
import { openIn } from "./open-in";
import type { Panel } from "./open-panel";
import { runPage } from "./run-page";

/** Opens the app's real admin page, drawn by Forge's reconciler, as somebody, in their language. */
export async function openAdmin(
  app: ForgeApp,
  accountId: string | null = "admin",
  locale: unknown = "en-US",
): Promise<Panel> {
  const page = openIn(locale, (name, payload) => app.askAdmin(accountId, name, payload));
  await runPage("policy");
  return { ...page, lines: () => linesOf(page.document()) };
}
