import Ajv from "ajv";
import addFormats from "ajv-formats";
import { beforeEach, describe, expect, it } from "vitest";
import { renderAdf } from "../../shared/render/adf";
import { parseDraft } from "../../shared/render/draft";
import { JIRA_AUTHORIZATION, jiraHandlers } from "../../workbench/jira/handlers";
import { createJira, type Jira as Store } from "../../workbench/jira/store";
import { answerRequest } from "../../workbench/zendesk/api";
import { issueKey, type Jira, jiraOf, labelOf } from "../../zendesk-app/src/escalate/jira";
import type { Answer } from "../../zendesk-app/src/fault";
import type { OutsideRequest } from "../../zendesk-app/src/zendesk-outside";
import { hasData, readText } from "../contract/data";

// What the app asks of Jira and what the workbench's Jira answers, both held against Atlassian's published OpenAPI.

const FILE = "platform/jira-v3-2025.json.gz";
const known = hasData(FILE);
const openApi: { readonly paths: Record<string, Record<string, Operation>> } = known
  ? JSON.parse(readText(FILE))
  : { paths: {} };

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: object;
  readonly responses: Record<string, { readonly content?: object }>;
}

const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
addFormats(ajv);
ajv.addSchema(openApi, "jira");

const pointer = (...steps: readonly string[]) =>
  `jira#/${steps.map((step) => encodeURIComponent(step.replaceAll("~", "~0").replaceAll("/", "~1"))).join("/")}`;

function faults(steps: readonly string[], value: unknown): readonly string[] {
  const validate = ajv.compile({ $ref: pointer(...steps, "content", "application/json", "schema") });
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** The specification's path for an address, and its operation. */
function operationOf({ method, url }: OutsideRequest) {
  const { pathname, searchParams } = new URL(url);
  const asked = pathname.split("/");
  const path = Object.keys(openApi.paths)
    .filter((one) => one.split("/").length === asked.length)
    .sort((a, b) => a.split("{").length - b.split("{").length)
    .find((one) => one.split("/").every((step, at) => step.startsWith("{") || step === asked[at]));
  const verb = method.toLowerCase();
  const operation = path === undefined ? undefined : openApi.paths[path]?.[verb];
  if (path === undefined || operation === undefined) throw new Error(`${method} ${pathname} is not in the OpenAPI.`);
  const allowed = (operation.parameters ?? []).filter((one) => one.in === "query").map(({ name }) => name);
  const foreign = [...searchParams.keys()].filter((name) => !allowed.includes(name));
  return { path, verb, operation, foreign };
}

let store: Store;
let jira: Jira;
let sent: OutsideRequest[];

beforeEach(() => {
  store = createJira();
  sent = [];
  const handlers = jiraHandlers(store);
  const send = async (request: OutsideRequest): Promise<Answer<unknown>> => {
    sent.push(request);
    const { path, verb, operation, foreign } = operationOf(request);
    expect(foreign).toEqual([]);
    if (request.body !== undefined) expect(faults(["paths", path, verb, "requestBody"], request.body)).toEqual([]);
    const { authorization = "" } = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]),
    );
    const response = await answerRequest(
      handlers,
      new Request(request.url, {
        method: request.method,
        headers: { Authorization: authorization.replace("{{setting.jira_authorization}}", JIRA_AUTHORIZATION) },
        ...(request.body !== undefined && { body: JSON.stringify(request.body) }),
      }),
    );
    const text = await response.text();
    const value: unknown = text === "" ? null : JSON.parse(text);
    const described = operation.responses[String(response.status)];
    expect(described, `${verb} ${path} answers ${response.status}`).toBeDefined();
    if (described?.content !== undefined && response.ok) {
      expect(faults(["paths", path, verb, "responses", String(response.status)], value)).toEqual([]);
    }
    return response.ok ? { ok: true, value } : { ok: false, fault: { kind: "rejected" } };
  };
  jira = jiraOf({ site: "cloudharbor.atlassian.net", project: "ENG", issueType: "Bug" }, send);
});

const DESCRIPTION = renderAdf(parseDraft("## Problem\n\n> It fails.\n>\n> Often.\n\n- one\n\n| A | B |\n| 1 | 2 |\n"));
const create = () => jira.create({ summary: "Export fails", description: DESCRIPTION, label: "firstpass-zendesk-1" });

describe.runIf(known)("every request and answer follows the OpenAPI:", () => {
  it("creating an issue, and finding it by its label", async () => {
    expect(await create()).toMatchObject({ ok: true, value: { key: "ENG-12" } });
    expect(await jira.find("firstpass-zendesk-1")).toMatchObject({ ok: true, value: [{ key: "ENG-12" }] });
    expect(await jira.find("firstpass-zendesk-2")).toEqual({ ok: true, value: [] });
  });

  it("reading status and review", async () => {
    await create();
    const review = { state: "accepted", reasons: [], missing: [], at: "2026-11-24T10:30:00Z" };
    store.change("ENG-12", () => ({ properties: new Map([["firstpass-review", { review }]]) }));
    expect(await jira.read("ENG-12")).toMatchObject({
      ok: true,
      value: {
        key: "ENG-12",
        fields: { status: { statusCategory: { key: "new" } } },
        properties: { "firstpass-review": { review } },
      },
    });
  });

  it("adding a label and a comment", async () => {
    await create();
    expect(await jira.addLabel("ENG-12", "firstpass-zendesk-9")).toMatchObject({ ok: true });
    expect(await jira.comment("ENG-12", DESCRIPTION)).toMatchObject({ ok: true });
    expect(store.issue("ENG-12")).toMatchObject({
      labels: ["firstpass-zendesk-1", "firstpass-zendesk-9"],
      comments: [DESCRIPTION],
    });
  });

  it("which refuses what is none", () => {
    const steps = ["paths", "/rest/api/3/issue/{issueIdOrKey}/comment", "post", "requestBody"];
    expect(faults(steps, { body: DESCRIPTION, visibility: "all" })).not.toEqual([]);
  });

  it("a refusal of an issue that does not exist", async () => {
    expect(await jira.read("ENG-99")).toMatchObject({ ok: false });
  });
});

it("no request names a secret: the proxy fills it in", async () => {
  if (known) await create();
  expect(JSON.stringify(sent)).not.toContain(JIRA_AUTHORIZATION);
  expect(sent.every(({ url }) => url.startsWith("https://cloudharbor.atlassian.net/rest/api/3/"))).toBe(true);
});

describe("the key of an issue", () => {
  it.each([
    ["ENG-12", "ENG-12"],
    [" eng-12 ", "ENG-12"],
    ["https://acme.atlassian.net/browse/ENG-12?focusedId=1#top", "ENG-12"],
    ["ENG", null],
    ["ENG-12/../../admin", null],
    ["<img src=x>", null],
    ["", null],
  ])("in %j is %j", (pasted, key) => {
    expect(issueKey(pasted)).toBe(key);
  });
});

it("the label of a ticket holds nothing that a search could take for syntax", () => {
  expect(labelOf("zendesk:4711")).toBe("firstpass-zendesk-4711");
  expect(labelOf('zendesk:1" OR project = X')).toBe("firstpass-zendesk-1-OR-project-X");
});
