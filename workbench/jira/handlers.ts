import { HttpResponse, http, type RequestHandler } from "msw";
import { createdAnswer, errorAnswer, issueAnswer, JIRA_SITE } from "./answers";
import { ISSUE_TYPES, type Jira, type JiraIssue, PROJECT } from "./store";

/** What the workbench's Jira takes as the value of `Authorization`. */
export const JIRA_AUTHORIZATION = `Basic ${btoa("firstpass@cloudharbor.example:workbench")}`;

interface Asked {
  readonly request: Request;
  readonly params: Readonly<Record<string, unknown>>;
}

const REST = `https://${JIRA_SITE}/rest/api/3`;
const LABEL_QUERY = /^labels = "([^"\\]+)"/;

const refuse = (status: number, messages: readonly string[], errors?: Readonly<Record<string, string>>) =>
  HttpResponse.json(errorAnswer(messages, errors), { status });

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((here, key) => (isRecord(here) ? here[key] : undefined), value);
const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);
const listed = (url: string, name: string) => (new URL(url).searchParams.get(name) ?? "").split(",").filter(Boolean);

/** The part of Jira Cloud's REST API that the workbench answers. */
export function jiraHandlers(jira: Jira): readonly RequestHandler[] {
  const known = (answer: (asked: Asked) => Response | Promise<Response>) => (asked: Asked) =>
    asked.request.headers.get("authorization") === JIRA_AUTHORIZATION
      ? answer(asked)
      : refuse(401, ["Client must be authenticated to access this resource."]);
  const ofIssue = (answer: (issue: JiraIssue, asked: Asked) => Response | Promise<Response>) =>
    known((asked) => {
      const issue = jira.issue(String(asked.params.issue));
      return issue === undefined
        ? refuse(404, ["Issue does not exist or you do not have permission to see it."])
        : answer(issue, asked);
    });
  const json = (request: Request): Promise<unknown> => request.json().catch(() => null);

  return [
    http.post(
      `${REST}/issue`,
      known(async ({ request }) => {
        const { fields } = (await json(request)) as { readonly fields?: unknown };
        const summary = at(fields, "summary");
        const errors = {
          ...(at(fields, "project", "key") !== PROJECT && { project: "Specify a valid project ID or key" }),
          ...(!ISSUE_TYPES.includes(String(at(fields, "issuetype", "name"))) && {
            issuetype: "Specify a valid issue type",
          }),
          ...((typeof summary !== "string" || summary === "" || /\n/.test(summary) || summary.length > 255) && {
            summary: "The summary is invalid because it is empty, too long, or contains newline characters.",
          }),
        };
        if (Object.keys(errors).length > 0) return refuse(400, [], errors);
        const labels = texts(at(fields, "labels"));
        const issue = jira.create({ summary: String(summary), description: at(fields, "description"), labels });
        return HttpResponse.json(createdAnswer(issue), { status: 201 });
      }),
    ),
    http.post(
      `${REST}/search/jql`,
      known(async ({ request }) => {
        const body = await json(request);
        const label = LABEL_QUERY.exec(String(at(body, "jql")))?.[1];
        if (label === undefined) return refuse(400, ["The workbench understands a search by label only."]);
        const found = jira.issues().filter(({ labels }) => labels.includes(label));
        const fields = texts(at(body, "fields"));
        return HttpResponse.json({ issues: found.map((issue) => issueAnswer(issue, fields, [])), isLast: true });
      }),
    ),
    http.get(
      `${REST}/issue/:issue`,
      ofIssue((issue, { request }) =>
        HttpResponse.json(issueAnswer(issue, listed(request.url, "fields"), listed(request.url, "properties"))),
      ),
    ),
    http.put(
      `${REST}/issue/:issue`,
      ofIssue(async ({ key }, { request }) => {
        const edits = at(await json(request), "update", "labels");
        const added = Array.isArray(edits) ? edits.map((edit) => at(edit, "add")).filter((it) => it !== undefined) : [];
        jira.change(key, ({ labels }) => ({ labels: [...new Set([...labels, ...texts(added)])] }));
        return new HttpResponse(null, { status: 204 });
      }),
    ),
    http.post(
      `${REST}/issue/:issue/comment`,
      ofIssue(async ({ id, key }, { request }) => {
        const body = at(await json(request), "body");
        if (!isRecord(body)) return refuse(400, ["Comment body can not be empty!"]);
        const after = jira.change(key, ({ comments }) => ({ comments: [...comments, body] }));
        const number = String(20_000 + (after?.comments.length ?? 0));
        return HttpResponse.json({ self: `${REST}/issue/${id}/comment/${number}`, id: number, body }, { status: 201 });
      }),
    ),
  ];
}
