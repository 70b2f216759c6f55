import { makeInvoke } from "@forge/bridge";
import type { Answer } from "../fault";
import { currentLanguage } from "../i18n/t";
import type { ShownKpis, ShownProject, ShownQueue } from "../project-shown";
import type { Reader } from "../reader-language";
import { heard } from "./heard";

// biome-ignore lint/style/useConsistentTypeDefinitions: an interface is no Record, as the bridge asks for.
type Definitions = {
  kpis: (wish: Reader & { readonly projectId: string | null }) => Answer<ShownKpis>;
  queue: (wish: { readonly nextPageToken: string | null }) => Answer<ShownQueue>;
  projects: () => Answer<readonly ShownProject[]>;
};

const call = makeInvoke<Definitions>();

/** All that pages about a project may ask of the app's backend. The project is the page's own where it has one. */
export const projectBackend = {
  kpis: (projectId: string | null) => heard(call("kpis", { projectId, language: currentLanguage() })),
  queue: (nextPageToken: string | null) => heard(call("queue", { nextPageToken })),
  projects: () => heard(call("projects")),
};
