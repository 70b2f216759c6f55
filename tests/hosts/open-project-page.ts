import { linesOf } from "../../workbench/forge/read-page";
import type { ForgeApp } from "./forge-app";
import { type OpenedPage, openIn } from "./open-in";
import { runPage } from "./run-page";

const PAGES = { kpis: "kpis", widget: "kpi-widget", queue: "queue" } as const;

export interface ProjectPage extends OpenedPage {
  /** All that is shown, a line for each text. */
  lines(): readonly string[];
}

/** Calls a resolver of a page about a project as somebody; a widget stands in no project. */
export function askProject(
  { forge, backend }: ForgeApp,
  accountId: string | null,
  functionKey: string,
  payload: unknown = {},
  projectId: unknown = "10001",
): Promise<unknown> {
  const extension = projectId === null ? {} : { project: { id: projectId, key: "HELP" } };
  return forge.run({ accountId }, () =>
    backend.projectResolver(
      { call: { functionKey, payload: payload as Record<string, unknown> }, context: { extension } },
      accountId === null ? {} : { principal: { accountId } },
    ),
  );
}

/** Opens one of the app's real pages, drawn by Forge's reconciler, as somebody, in their language. */
export async function openProjectPage(
  app: ForgeApp,
  name: keyof typeof PAGES,
  accountId: string | null = "engineer",
  locale: unknown = "en-US",
): Promise<ProjectPage> {
  const projectId = name === "widget" ? null : "10001";
  const page = openIn(locale, (key, payload) => askProject(app, accountId, key, payload, projectId));
  await runPage(PAGES[name]);
  return { ...page, lines: () => linesOf(page.document()) };
}
