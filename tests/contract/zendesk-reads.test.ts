import { describe, expect, test } from "vitest";
import { agents, DIRECTORY } from "../../workbench/tickets/directory";
import { SCENARIOS } from "../../workbench/tickets/index";
import { WORKBENCH_START } from "../../workbench/tickets/scenario";
import { answerRequest } from "../../workbench/zendesk/api";
import { zendeskHandlers } from "../../workbench/zendesk/handlers";
import { createStore } from "../../workbench/zendesk/store";
import type { Answer } from "../../zendesk-app/src/fault";
import { NO_HISTORY, readHistory } from "../../zendesk-app/src/history";
import { NO_PAGES, readPages } from "../../zendesk-app/src/pages";
import { auditsPath } from "../../zendesk-app/src/queue/conversations";
import { ticketsPath, VIEWS_PATH } from "../../zendesk-app/src/queue/ticket-list";
import { lookForDue } from "../../zendesk-app/src/quiet-notice";
import { readOpenApi } from "../workbench/zendesk-openapi";

interface Operation {
  readonly get?: { readonly description?: string; readonly parameters?: readonly { readonly name?: string }[] };
}

const openApi = readOpenApi();
const paths = (openApi as { readonly paths: Readonly<Record<string, Operation>> } | null)?.paths ?? {};

// Zendesk tells these once for all lists (developer.zendesk.com, "Pagination" and "Side-loading").
const OF_ALL_LISTS = ["page[size]", "page[after]", "include"];
// Described beside the OpenAPI only (developer.zendesk.com, "SLA Policies").
const BESIDE = "/api/v2/tickets/{ticket_id}/slas/policy_metrics";

/** An account that answers, and what was asked of it. */
function account() {
  const store = createStore(DIRECTORY, SCENARIOS, WORKBENCH_START);
  const handlers = zendeskHandlers(store, { now: () => WORKBENCH_START, agentId: () => agents.maya.id });
  const asked: string[] = [];
  const faults: number[] = [];
  const request = async (path: string): Promise<Answer<unknown>> => {
    asked.push(path);
    const answer = await answerRequest(handlers, new Request(`https://cloudharbor.zendesk.com${path}`));
    if (!answer.ok) faults.push(answer.status);
    return { ok: true, value: await answer.json() };
  };
  return { asked, faults, request };
}

/** The path of the OpenAPI that a request is meant for. */
function templateOf(pathname: string): string | undefined {
  const fits = (template: string) => new RegExp(`^${template.replace(/\{\w+\}/g, "\\d+")}$`).test(pathname);
  return [...Object.keys(paths), BESIDE].find(fits);
}

function expectKnown(path: string): void {
  const url = new URL(path, "https://example.zendesk.com");
  const template = templateOf(url.pathname);
  const operation = paths[template ?? ""]?.get;
  expect([path, operation !== undefined || template === BESIDE]).toEqual([path, true]);
  const known =
    operation === undefined ? [] : [...(operation.parameters ?? []).map(({ name }) => name), ...OF_ALL_LISTS];
  expect([path, [...url.searchParams.keys()].filter((name) => !known.includes(name))]).toEqual([path, []]);
}

describe.runIf(openApi !== null)("every read agrees with Zendesk's OpenAPI", () => {
  test("of a ticket with a long history", async () => {
    const { asked, faults, request } = account();
    const sleep = async () => {};
    await readHistory({ request, sleep }, "4106", NO_HISTORY, new AbortController().signal, () => {});
    expect(asked).toHaveLength(10);
    for (const path of asked) expectKnown(path);
    expect(faults).toEqual([]);
  });

  test("of the quiet notice", async () => {
    const { asked, faults, request } = account();
    const storage = { getItem: () => null, setItem: () => {} };
    const read = async () => ({ ok: true, value: {} }) as const;
    const zendesk = { installationId: 42, notify: () => {}, read, request };
    await lookForDue({ zendesk, storage, now: () => WORKBENCH_START });
    expect(asked).toHaveLength(1);
    for (const path of asked) expectKnown(path);
    expect(faults).toEqual([]);
  });

  test("of the queue: lists, views and conversations", async () => {
    const { asked, faults, request } = account();
    await readPages(NO_PAGES, "audits", (page) => request(`${auditsPath("zendesk:4106")}&${page}`));
    for (const path of [ticketsPath("open", null), ticketsPath({ viewId: 25_001 }, null), VIEWS_PATH]) {
      await request(path);
    }
    expect(asked).toHaveLength(7);
    for (const path of [...asked, ticketsPath("open", "abc"), ticketsPath({ viewId: 25 }, "abc")]) expectKnown(path);
    expect(faults).toEqual([]);
  });

  test("an export names its type beside the query, where alone it is allowed", () => {
    const { searchParams } = new URL(ticketsPath("open", null), "https://example.zendesk.com");
    expect(paths["/api/v2/search/export"]?.get?.description).toContain(
      "type in the query string will result in an error",
    );
    expect([searchParams.get("query"), searchParams.get("filter[type]")]).toEqual(["status<solved", "ticket"]);
  });
});
