import Ajv from "ajv";
import addFormats from "ajv-formats";
import { beforeEach, describe, expect, test } from "vitest";
import { agents, DIRECTORY } from "../../workbench/tickets/directory";
import { SCENARIOS } from "../../workbench/tickets/index";
import { WORKBENCH_START } from "../../workbench/tickets/scenario";
import { answerRequest } from "../../workbench/zendesk/api";
import { zendeskHandlers } from "../../workbench/zendesk/handlers";
import { createStore } from "../../workbench/zendesk/store";
import { nextChange, readSaved } from "../../zendesk-app/src/annotation-change";
import { type Answer, faultOf } from "../../zendesk-app/src/fault";
import { redact } from "../../zendesk-app/src/redaction";
import { readOpenApi } from "../workbench/zendesk-openapi";

interface Operation {
  readonly description?: string;
  readonly parameters?: readonly { readonly name?: string; readonly in?: string }[];
  readonly requestBody?: object;
}
type Paths = Readonly<Record<string, Readonly<Record<string, Operation>>>>;

const openApi = readOpenApi();
const paths = (openApi as { readonly paths: Paths } | null)?.paths ?? {};
const ajv = new Ajv({ strict: false, allErrors: true, formats: { int64: true } });
addFormats(ajv);
if (openApi !== null) ajv.addSchema(openApi, "zendesk");

const schemaAt = (...steps: readonly string[]) => {
  const pointer = steps.map((step) => encodeURIComponent(step.replaceAll("~", "~0").replaceAll("/", "~1"))).join("/");
  return ajv.compile({ $ref: `zendesk#/${pointer}` });
};
const JSON_CONTENT = ["content", "application/json", "schema"] as const;

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly status: number;
}

let sent: Sent[];
let store: ReturnType<typeof createStore>;
let ask: (method: string, path: string, body?: unknown) => Promise<Answer<unknown>>;

beforeEach(() => {
  sent = [];
  store = createStore(DIRECTORY, SCENARIOS, WORKBENCH_START);
  const handlers = zendeskHandlers(store, { now: () => WORKBENCH_START, agentId: () => agents.maya.id });
  ask = async (method, path, body) => {
    const more =
      body === undefined ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json" } };
    const response = await answerRequest(
      handlers,
      new Request(`https://cloudharbor.zendesk.com${path}`, { method, ...more }),
    );
    const value: unknown = await response.json();
    if (method !== "GET") sent.push({ method, path, body: body as Sent["body"], status: response.status });
    return response.ok ? { ok: true, value } : { ok: false, fault: faultOf({ status: response.status }) };
  };
});

/** What the OpenAPI has against a request and, by the workbench, its answer. */
async function complaints({ method, path, body }: Sent, template: string, answer: unknown): Promise<unknown[]> {
  const url = new URL(path, "https://cloudharbor.zendesk.com");
  const operation = paths[template]?.[method.toLowerCase()];
  if (operation === undefined) return [`no ${method} ${template}`];
  const pattern = template.replace(/\{\w+\}/g, "\\d+");
  const wrong: unknown[] = new RegExp(`^${pattern}$`).test(url.pathname) ? [] : [`${url.pathname} is no ${template}`];
  for (const name of url.searchParams.keys()) {
    if (!operation.parameters?.some((known) => known.in === "query" && known.name === name))
      wrong.push(`query ${name}`);
  }
  const described = operation.description ?? "";
  for (const name of Object.keys(body)) {
    // Where the OpenAPI has no schema of a body, its text names the properties.
    const isNamed = [`| ${name} `, `\`${name}\``, `"${name}"`].some((words) => described.includes(words));
    if (operation.requestBody === undefined && !isNamed && !described.includes("supports safe updates"))
      wrong.push(name);
  }
  const base = ["paths", template, method.toLowerCase()];
  if (operation.requestBody !== undefined) {
    const validate = schemaAt(...base, "requestBody", ...JSON_CONTENT);
    if (!validate(body)) wrong.push(...(validate.errors ?? []));
  }
  const validate = schemaAt(...base, "responses", "200", ...JSON_CONTENT);
  if (!validate(answer)) wrong.push(...(validate.errors ?? []));
  return wrong;
}

