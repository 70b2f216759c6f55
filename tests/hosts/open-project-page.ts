import { vi } from "vitest";
import type { Page } from "../../workbench/forge/bridge";
import { linesOf } from "../../workbench/forge/read-page";
import type { ForgeApp } from "./forge-app";
import { openIn } from "./open-in";

const PAGES = {
  kpis: () => import("../../jira-forge-app/src/frontend/kpi/index"),
  widget: () => import("../../jira-forge-app/src/frontend/kpi/widget"),
  queue: () => import("../../jira-forge-app/src/frontend/queue/index"),
};

export interface ProjectPage extends Page {
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
  vi.resetModules();
  await PAGES[name]();
  return { ...page, lines: () => linesOf(page.document()) };
}
