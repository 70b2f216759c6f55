import { at } from "../../shared/normalise/json";
import { type Answer, failed } from "./fault";
import type { Jira } from "./jira";

export type IssuePermission = "BROWSE_PROJECTS" | "EDIT_ISSUES" | "ADD_COMMENTS";

/** Reads whether whoever asks has every one of `permissions` on the issue. Nobody is granted an empty list. */
export async function authorise(
  jira: Jira,
  issueId: string,
  permissions: readonly IssuePermission[],
): Promise<Answer<null>> {
  if (permissions.length === 0) return failed("forbidden");
  return granted(await jira.permissions(issueId, permissions), permissions);
}

/** Reads whether whoever asks may see the project. */
export async function authoriseProject(jira: Jira, projectId: string): Promise<Answer<null>> {
  return granted(await jira.projectPermissions(projectId, ["BROWSE_PROJECTS"]), ["BROWSE_PROJECTS"]);
}

/** Reads whether whoever asks administers the site; a project's administrator does not. */
export async function authoriseAdmin(jira: Jira): Promise<Answer<null>> {
  return granted(await jira.globalPermissions(["ADMINISTER"]), ["ADMINISTER"]);
}

function granted(answer: Answer<unknown>, permissions: readonly string[]): Answer<null> {
  if (!answer.ok) return answer;
  const isGranted = permissions.every(
    (permission) => at(answer.value, "permissions", permission, "havePermission") === true,
  );
  return isGranted ? { ok: true, value: null } : failed("forbidden");
}
