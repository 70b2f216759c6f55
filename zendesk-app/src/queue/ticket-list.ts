import { type Answer, failed, isRecord } from "../fault";

/** Which tickets: all that are open, or those of a view. */
export type Source = "open" | { readonly viewId: number };

/** One page of tickets with what came beside them. */
export interface TicketPage {
  readonly tickets: readonly unknown[];
  readonly users: readonly unknown[];
  readonly groups: readonly unknown[];
  readonly organizations: readonly unknown[];
  /** The cursor of the next page; null where this is the last. */
  readonly after: string | null;
}

export interface View {
  readonly id: number;
  readonly title: string;
}

export const VIEWS_PATH = "/api/v2/views/active";

/**
 * The page of a list after a cursor. Search export takes its type beside the query and never in it, and 100 a page is
 * what Zendesk recommends (developer.zendesk.com, "Export Search Results").
 */
export function ticketsPath(source: Source, after: string | null): string {
  const cursor = after === null ? "" : `&page[after]=${encodeURIComponent(after)}`;
  if (source === "open") {
    const include = "tickets(users,groups,organizations,slas)";
    return `/api/v2/search/export?query=${encodeURIComponent("status<solved")}&filter[type]=ticket&include=${include}&page[size]=100${cursor}`;
  }
  return `/api/v2/views/${source.viewId}/tickets?include=users,groups,organizations,slas&page[size]=100${cursor}`;
}

/** Reads one page. Its cursor is followed, addresses in answers never. */
export function readTicketPage(body: unknown): Answer<TicketPage> {
  const tickets = isRecord(body) ? (body.results ?? body.tickets) : null;
  if (!isRecord(body) || !Array.isArray(tickets)) return failed("malformed");
  const meta = isRecord(body.meta) ? body.meta : {};
  const hasMore = meta.has_more === true && typeof meta.after_cursor === "string";
  return {
    ok: true,
    value: {
      tickets,
      users: listOf(body.users),
      groups: listOf(body.groups),
      organizations: listOf(body.organizations),
      after: hasMore ? String(meta.after_cursor) : null,
    },
  };
}

/** The agent's views, in their order; what is no view is left out. */
export function readViews(body: unknown): readonly View[] {
  return listOf(isRecord(body) ? body.views : null).flatMap((view) =>
    isRecord(view) && typeof view.id === "number" && typeof view.title === "string"
      ? { id: view.id, title: view.title }
      : [],
  );
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
