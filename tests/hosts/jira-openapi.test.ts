import Ajv from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { jiraAsApp } from "../../jira-forge-app/src/jira";
import { renderAdf } from "../../shared/render/adf";
import { type ServedSite, serveJira } from "../../workbench/forge/jira-site";
import { installForge } from "../../workbench/forge/runtime";
import { escalation } from "./escalation";
import { readJiraOpenApi } from "./jira-openapi";

const openApi = readJiraOpenApi();

interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly query: readonly string[];
  readonly sent: unknown;
  readonly status: number;
  readonly received: unknown;
}

/** Every request that the app can make of Jira's platform, and what the workbench answers. */
async function exchanges(): Promise<readonly Exchange[]> {
  const found: Exchange[] = [];
  const site: ServedSite = serveJira({ issues: [escalation()], users: [] }, () => "2026-11-23T09:15:00.000+0000");
  installForge(async (request, caller) => {
    const { pathname, searchParams } = new URL(request.url);
    const text = await request.clone().text();
    const answer = await site.send(request, caller);
    const received = await answer.clone().json();
    const sent = text === "" ? null : JSON.parse(text);
    const query = [...searchParams.keys()];
    found.push({ method: request.method.toLowerCase(), path: pathname, query, sent, status: answer.status, received });
    return answer;
  });
  const jira = jiraAsApp();
  await jira.issue("10042");
  await jira.comments("10042", 0);
  await jira.changelog("10042", 0);
  await jira.permissions("10042", ["BROWSE_PROJECTS", "EDIT_ISSUES"]);
  await jira.globalPermissions(["ADMINISTER"]);
  await jira.comment("10042", renderAdf([{ kind: "paragraph", text: "Returned." }]), true);
  await jira.setProperty("10042", "firstpass", { verdict: "ready" });
  await jira.setProperty("10042", "firstpass", { verdict: "not-ready" });
  await jira.property("10042", "firstpass");
  await jira.fields();
  const search = { jql: "statusCategory != Done ORDER BY created ASC", most: 100, fields: ["updated"] };
  await jira.search(search);
  await jira.search({ ...search, properties: ["firstpass"], nextPageToken: "0", hasNames: true });
  await jira.projectPermissions("10001", ["BROWSE_PROJECTS"]);
  await jira.projects();
  await jira.myself();
  return found;
}

describe.runIf(openApi !== null)("requests and answers follow Jira's published OpenAPI", () => {
  const { paths } = openApi ?? { paths: {} };
  const ajv = new Ajv({ strict: false, allErrors: true, formats: { int64: true, int32: true } });
  addFormats(ajv);
  if (openApi !== null) ajv.addSchema(openApi, "jira");
  const pathOf = (path: string) =>
    path.replace(/\/issue\/10042/, "/issue/{issueIdOrKey}").replace(/\/properties\/.*/, "/properties/{propertyKey}");
  const validate = (steps: readonly string[], value: unknown) => {
    const pointer = steps.map((step) => encodeURIComponent(step.replaceAll("~", "~0").replaceAll("/", "~1"))).join("/");
    const check = ajv.compile({ $ref: `jira#/${pointer}` });
    check(value);
    return check.errors;
  };

  test("every one of them", async () => {
    const seen: string[] = [];
    for (const { method, path, query, sent, status, received } of await exchanges()) {
      const template = pathOf(path);
      const operation = paths[template]?.[method];
      seen.push(`${method} ${template} ${status}`);
      expect(operation, template).toBeDefined();
      const known = (operation?.parameters ?? []).filter((parameter) => parameter.in === "query");
      expect(query.filter((name) => !known.some((parameter) => parameter.name === name))).toEqual([]);
      const json = "application/json";
      if (sent !== null && operation?.requestBody !== undefined)
        expect(validate(["paths", template, method, "requestBody", "content", json, "schema"], sent)).toBeNull();
      expect(Object.keys(operation?.responses ?? {})).toContain(String(status));
      if (operation?.responses[status]?.content?.[json]?.schema !== undefined) {
        const steps = ["paths", template, method, "responses", String(status), "content", json, "schema"];
        expect(validate(steps, received), template).toBeNull();
      }
    }
    expect(seen).toEqual([
      "get /rest/api/3/issue/{issueIdOrKey} 200",
      "get /rest/api/3/issue/{issueIdOrKey}/comment 200",
      "get /rest/api/3/issue/{issueIdOrKey}/changelog 200",
      "get /rest/api/3/mypermissions 200",
      "get /rest/api/3/mypermissions 200",
      "post /rest/api/3/issue/{issueIdOrKey}/comment 201",
      "put /rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey} 201",
      "put /rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey} 200",
      "get /rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey} 200",
      "get /rest/api/3/field 200",
      "post /rest/api/3/search/jql 200",
      "post /rest/api/3/search/jql 200",
      "get /rest/api/3/mypermissions 200",
      "get /rest/api/3/project/search 200",
      "get /rest/api/3/myself 200",
    ]);
  });

  test("notices an answer that does not", () => {
    const steps = ["paths", "/rest/api/3/issue/{issueIdOrKey}/comment", "get", "responses", "200", "content"];
    expect(validate([...steps, "application/json", "schema"], { comments: "none" })).not.toBeNull();
  });
});