const SECRET = ["ghp", "Zq7Lm2Xv9Rt4Bn6Kd1Ws8Yp3Hc5Jf0Ga2UeT"].join("_");

describe.runIf(openApi !== null)("a redaction agrees with Zendesk's OpenAPI", () => {
  const comment = () => store.comments(4104).at(-1) ?? { id: 0, html: "", body: "" };
  const redaction = (html: string | null) => ({
    ticketId: "4104",
    commentId: String(comment().id),
    html,
    value: SECRET,
  });

  test("of rich text: the whole HTML, with the value marked", async () => {
    const answer = await redact(redaction(comment().html), { send: ask });
    expect(answer.ok).toBe(true);
    const [request] = sent;
    expect(request?.body).toEqual({
      ticket_id: 4104,
      html_body: expect.stringContaining(`<redact>${SECRET}</redact>`),
    });
    expect(
      request &&
        (await complaints(request, "/api/v2/comment_redactions/{ticket_comment_id}", answer.ok && answer.value)),
    ).toEqual([]);
    expect(comment().body).toContain(`GITHUB_TOKEN=${"▇".repeat(40)}`);
    expect(`${comment().body}${comment().html}`).not.toContain(SECRET);
  });

  test("of text that we know no HTML of: the value alone", async () => {
    const answer = await redact(redaction(null), { send: ask });
    const [request] = sent;
    expect(request?.body).toEqual({ text: SECRET });
    const template = "/api/v2/tickets/{ticket_id}/comments/{ticket_comment_id}/redact";
    expect(request && (await complaints(request, template, answer.ok && answer.value))).toEqual([]);
    expect(`${comment().body}${comment().html}`).not.toContain(SECRET);
  });

  test("is refused for a comment that is not there, and for HTML that is not the comment's", async () => {
    expect(await redact({ ...redaction(null), commentId: "1" }, { send: ask })).toEqual({
      ok: false,
      fault: { kind: "not-found" },
    });
    expect(await redact(redaction(`<p>${SECRET} edited</p>`), { send: ask })).toEqual({
      ok: false,
      fault: { kind: "rejected" },
    });
  });
});

describe.runIf(openApi !== null)("annotations agree with Zendesk's OpenAPI", () => {
  const wanted = { tags: ["firstpass_ready"], fields: { verdict: "ready", score: "80", risk: "10" } };

  test("tags are removed, then added, then fields are set", async () => {
    store.update(4101, { by: agents.maya.id, at: WORKBENCH_START, fields: { tags: ["a", "firstpass_not_ready"] } });
    const templates = [
      "/api/v2/tickets/{ticket_id}/tags",
      "/api/v2/tickets/{ticket_id}/tags",
      "/api/v2/tickets/{ticket_id}",
    ];
    for (const template of templates) {
      const saved = await ask("GET", "/api/v2/tickets/4101");
      const ticket = readSaved(saved.ok ? saved.value : null);
      const change = ticket && nextChange(wanted, ticket, { verdict: 30_001 });
      if (change === null) throw new Error("There is nothing to change.");
      const answer = await ask(change.method, `/api/v2/tickets/4101${change.path}`, change.body);
      const request = sent.at(-1);
      expect(request && (await complaints(request, template, answer.ok && answer.value))).toEqual([]);
    }
    expect(sent.map(({ method }) => method)).toEqual(["DELETE", "PUT", "PUT"]);
    expect(store.ticket(4101)?.tags).toEqual(["a", "firstpass_ready"]);
    expect(store.ticket(4101)?.custom.get(30_001)).toBe("ready");
  });

  test("a request that does not agree is noticed", async () => {
    const wrong = {
      method: "PUT",
      path: "/api/v2/tickets/4101?colour=red",
      body: { ticket: { status: "melted" } },
      status: 200,
    };
    expect((await complaints(wrong, "/api/v2/tickets/{ticket_id}", {})).length).toBeGreaterThan(1);
  });
});
