import { makeInvoke } from "@forge/bridge";
import type { Answer } from "../../fault";
import type { Health } from "../../health";
import { currentLanguage } from "../../i18n/t";
import type { JiraField } from "../../jira-fields";
import type { Draft } from "../../policy-draft";
import type { OpenedEditor } from "../../policy-editor";
import type { Preview } from "../../policy-preview";
import type { DraftRequest, PreviewRequest, SaveRequest } from "../../policy-request";
import type { Revision } from "../../policy-revisions";
import type { Reader } from "../../reader-language";
import { heard } from "../heard";

// biome-ignore lint/style/useConsistentTypeDefinitions: an interface is no Record, as the bridge asks for.
type Definitions = {
  editor: (reader: Reader) => Answer<OpenedEditor>;
  draft: (wish: DraftRequest & Reader) => Answer<Draft>;
  save: (wish: SaveRequest) => Answer<Revision>;
  revision: (wish: Reader & { readonly number: number }) => Answer<Draft>;
  preview: (wish: PreviewRequest & Reader) => Answer<Preview>;
  fields: () => Answer<readonly JiraField[]>;
  health: () => Answer<Health>;
};

const call = makeInvoke<Definitions>();
const reader = (): Reader => ({ language: currentLanguage() });

/** All that the admin page may ask of the app's backend. */
export const adminBackend = {
  editor: () => heard(call("editor", reader())),
  draft: (wish: DraftRequest) => heard(call("draft", { ...wish, ...reader() })),
  save: (wish: SaveRequest) => heard(call("save", wish)),
  revision: (number: number) => heard(call("revision", { number, ...reader() })),
  preview: (wish: PreviewRequest) => heard(call("preview", { ...wish, ...reader() })),
  fields: () => heard(call("fields")),
  health: () => heard(call("health")),
};
