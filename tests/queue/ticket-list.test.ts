import { expect, test } from "vitest";
import { readTicketPage, readViews, ticketsPath } from "../../zendesk-app/src/queue/ticket-list";

test("a cursor is sent as one value, whatever it holds", () => {
  expect(ticketsPath({ viewId: 1 }, "a&b=/../c")).toMatch(/&page\[after\]=a%26b%3D%2F\.\.%2Fc$/);
});

test.each([null, "<html>", {}, { results: "none" }])("%j is no page", (body) => {
  expect(readTicketPage(body)).toEqual({ ok: false, fault: { kind: "malformed" } });
});

test("what is no view is left out", () => {
  expect(readViews({ views: [{ id: 1, title: "Mine" }, { id: "2" }, null] })).toEqual([{ id: 1, title: "Mine" }]);
});
