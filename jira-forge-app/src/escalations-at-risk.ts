import { listAt, textAt } from "../../shared/normalise/json";
import { inEnglish } from "./i18n/english";
import { VERDICT_PROPERTY } from "./property";

/** What Jira puts in the place of the function, or shows under the query. */
export type JqlFragment = { readonly jql: string } | { readonly error: string };

const WITHIN = /^\d{1,3}[mhdw]$/;

/**
 * `issue in escalationsAtRisk("2h")`: open issues with a clock that is due within that time. Jira keeps a fragment for
 * days, so that it counts from now by itself: it names a span, not an instant. It rests on what anybody who edits an
 * issue may write, as every search by a property does.
 */
export async function escalationsAtRisk(call: unknown): Promise<JqlFragment> {
  const [within, ...more] = listAt(call, "clause", "arguments");
  const span = typeof within === "string" ? within.trim().toLowerCase() : "";
  if (textAt(call, "clause", "operator") !== "in") return { error: inEnglish("jql.operator") };
  if (more.length > 0 || !WITHIN.test(span)) return { error: inEnglish("jql.argument") };
  return { jql: `statusCategory != Done AND issue.property[${VERDICT_PROPERTY}].dueAt <= "${span}"` };
}
