import * as v from "valibot";
import { APP_PAGES } from "../forge/installed-app";
import { type LocalJira, openLocalJira } from "../forge/local-jira";
import { ESCALATED } from "../issues/from-zendesk";
import { CUSTOMERS, PEOPLE } from "../issues/people";

const INVOCATION = v.object({
  page: v.picklist(APP_PAGES),
  issueKey: v.optional(v.string()),
  projectId: v.optional(v.string()),
  functionKey: v.string(),
  payload: v.unknown(),
});
const CLOSED_PANEL = v.object({ issueKey: v.string(), locale: v.string() });
const FAULT = v.object({ status: v.nullable(v.picklist([401, 403, 404, 429, 500])) });

/** The header that says as whom the page asks, and the one that tells the workbench's time in epoch milliseconds. */
const PERSON = "x-workbench-person";
const CLOCK = "x-workbench-clock";

/** Answers what the Jira page asks: Jira's REST API, the app's resolvers, and the switches of the workbench. */
export function jiraAnswers(): (request: Request) => Promise<Response | null> {
  let jira: Promise<LocalJira> | undefined;
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (!pathname.startsWith("/rest/") && !pathname.startsWith("/workbench/jira/")) return null;
    // Everything is as at the start again.
    if (request.method === "DELETE" && pathname === "/workbench/jira/site") jira = undefined;
    jira ??= openLocalJira();
    try {
      return await answer(await jira, pathname, request);
    } catch (error) {
      // What the workbench does not know is to be seen, and ends neither the server nor the page.
      console.error(error);
      return Response.json({ message: String(error) }, { status: 501 });
    }
  };
}

async function answer(jira: LocalJira, pathname: string, request: Request): Promise<Response> {
  const person = request.headers.get(PERSON) ?? "";
  const now = Number(request.headers.get(CLOCK) ?? Date.now());
  if (pathname.startsWith("/rest/")) return jira.send(request, person, now);
  switch (pathname) {
    case "/workbench/jira/site":
      return Response.json({
        issues: jira.scenarios().map(({ shows, issue: { key, fields } }) => ({ key, shows, summary: fields.summary })),
        people: [...PEOPLE, ...CUSTOMERS].map(({ accountId, displayName, role }) => ({ accountId, displayName, role })),
      });
    case "/workbench/jira/invoke":
      return Response.json(await jira.invoke(v.parse(INVOCATION, await request.json()), person, now));
    case "/workbench/jira/lozenge": {
      const { issueKey, locale } = v.parse(CLOSED_PANEL, await request.json());
      return Response.json(await jira.lozenge(issueKey, locale, person, now));
    }
    case "/workbench/jira/issue":
      jira.receive(v.parse(ESCALATED, await request.json()), now);
      return new Response(null, { status: 204 });
    case "/workbench/jira/fault":
      jira.setFault(v.parse(FAULT, await request.json()).status);
      return new Response(null, { status: 204 });
    default:
      throw new Error(`The workbench does not know ${pathname}.`);
  }
}
