import { describe, expect, test } from "vitest";
import { auditsPath } from "../../zendesk-app/src/queue/conversations";
import { readTicketPage, readViews, ticketsPath, VIEWS_PATH } from "../../zendesk-app/src/queue/ticket-list";
import { readOpenApi } from "../workbench/zendesk-openapi";

const openApi = readOpenApi();
// Zendesk tells these once for all lists (developer.zendesk.com, "Pagination" and "Side-loading").
const OF_ALL_LISTS = ["page[size]", "page[after]", "include"];

interface Operation {
  readonly get?: { readonly description?: string; readonly parameters?: readonly { readonly name?: string }[] };
}

describe.runIf(openApi !== null)("every request agrees with Zendesk's OpenAPI", () => {
  const paths = (openApi as { paths: Record<string, Operation> } | null)?.paths ?? {};

  test.each([
    ["/api/v2/search/export", ticketsPath("open", "abc")],
    ["/api/v2/views/{view_id}/tickets", ticketsPath({ viewId: 25 }, "abc")],
    ["/api/v2/views/active", VIEWS_PATH],
    ["/api/v2/tickets/{ticket_id}/audits", `${auditsPath("zendesk:25")}&page[size]=100&page[after]=abc`],
  ])("%s", (template, path) => {
    const url = new URL(path, "https://example.zendesk.com");
    expect(url.pathname).toBe(template.replace(/\{\w+\}/, "25"));
    const known = (paths[template]?.get?.parameters ?? []).map(({ name }) => name);
    const asked = [...url.searchParams.keys()];
    expect(paths[template]?.get).toBeDefined();
    expect(asked.filter((name) => !known.includes(name) && !OF_ALL_LISTS.includes(name))).toEqual([]);
  });

  test("an export names its type beside the query, where alone it is allowed", () => {
    const { searchParams } = new URL(ticketsPath("open", null), "https://example.zendesk.com");
    expect(paths["/api/v2/search/export"]?.get?.description).toContain(
      "type in the query string will result in an error",
    );
    expect([searchParams.get("query"), searchParams.get("filter[type]")]).toEqual(["status<solved", "ticket"]);
  });
});

test("a cursor is sent as one value, whatever it holds", () => {
  expect(ticketsPath({ viewId: 1 }, "a&b=/../c")).toMatch(/&page\[after\]=a%26b%3D%2F\.\.%2Fc$/);
});

test.each([null, "<html>", {}, { results: "none" }])("%j is no page", (body) => {
  expect(readTicketPage(body)).toEqual({ ok: false, fault: { kind: "malformed" } });
});

test("what is no view is left out", () => {
  expect(readViews({ views: [{ id: 1, title: "Mine" }, { id: "2" }, null] })).toEqual([{ id: 1, title: "Mine" }]);
});
