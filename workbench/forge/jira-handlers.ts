import { type DefaultBodyType, HttpResponse, http, type RequestHandler } from "msw";
import { editIssue } from "./edit-issue";
import type { JiraComment, JiraIssue, JiraSite } from "./jira-records";
import { projectIdOf, searchHandlers } from "./jira-search";

/** Whoever asks: the app sees and may do everything. */
export interface Caller {
  readonly app: boolean;
  readonly accountId: string | null;
}

const LARGEST_PROPERTY = 32 * 1024;
const PAGE = 100;
const ISSUE = "*/rest/api/3/issue/:id";

/** The part of Jira's REST API, version 3, and of Jira Service Management's that the app uses, over one site. */
export function jiraHandlers(site: JiraSite, caller: () => Caller, now: () => string): RequestHandler[] {
  const { issues, users } = site;
  const permitted = (issue: JiraIssue): readonly string[] => {
    const { accountId } = caller();
    const project = issue.key.slice(0, issue.key.lastIndexOf("-"));
    return users.find((user) => user.accountId === accountId)?.projects[project] ?? [];
  };
  const may = (issue: JiraIssue, permission: string): boolean => caller().app || permitted(issue).includes(permission);
  // Jira does not tell a stranger that an issue exists.
  const visible = (id: unknown): JiraIssue | undefined =>
    issues.find((issue) => (issue.id === id || issue.key === id) && may(issue, "BROWSE_PROJECTS"));

  return [
    http.get(ISSUE, ({ params }) => {
      const issue = visible(params.id);
      if (issue === undefined) return missing();
      const { id, key, fields, names } = issue;
      return json({ id, key, self: `https://jira.example/rest/api/3/issue/${id}`, fields, names });
    }),
    http.put(ISSUE, async ({ params, request }) => {
      const issue = visible(params.id);
      if (issue === undefined) return missing();
      if (!may(issue, "EDIT_ISSUES")) return refused(403, "You may not edit this issue.");
      const { fields } = (await request.json()) as { readonly fields: Readonly<Record<string, unknown>> };
      editIssue(issue, fields, { accountId: caller().accountId }, now());
      return new HttpResponse(null, { status: 204 });
    }),
    http.get(`${ISSUE}/comment`, ({ params, request }) => {
      const issue = visible(params.id);
      if (issue === undefined) return missing();
      const { startAt, found } = pageOf(issue.comments, request);
      return json({ startAt, maxResults: PAGE, total: issue.comments.length, comments: found });
    }),
    http.post(`${ISSUE}/comment`, async ({ params, request }) => {
      const issue = visible(params.id);
      if (issue === undefined) return missing();
      if (!may(issue, "ADD_COMMENTS")) return refused(403, "You may not comment on this issue.");
      const sent = (await request.json()) as Pick<JiraComment, "body" | "properties">;
      const comment: JiraComment = {
        id: String(9000 + issue.comments.length),
        author: { accountId: caller().accountId ?? "app", accountType: caller().app ? "app" : "atlassian" },
        created: now(),
        body: sent.body,
        jsdPublic: !JSON.stringify(sent.properties ?? []).includes('"internal":true'),
      };
      issue.comments.push(comment);
      issue.fields = { ...issue.fields, updated: comment.created };
      return json(comment, 201);
    }),
    http.get(`${ISSUE}/changelog`, ({ params, request }) => {
      const issue = visible(params.id);
      if (issue === undefined) return missing();
      const { startAt, found } = pageOf(issue.histories, request);
      const total = issue.histories.length;
      return json({ startAt, maxResults: PAGE, total, isLast: startAt + found.length >= total, values: found });
    }),
    http.get(`${ISSUE}/properties/:key`, ({ params }) => {
      const key = String(params.key);
      const issue = visible(params.id);
      if (issue === undefined || !issue.properties.has(key)) return missing();
      return json({ key, value: issue.properties.get(key) });
    }),
    http.put(`${ISSUE}/properties/:key`, async ({ params, request }) => {
      const key = String(params.key);
      const issue = visible(params.id);
      if (issue === undefined) return missing();
      if (!may(issue, "EDIT_ISSUES")) return refused(403, "You may not edit this issue.");
      const text = await request.text();
      if (text.length > LARGEST_PROPERTY) return refused(400, "The property value is too large.");
      const isNew = !issue.properties.has(key);
      issue.properties.set(key, JSON.parse(text));
      return json({}, isNew ? 201 : 200);
    }),
    http.get("*/rest/api/3/mypermissions", ({ request }) => {
      const query = new URL(request.url).searchParams;
      const asked = (query.get("permissions") ?? "").split(",").filter((permission) => permission !== "");
      const projectId = query.get("projectId");
      if (!query.has("issueId") && projectId === null) {
        const granted = users.find(({ accountId }) => accountId === caller().accountId)?.site ?? [];
        const permissions = asked.map((key) => [key, { key, type: "GLOBAL", havePermission: granted.includes(key) }]);
        return json({ permissions: Object.fromEntries(permissions) });
      }
      // Everything in a project allows a person the same.
      const first = issues.find((one) => projectIdOf(one) === projectId);
      const issue = visible(projectId === null ? query.get("issueId") : first?.id);
      if (issue === undefined) return refused(404, "The issue does not exist or you may not see it.");
      const permissions = asked.map((key) => [key, { key, type: "PROJECT", havePermission: may(issue, key) }]);
      return json({ permissions: Object.fromEntries(permissions) });
    }),
    http.get("*/rest/api/3/myself", () => {
      const { accountId } = caller();
      const user = users.find((one) => one.accountId === accountId);
      return json({ accountId: accountId ?? "app", active: true, locale: user?.locale ?? "en_US" });
    }),
    http.get("*/rest/servicedeskapi/request/:id/sla", ({ params }) => {
      const issue = visible(params.id);
      if (issue?.sla == null) return missing();
      return json({ size: issue.sla.length, start: 0, limit: 50, isLastPage: true, values: issue.sla });
    }),
    ...searchHandlers(site, (issue) => may(issue, "BROWSE_PROJECTS")),
  ];
}

function pageOf<T>(items: readonly T[], request: Request): { readonly startAt: number; readonly found: readonly T[] } {
  const startAt = Number(new URL(request.url).searchParams.get("startAt") ?? 0);
  return { startAt, found: items.slice(startAt, startAt + PAGE) };
}

const json = (body: DefaultBodyType, status = 200) => HttpResponse.json(body, { status });
const refused = (status: number, message: string) => json({ errorMessages: [message], errors: {} }, status);
const missing = () => refused(404, "Issue does not exist or you do not have permission to see it.");
