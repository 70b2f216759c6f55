import { type Answer, failed, isRecord } from "./fault";

/** One page of a cursor-paged list, and the cursor that led to it (null for the first). */
interface Page {
  readonly after: string | null;
  readonly items: readonly unknown[];
  readonly users: readonly unknown[];
}

/** A list as far as it has been read. */
export interface Pages {
  readonly pages: readonly Page[];
}

export const NO_PAGES: Pages = { pages: [] };

export const itemsOf = ({ pages }: Pages): readonly unknown[] => pages.flatMap((page) => page.items);
export const usersOf = ({ pages }: Pages): readonly unknown[] => pages.flatMap((page) => page.users);

/**
 * Reads a cursor-paged list of the Support API to its end, 100 items a page: `{[key]: […], users: […], meta}`.
 * `known` is what an earlier call read; its last page is read again, since a list grows at its end.
 * Cursors are followed, addresses in answers never.
 */
export async function readPages(
  known: Pages,
  key: string,
  request: (query: string) => Promise<Answer<unknown>>,
  onProgress: (read: Pages) => void = () => {},
): Promise<Answer<Pages>> {
  const pages = known.pages.slice(0, -1);
  let after = known.pages.at(-1)?.after ?? null;
  const seen = new Set<string | null>(pages.map((page) => page.after));
  for (;;) {
    // A cursor that comes back would lead round in a circle.
    if (seen.has(after)) return failed("malformed");
    seen.add(after);
    const cursor = after === null ? "" : `&page[after]=${encodeURIComponent(after)}`;
    const answer = await request(`page[size]=100${cursor}`);
    if (!answer.ok) return answer;
    const body = answer.value;
    const items = isRecord(body) ? body[key] : null;
    if (!isRecord(body) || !Array.isArray(items)) return failed("malformed");
    pages.push({ after, items, users: Array.isArray(body.users) ? body.users : [] });
    onProgress({ pages: [...pages] });
    const meta = isRecord(body.meta) ? body.meta : {};
    if (meta.has_more !== true || typeof meta.after_cursor !== "string") return { ok: true, value: { pages } };
    after = meta.after_cursor;
  }
}
