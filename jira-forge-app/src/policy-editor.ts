import type { AppLanguage } from "../../shared/i18n/languages";
import type { Answer } from "./fault";
import { type Draft, draftPolicy } from "./policy-draft";
import { DEPLOYED_TEXT, policyOf, type StandIn } from "./policy-in-force";
import { type Revision, readRevisions, readRevisionText } from "./policy-revisions";

/** What the admin page begins with. */
export interface OpenedEditor {
  /** The newest first. */
  readonly revisions: readonly Revision[];
  /** The revision that is in force; 0 where it is the policy that came with the app. */
  readonly inForce: number;
  /** Why the newest policy is not in force; null where it is. */
  readonly standIn: StandIn | null;
  /** The newest policy, to be edited: one with a mistake too, since that is where it is mended. */
  readonly draft: Draft;
}

export async function openEditor(language: AppLanguage): Promise<Answer<OpenedEditor>> {
  const revisions = await readRevisions();
  if (!revisions.ok) return revisions;
  const [newest] = revisions.value;
  const [inForce, text] = await Promise.all([
    policyOf(revisions.value),
    newest === undefined ? null : readRevisionText(newest),
  ]);
  if (!inForce.ok) return inForce;
  if (text?.ok === false) return text;
  const { policy, revision, standIn } = inForce.value;
  const draft = draftPolicy(text === null ? DEPLOYED_TEXT : (text.value ?? ""), [], policy, language);
  return { ok: true, value: { revisions: revisions.value, inForce: revision, standIn, draft } };
}
