interface Page<T> {
  readonly items: readonly T[];
  /** What stands beside the items in the answer. */
  readonly rest: Readonly<Record<string, unknown>>;
}

const LARGEST = 100;

/**
 * Cuts one page: by cursor when `page[size]` or `page[after]` is asked for, else by offset (`page`, `per_page`).
 * Null for parameters that make no sense. At most 100 items, as Zendesk has it.
 */
export function pageOf<T extends { readonly id: number }>(all: readonly T[], url: URL): Page<T> | null {
  const query = url.searchParams;
  if (query.has("page[size]") || query.has("page[after]")) return cursorPage(all, url);
  const size = Math.min(LARGEST, Number(query.get("per_page") ?? LARGEST));
  const page = Number(query.get("page") ?? 1);
  if (!(size >= 1) || !(page >= 1)) return null;
  const items = all.slice((page - 1) * size, page * size);
  const link = (to: number) => linkTo(url, "page", String(to));
  const next = page * size < all.length ? link(page + 1) : null;
  return { items, rest: { count: all.length, next_page: next, previous_page: page > 1 ? link(page - 1) : null } };
}

function cursorPage<T extends { readonly id: number }>(all: readonly T[], url: URL): Page<T> | null {
  const size = Math.min(LARGEST, Number(url.searchParams.get("page[size]") ?? LARGEST));
  const after = url.searchParams.get("page[after]");
  // A cursor names the last item seen, so that items added meanwhile change nothing.
  const start = after === null ? 0 : all.findIndex(({ id }) => cursorOf(id) === after) + 1;
  if (!(size >= 1) || (after !== null && start === 0)) return null;
  const items = all.slice(start, start + size);
  const more = start + size < all.length;
  const last = items.at(-1);
  const first = items.at(0);
  const afterCursor = last === undefined ? null : cursorOf(last.id);
  const next = more && afterCursor !== null ? linkTo(url, "page[after]", afterCursor) : null;
  return {
    items,
    rest: {
      meta: {
        has_more: more,
        after_cursor: afterCursor,
        before_cursor: first === undefined ? null : cursorOf(first.id),
      },
      links: { next, prev: null },
    },
  };
}

const cursorOf = (id: number): string => btoa(JSON.stringify({ o: "id", v: id }));

function linkTo(url: URL, name: string, value: string): string {
  const link = new URL(url.pathname + url.search, "https://cloudharbor.zendesk.com");
  link.searchParams.set(name, value);
  return link.href;
}
