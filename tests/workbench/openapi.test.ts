import Ajv, { type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { DIRECTORY } from "../../workbench/tickets/directory";
import { SCENARIOS } from "../../workbench/tickets/index";
import { WORKBENCH_START } from "../../workbench/tickets/scenario";
import { answerRequest } from "../../workbench/zendesk/api";
import { zendeskHandlers } from "../../workbench/zendesk/handlers";
import { createStore } from "../../workbench/zendesk/store";
import { readOpenApi } from "./zendesk-openapi";

const openApi = readOpenApi();

const store = createStore(DIRECTORY, SCENARIOS, WORKBENCH_START);
const handlers = zendeskHandlers(store, { now: () => WORKBENCH_START, agentId: () => DIRECTORY.users[0]?.id ?? 0 });

const answer = (path: string, method = "GET", body?: unknown) =>
  answerRequest(
    handlers,
    new Request(`https://cloudharbor.zendesk.com${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
    }),
  );

function validator(method: string, path: string, status: number): ValidateFunction {
  if (openApi === null) throw new Error("The specification is not here.");
  const ajv = new Ajv({ strict: false, allErrors: true, formats: { int64: true } });
  addFormats(ajv);
  ajv.addSchema(openApi, "zendesk");
  const steps = [
    "paths",
    path,
    method.toLowerCase(),
    "responses",
    String(status),
    "content",
    "application/json",
    "schema",
  ];
  const pointer = steps.map((step) => encodeURIComponent(step.replaceAll("~", "~0").replaceAll("/", "~1"))).join("/");
  return ajv.compile({ $ref: `zendesk#/${pointer}` });
}

const TICKET = "/api/v2/tickets/{ticket_id}";
const CUSTOMER = DIRECTORY.users.find(({ role }) => role === "end-user")?.id;
const ORGANIZATION = DIRECTORY.organizations[0]?.id;

const READS: readonly (readonly [string, string])[] = [
  ...SCENARIOS.flatMap(({ id }) => [
    [TICKET, `/api/v2/tickets/${id}.json?include=users,organizations,slas,metric_events`] as const,
    [`${TICKET}/comments`, `/api/v2/tickets/${id}/comments.json?page[size]=100&include=users`] as const,
    [`${TICKET}/audits`, `/api/v2/tickets/${id}/audits.json?page[size]=100`] as const,
    [`${TICKET}/metrics`, `/api/v2/tickets/${id}/metrics`] as const,
    [`${TICKET}/tags`, `/api/v2/tickets/${id}/tags`] as const,
  ]),
  ["/api/v2/users/{user_id}", `/api/v2/users/${CUSTOMER}.json`],
  ["/api/v2/users/me", "/api/v2/users/me.json"],
  ["/api/v2/organizations/{organization_id}", `/api/v2/organizations/${ORGANIZATION}`],
  ["/api/v2/search", "/api/v2/search.json?query=status:open%20priority:urgent"],
  [
    "/api/v2/search/export",
    "/api/v2/search/export?query=status%3Csolved&filter[type]=ticket&include=tickets(users,groups,organizations,slas)&page[size]=100",
  ],
  ["/api/v2/views/active", "/api/v2/views/active"],
  ["/api/v2/views/{view_id}/tickets", "/api/v2/views/25001/tickets?include=users,slas&page[size]=100"],
  ["/api/v2/ticket_fields", "/api/v2/ticket_fields.json"],
];

const WRITES: readonly (readonly [string, string, string, unknown, number])[] = [
  [
    "PUT",
    TICKET,
    "/api/v2/tickets/4102",
    { ticket: { priority: "low", comment: { body: "Less.", public: false } } },
    200,
  ],
  [
    "PUT",
    TICKET,
    "/api/v2/tickets/4103",
    { ticket: { comment: { body: "Noted.", public: false }, metadata: { shift: "late" } } },
    200,
  ],
  ["PUT", `${TICKET}/tags`, "/api/v2/tickets/4102/tags", { tags: ["logo"] }, 200],
  ["POST", `${TICKET}/tags`, "/api/v2/tickets/4102/tags", { tags: ["console", "logo"] }, 201],
  ["DELETE", `${TICKET}/tags`, "/api/v2/tickets/4102/tags?tags=logo", undefined, 200],
];

describe.runIf(openApi !== null)("answers follow Zendesk's published OpenAPI", () => {
  it.each(READS)("GET %s (%s)", async (path, url) => {
    const response = await answer(url);
    expect(response.status).toBe(200);
    const validate = validator("GET", path, 200);
    validate(await response.json());
    expect(validate.errors).toBeNull();
  });

  it.each(WRITES)("%s %s", async (method, path, url, body, status) => {
    const response = await answer(url, method, body);
    expect(response.status).toBe(status);
    const validate = validator(method, path, status);
    validate(await response.json());
    expect(validate.errors).toBeNull();
  });

  it("notices an answer that does not", () => {
    const validate = validator("GET", TICKET, 200);
    expect(validate({ ticket: { id: "4101", status: "melted" } })).toBe(false);
  });
});
