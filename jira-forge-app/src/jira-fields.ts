import { flagAt, textAt } from "../../shared/normalise/json";
import { type Answer, failed } from "./fault";
import type { Jira } from "./jira";

/** A field of the site that a policy may read. */
export interface JiraField {
  readonly id: string;
  readonly name: string;
  readonly isCustom: boolean;
}

/** The fields of the site, custom ones first, by name. */
export async function readFields(jira: Jira): Promise<Answer<readonly JiraField[]>> {
  const answer = await jira.fields();
  if (!answer.ok) return answer;
  if (!Array.isArray(answer.value)) return failed("malformed");
  const fields = answer.value.flatMap((field: unknown) => {
    const id = textAt(field, "id");
    return id === null ? [] : [{ id, name: textAt(field, "name") ?? id, isCustom: flagAt(field, "custom") === true }];
  });
  const sorted = fields.sort((a, b) => Number(b.isCustom) - Number(a.isCustom) || a.name.localeCompare(b.name));
  return { ok: true, value: sorted };
}
