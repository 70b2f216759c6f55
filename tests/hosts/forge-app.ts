import { createRequire } from "node:module";
import { vi } from "vitest";
import type { JiraIssue, JiraSite, JiraUser } from "../../workbench/forge/jira-records";
import { type ServedSite, serveJira } from "../../workbench/forge/jira-site";
import { type ForgeRuntime, installForge } from "../../workbench/forge/runtime";
import { escalation } from "./escalation";

const ENGINEER: JiraUser = {
  accountId: "engineer",
  projects: { HELP: ["BROWSE_PROJECTS", "ADD_COMMENTS", "EDIT_ISSUES"] },
};
/** Sees the issue, and may comment on it as a portal customer may. */
const VISITOR: JiraUser = { accountId: "visitor", projects: { HELP: ["BROWSE_PROJECTS", "ADD_COMMENTS"] } };
/** Administers the site, and the project too. */
const ADMIN: JiraUser = {
  accountId: "admin",
  projects: { HELP: ["BROWSE_PROJECTS", "ADMINISTER_PROJECTS"] },
  site: ["ADMINISTER"],
};
const PROJECT_ADMIN: JiraUser = {
  accountId: "project-admin",
  projects: { HELP: ["BROWSE_PROJECTS", "EDIT_ISSUES", "ADMINISTER_PROJECTS"] },
};
const STRANGER: JiraUser = { accountId: "stranger", projects: { OTHER: ["BROWSE_PROJECTS", "EDIT_ISSUES"] } };

const FIELDS = [
  { id: "summary", key: "summary", name: "Summary", custom: false },
  { id: "priority", key: "priority", name: "Priority", custom: false },
  { id: "customfield_10050", key: "customfield_10050", name: "Customer plan", custom: true },
  { id: "customfield_10051", key: "customfield_10051", name: "Area", custom: true },
];

/** 23 November 2026, 09:15 UTC. */
const NOW = Date.UTC(2026, 10, 23, 9, 15);

export interface ForgeApp {
  readonly issue: JiraIssue;
  readonly site: ServedSite;
  readonly forge: ForgeRuntime;
  /** Calls a resolver as somebody who looks at the issue; null for nobody. */
  ask(accountId: string | null, name: string, payload?: unknown, issueId?: unknown): Promise<unknown>;
  /** Calls a resolver as somebody who looks at the admin page. */
  askAdmin(accountId: string | null, name: string, payload?: unknown): Promise<unknown>;
  /** What the triggers and consumers of the app are. */
  readonly backend: Backend;
}

/** The functions that the manifest names. */
export type Backend = typeof import("../../jira-forge-app/src/index");

export const loadSource = (): Promise<Backend> => import("../../jira-forge-app/src/index");

/** What Forge's bundler made of it, where vitest.config.ts says so. */
const { FORGE_ARTEFACT } = process.env;
const loadBackend =
  FORGE_ARTEFACT === undefined ? loadSource : async () => createRequire(import.meta.url)(FORGE_ARTEFACT);

/** The app's real backend over the real packages of Forge, on a site with one issue, or with what is given. */
export async function startApp(
  issue: JiraIssue = escalation(),
  now = NOW,
  given: Partial<JiraSite> = {},
  load: () => Promise<Backend> = loadBackend,
): Promise<ForgeApp> {
  vi.useFakeTimers({ now, toFake: ["Date"] });
  const stamp = () => new Date().toISOString().replace("Z", "+0000");
  const users = [ENGINEER, VISITOR, ADMIN, PROJECT_ADMIN, STRANGER];
  const site = serveJira({ issues: [issue], users, fields: FIELDS, ...given }, stamp);
  const forge = installForge(site.send);
  const backend = await load();
  const principalOf = (accountId: string | null) => (accountId === null ? {} : { principal: { accountId } });
  return {
    issue,
    site,
    forge,
    backend,
    ask: (accountId, functionKey, payload = {}, issueId = issue.id) =>
      forge.run({ accountId }, () =>
        backend.resolver(
          { call: { functionKey, payload }, context: { extension: { issue: { id: issueId, key: issue.key } } } },
          principalOf(accountId),
        ),
      ),
    askAdmin: (accountId, functionKey, payload = {}) =>
      forge.run({ accountId }, () =>
        backend.adminResolver(
          { call: { functionKey, payload }, context: { extension: { type: "jira:adminPage" } } },
          principalOf(accountId),
        ),
      ),
  };
}
