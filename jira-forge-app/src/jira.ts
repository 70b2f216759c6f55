import { asApp, asUser, NeedsAuthenticationError, type Route, route } from "@forge/api";
import type { AdfDocument } from "../../shared/render/adf";
import { type Answer, failed, faultOf } from "./fault";

/** All that the app may ask of Jira. An issue is named by its numeric id, which stays when the issue moves. */
export interface Jira {
  /** Every field but the comments, and the names of the fields. */
  issue(issueId: string): Promise<Answer<unknown>>;
  /** One page of up to 100, the oldest first. */
  comments(issueId: string, startAt: number): Promise<Answer<unknown>>;
  changelog(issueId: string, startAt: number): Promise<Answer<unknown>>;
  /** The clocks of Jira Service Management; only a request has them. */
  sla(issueId: string): Promise<Answer<unknown>>;
  /** Which of `permissions` whoever asks has on the issue. */
  permissions(issueId: string, permissions: readonly string[]): Promise<Answer<unknown>>;
  /** Which of `permissions` whoever asks has on the whole site. */
  globalPermissions(permissions: readonly string[]): Promise<Answer<unknown>>;
  /** Every field of the site, with its id and name. */
  fields(): Promise<Answer<unknown>>;
  comment(issueId: string, body: AdfDocument, isInternal: boolean): Promise<Answer<unknown>>;
  property(issueId: string, key: string): Promise<Answer<unknown>>;
  setProperty(issueId: string, key: string, value: unknown): Promise<Answer<unknown>>;
  /** One page of the issues that a query finds; the answer's `nextPageToken` asks for the next. */
  search(search: Search): Promise<Answer<unknown>>;
  /** Which of `permissions` whoever asks has in the project. */
  projectPermissions(projectId: string, permissions: readonly string[]): Promise<Answer<unknown>>;
  /** Who asks, and the language in which Jira speaks with them. */
  myself(): Promise<Answer<unknown>>;
  /** The first 50 projects that whoever asks may browse, by name. */
  projects(): Promise<Answer<unknown>>;
}

export interface Search {
  readonly jql: string;
  /** How many issues a page has at most: up to 100. */
  readonly most: number;
  /** Ids of fields. */
  readonly fields: readonly string[];
  /** Keys of issue properties. */
  readonly properties?: readonly string[];
  readonly nextPageToken?: string | null;
  /** Whether the answer names the fields as people know them. */
  readonly hasNames?: boolean;
}

/** Jira refuses a longer one, in bytes. */
const LARGEST_PROPERTY = 32 * 1024;

type RequestJira = ReturnType<typeof asApp>["requestJira"];

/** Jira as the person who looks at the issue: it refuses what that person may not see or do. */
export const jiraAsUser = (): Jira => jiraThrough(asUser().requestJira);

/** Jira as the app, for what happens when nobody looks. */
export const jiraAsApp = (): Jira => jiraThrough(asApp().requestJira);

function jiraThrough(request: RequestJira): Jira {
  const get = (path: Route) => send(request, path, "GET");
  return {
    issue: (id) => get(route`/rest/api/3/issue/${id}?fields=*all,-comment,-worklog&expand=names`),
    comments: (id, startAt) =>
      get(route`/rest/api/3/issue/${id}/comment?startAt=${startAt}&maxResults=100&orderBy=created`),
    changelog: (id, startAt) => get(route`/rest/api/3/issue/${id}/changelog?startAt=${startAt}&maxResults=100`),
    sla: (id) => get(route`/rest/servicedeskapi/request/${id}/sla?start=0&limit=50`),
    permissions: (id, permissions) =>
      get(route`/rest/api/3/mypermissions?issueId=${id}&permissions=${permissions.join(",")}`),
    globalPermissions: (permissions) => get(route`/rest/api/3/mypermissions?permissions=${permissions.join(",")}`),
    fields: () => get(route`/rest/api/3/field`),
    comment: (id, body, isInternal) =>
      send(request, route`/rest/api/3/issue/${id}/comment`, "POST", {
        body,
        // Jira Service Management keeps a comment from the customer where it carries this property.
        ...(isInternal ? { properties: [{ key: "sd.public.comment", value: { internal: true } }] } : {}),
      }),
    property: (id, key) => get(route`/rest/api/3/issue/${id}/properties/${key}`),
    setProperty: async (id, key, value) =>
      new TextEncoder().encode(JSON.stringify(value)).length > LARGEST_PROPERTY
        ? failed("too-large")
        : send(request, route`/rest/api/3/issue/${id}/properties/${key}`, "PUT", value),
    search: ({ jql, most, fields, properties = [], nextPageToken = null, hasNames = false }) =>
      send(request, route`/rest/api/3/search/jql`, "POST", {
        jql,
        fields,
        maxResults: most,
        ...(properties.length === 0 ? {} : { properties }),
        ...(nextPageToken === null ? {} : { nextPageToken }),
        ...(hasNames ? { expand: "names" } : {}),
      }),
    projectPermissions: (id, permissions) =>
      get(route`/rest/api/3/mypermissions?projectId=${id}&permissions=${permissions.join(",")}`),
    myself: () => get(route`/rest/api/3/myself`),
    projects: () => get(route`/rest/api/3/project/search?action=browse&orderBy=name&maxResults=50`),
  };
}

/** Sends one request and never throws. An answer without a body is null. */
async function send(
  request: RequestJira,
  path: Route,
  method: "GET" | "POST" | "PUT",
  body?: unknown,
): Promise<Answer<unknown>> {
  const headers = { accept: "application/json", ...(body === undefined ? {} : { "content-type": "application/json" }) };
  try {
    const response = await request(path, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const fault = faultOf(response.status, response.headers.get("retry-after"));
    if (fault !== null) return { ok: false, fault };
    return read(await response.text(), method);
  } catch (error) {
    return failed(error instanceof NeedsAuthenticationError ? "signed-out" : "unreachable");
  }
}

function read(text: string, method: string): Answer<unknown> {
  if (text === "" && method !== "GET") return { ok: true, value: null };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return failed("malformed");
  }
}
