import { linesOf } from "../../workbench/forge/read-page";
import type { ForgeApp } from "./forge-app";
import { type OpenedPage, openIn } from "./open-in";
import { runPage } from "./run-page";

export interface Panel extends OpenedPage {
  /** All that is shown, a line for each text. */
  lines(): readonly string[];
}

/** Opens the app's real page, drawn by Forge's reconciler, beside the issue of `app` as somebody, in their language. */
export async function openPanel(
  app: ForgeApp,
  accountId: string | null = "engineer",
  locale: unknown = "en-US",
  files?: ReadonlyMap<string, string>,
): Promise<Panel> {
  const page = openIn(locale, (name, payload) => app.ask(accountId, name, payload), files);
  await runPage("verdict");
  return { ...page, lines: () => linesOf(page.document()) };
}
