import { makeResolver, type Request } from "@forge/resolver";
import type { AppLanguage } from "../../shared/i18n/languages";
import { formatInstant, toInstant } from "../../shared/instant";
import { numberAt, textAt } from "../../shared/normalise/json";
import { checkPolicy } from "../../shared/policy/load";
import type { Instant } from "../../shared/types";
import { authoriseAdmin } from "./authorise";
import { type Answer, failed } from "./fault";
import { type Health, readHealth } from "./health";
import { type Jira, jiraAsUser } from "./jira";
import { type JiraField, readFields } from "./jira-fields";
import { type Draft, draftPolicy } from "./policy-draft";
import { type OpenedEditor, openEditor } from "./policy-editor";
import { readPolicyInForce } from "./policy-in-force";
import { type Preview, previewPolicy } from "./policy-preview";
import { readDraftRequest, readPreviewRequest, readSaveRequest } from "./policy-request";
import { addRevision, type Revision, readRevisions, readRevisionText } from "./policy-revisions";
import { readerLanguage } from "./reader-language";

interface Admin {
  readonly jira: Jira;
  readonly accountId: string;
  readonly payload: unknown;
  readonly language: AppLanguage;
  readonly now: Instant;
}

/** What the admin page may ask for. Each question is answered to administrators of the site alone. */
export const adminResolver = makeResolver({
  editor: (request: Request): Promise<Answer<OpenedEditor>> => asAdmin(request, ({ language }) => openEditor(language)),
  draft: (request: Request): Promise<Answer<Draft>> => asAdmin(request, draft),
  save: (request: Request): Promise<Answer<Revision>> => asAdmin(request, save),
  revision: (request: Request): Promise<Answer<Draft>> => asAdmin(request, revision),
  preview: (request: Request): Promise<Answer<Preview>> => asAdmin(request, preview),
  health: (request: Request): Promise<Answer<Health>> => asAdmin(request, readHealth),
  fields: (request: Request): Promise<Answer<readonly JiraField[]>> => asAdmin(request, ({ jira }) => readFields(jira)),
});

async function asAdmin<T>(
  { context, payload }: Request,
  work: (admin: Admin) => Promise<Answer<T>>,
): Promise<Answer<T>> {
  const accountId = textAt(context, "accountId");
  if (accountId === null) return failed("signed-out");
  const jira = jiraAsUser();
  const allowed = await authoriseAdmin(jira);
  if (!allowed.ok) return allowed;
  return work({ jira, accountId, payload, language: readerLanguage(payload), now: toInstant(Date.now()) });
}

async function draft({ payload, language }: Admin): Promise<Answer<Draft>> {
  const wish = readDraftRequest(payload);
  if (!wish.ok) return wish;
  const inForce = await readPolicyInForce();
  if (!inForce.ok) return inForce;
  return { ok: true, value: draftPolicy(wish.value.text, wish.value.edits, inForce.value.policy, language) };
}

/** Only a policy without a mistake comes into force; what the page has checked is checked again. */
async function save({ payload, accountId, now }: Admin): Promise<Answer<Revision>> {
  const wish = readSaveRequest(payload);
  if (!wish.ok) return wish;
  const { base, text, note } = wish.value;
  const { policy, problems } = checkPolicy(text);
  if (policy === null || problems.length > 0) return failed("refused");
  const label = `${policy.id}@${policy.version}`;
  return addRevision(base, text, { at: formatInstant(now), by: accountId, note, label });
}

/** An earlier policy, and in what it differs from the one in force. */
async function revision({ payload, language }: Admin): Promise<Answer<Draft>> {
  const number = numberAt(payload, "number");
  const [revisions, inForce] = await Promise.all([readRevisions(), readPolicyInForce()]);
  if (!revisions.ok) return revisions;
  if (!inForce.ok) return inForce;
  const wanted = revisions.value.find((one) => one.number === number);
  if (wanted === undefined) return failed("not-found");
  const text = await readRevisionText(wanted);
  if (!text.ok) return text;
  return text.value === null
    ? failed("not-found")
    : { ok: true, value: draftPolicy(text.value, [], inForce.value.policy, language) };
}

async function preview({ jira, payload, language, now }: Admin): Promise<Answer<Preview>> {
  const wish = readPreviewRequest(payload);
  if (!wish.ok) return wish;
  const { policy: after, problems } = checkPolicy(wish.value.text);
  if (after === null || problems.length > 0) return failed("refused");
  const inForce = await readPolicyInForce();
  if (!inForce.ok) return inForce;
  return previewPolicy(jira, wish.value.project, { before: inForce.value.policy, after, language, now });
}
