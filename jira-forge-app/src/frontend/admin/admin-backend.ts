import { makeInvoke } from "@forge/bridge";
import type { Answer } from "../../fault";
import type { Health } from "../../health";
import type { JiraField } from "../../jira-fields";
import type { Draft } from "../../policy-draft";
import type { OpenedEditor } from "../../policy-editor";
import type { Preview } from "../../policy-preview";
import type { DraftRequest, PreviewRequest, SaveRequest } from "../../policy-request";
import type { Revision } from "../../policy-revisions";
import { heard } from "../heard";

// biome-ignore lint/style/useConsistentTypeDefinitions: an interface is no Record, as the bridge asks for.
type Definitions = {
  editor: () => Answer<OpenedEditor>;
  draft: (wish: DraftRequest) => Answer<Draft>;
  save: (wish: SaveRequest) => Answer<Revision>;
  revision: (wish: { readonly number: number }) => Answer<Draft>;
  preview: (wish: PreviewRequest) => Answer<Preview>;
  fields: () => Answer<readonly JiraField[]>;
  health: () => Answer<Health>;
};

const call = makeInvoke<Definitions>();

/** All that the admin page may ask of the app's backend. */
export const adminBackend = {
  editor: () => heard(call("editor")),
  draft: (wish: DraftRequest) => heard(call("draft", wish)),
  save: (wish: SaveRequest) => heard(call("save", wish)),
  revision: (number: number) => heard(call("revision", { number })),
  preview: (wish: PreviewRequest) => heard(call("preview", wish)),
  fields: () => heard(call("fields")),
  health: () => heard(call("health")),
};
