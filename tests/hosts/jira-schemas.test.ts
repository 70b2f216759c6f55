import {
  CommentSchema,
  DashboardUserSchema,
  EntityPropertySchema,
  IssueSchema,
  PageChangelogSchema,
  PageOfCommentsSchema,
  PermissionsSchema,
  SearchAndReconcileResultsSchema,
} from "jira.js/cloud";
import { PagedSlaInformationSchema } from "jira.js/serviceDesk";
import { expect, test } from "vitest";
import { serveJira } from "../../workbench/forge/jira-site";
import { openScenarios } from "../../workbench/issues/index";
import { escalation } from "./escalation";

// A second opinion beside Atlassian's OpenAPI, which says nothing of requests of a service desk.

const site = serveJira(
  { issues: [escalation(), ...openScenarios().map(({ issue }) => issue)], users: [] },
  () => "2026-11-24T10:30:00.000+0000",
);

async function answerTo(path: string, method = "GET", body?: unknown): Promise<unknown> {
  const init =
    body === undefined ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json" } };
  const request = new Request(`https://jira.example${path}`, { method, ...init });
  return (await site.send(request, { app: true, accountId: null })).json();
}

const faultsOf = ({ error }: { readonly error?: { readonly issues: readonly unknown[] } }) => error?.issues ?? [];
const ofIssue = (key: string) => `/rest/api/3/issue/${key}`;

test.each(["HELP-42", "HELP-204", "HELP-207", "HELP-211", "API-31", "HELP-198", "HELP-189"])(
  "what the workbench's Jira answers of %s is what jira.js expects",
  async (key) => {
    const asked = `/rest/api/3/mypermissions?issueKey=${key}&issueId=${key}&permissions=EDIT_ISSUES`;
    expect(faultsOf(IssueSchema.safeParse(await answerTo(ofIssue(key))))).toEqual([]);
    expect(faultsOf(PageOfCommentsSchema.safeParse(await answerTo(`${ofIssue(key)}/comment`)))).toEqual([]);
    expect(faultsOf(PageChangelogSchema.safeParse(await answerTo(`${ofIssue(key)}/changelog`)))).toEqual([]);
    expect(faultsOf(PermissionsSchema.safeParse(await answerTo(asked)))).toEqual([]);
    if (key === "API-31") return;
    const clocks = await answerTo(`/rest/servicedeskapi/request/${key}/sla`);
    expect(faultsOf(PagedSlaInformationSchema.safeParse(clocks))).toEqual([]);
  },
);

test("and so is what it answers to changes and to a search", async () => {
  const path = ofIssue("HELP-204");
  const comment = await answerTo(`${path}/comment`, "POST", { body: { type: "doc", version: 1, content: [] } });
  expect(faultsOf(CommentSchema.safeParse(comment))).toEqual([]);
  await answerTo(`${path}/properties/firstpass`, "PUT", { verdict: "ready" });
  const search = { jql: "statusCategory != Done ORDER BY updated DESC", fields: ["summary", "priority"] };
  const found = SearchAndReconcileResultsSchema.safeParse(await answerTo("/rest/api/3/search/jql", "POST", search));
  expect(faultsOf(found)).toEqual([]);
  expect(found.data?.issues).toHaveLength(7);
  expect(faultsOf(EntityPropertySchema.safeParse(await answerTo(`${path}/properties/firstpass`)))).toEqual([]);
});

test("and who asks", async () => {
  expect(faultsOf(DashboardUserSchema.safeParse(await answerTo("/rest/api/3/myself")))).toEqual([]);
});

test("an answer of another shape is noticed", () => {
  expect(PageOfCommentsSchema.safeParse({ comments: "none" }).success).toBe(false);
  expect(PagedSlaInformationSchema.safeParse({ values: [{ ongoingCycle: { breached: "no" } }] }).success).toBe(false);
});
