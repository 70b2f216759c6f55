import { expect, test } from "vitest";
import { type Answer, failed } from "../../zendesk-app/src/fault";
import { itemsOf, NO_PAGES, readPages, usersOf } from "../../zendesk-app/src/pages";

/** A list of numbers served in pages of 100, whose cursor is the position. */
function serving(length: number) {
  const asked: string[] = [];
  const request = async (query: string): Promise<Answer<unknown>> => {
    asked.push(query);
    const from = Number(/page\[after\]=(\d+)/.exec(query)?.[1] ?? 0);
    const to = Math.min(length, from + 100);
    const comments = Array.from({ length: to - from }, (_, position) => from + position);
    const users = [{ id: from }];
    return { ok: true, value: { comments, users, meta: { has_more: to < length, after_cursor: String(to) } } };
  };
  return { asked, request };
}

test("a list of more than a hundred is read to its end", async () => {
  const { asked, request } = serving(250);
  const progress: number[] = [];
  const answer = await readPages(NO_PAGES, "comments", request, (pages) => progress.push(itemsOf(pages).length));
  expect(answer.ok && itemsOf(answer.value)).toEqual(Array.from({ length: 250 }, (_, position) => position));
  expect(answer.ok && usersOf(answer.value)).toEqual([{ id: 0 }, { id: 100 }, { id: 200 }]);
  expect(asked).toEqual(["page[size]=100", "page[size]=100&page[after]=100", "page[size]=100&page[after]=200"]);
  expect(progress).toEqual([100, 200, 250]);
});

test("a list that has grown is read on from its last page", async () => {
  const first = await readPages(NO_PAGES, "comments", serving(250).request);
  const { asked, request } = serving(310);
  const answer = await readPages(first.ok ? first.value : NO_PAGES, "comments", request);
  expect(answer.ok && itemsOf(answer.value)).toHaveLength(310);
  expect(asked).toEqual(["page[size]=100&page[after]=200", "page[size]=100&page[after]=300"]);
});

test("what was read before a fault is told", async () => {
  const { request } = serving(250);
  const progress: number[] = [];
  const breaking = (query: string) => (query.includes("200") ? Promise.resolve(failed("server")) : request(query));
  const answer = await readPages(NO_PAGES, "comments", breaking, (pages) => progress.push(itemsOf(pages).length));
  expect(answer).toEqual({ ok: false, fault: { kind: "server" } });
  expect(progress).toEqual([100, 200]);
});

test("a cursor that leads round in a circle is malformed", async () => {
  const circle = async () =>
    ({ ok: true, value: { comments: [1], meta: { has_more: true, after_cursor: "same" } } }) as const;
  expect(await readPages(NO_PAGES, "comments", circle)).toEqual({ ok: false, fault: { kind: "malformed" } });
});

test.each([null, "<html>", { comments: "none" }, { audits: [] }])("%j is malformed", async (body) => {
  const answer = await readPages(NO_PAGES, "comments", async () => ({ ok: true, value: body }));
  expect(answer).toEqual({ ok: false, fault: { kind: "malformed" } });
});

test("a cursor is sent as one value, whatever it holds", async () => {
  const asked: string[] = [];
  const hostile = async (query: string): Promise<Answer<unknown>> => {
    asked.push(query);
    return { ok: true, value: { comments: [], meta: { has_more: asked.length === 1, after_cursor: "a&b=/../c" } } };
  };
  await readPages(NO_PAGES, "comments", hostile);
  expect(asked[1]).toBe("page[size]=100&page[after]=a%26b%3D%2F..%2Fc");
});
