import { HttpResponse, http, type RequestHandler } from "msw";
import { organizationAnswer, ticketAnswer, userAnswer } from "./answers";
import type { Caller } from "./handlers";
import { pageOf } from "./pages";
import type { Ticket } from "./records";
import { searchTickets } from "./search";
import { policyMetricsAnswer } from "./sla-answers";
import type { Store } from "./store";
import { BASE } from "./wire";

/** The account's views, each with the search that it stands for. */
const VIEWS = [
  { id: 25_001, title: "Unsolved tickets", query: "status<solved" },
  { id: 25_002, title: "New tickets", query: "status:new" },
  { id: 25_003, title: "Urgent tickets", query: "status<solved priority:urgent" },
];

/** Lists of tickets: the export of a search, the views, and the tickets of one. */
export function listHandlers(store: Store, caller: Caller): readonly RequestHandler[] {
  const listed = (key: "results" | "tickets", found: readonly Ticket[], url: URL) => {
    const page = pageOf(found, url);
    if (page === null) return HttpResponse.json({ error: "InvalidPaginationParameter" }, { status: 400 });
    const include = url.searchParams.get("include") ?? "";
    const tickets = page.items.map((ticket) => ({
      ...ticketAnswer(ticket),
      ...(key === "results" && { result_type: "ticket" }),
      ...(include.includes("slas") && {
        slas: { policy_metrics: policyMetricsAnswer(store, ticket.id, caller.now()) },
      }),
    }));
    const { users, organizations, groups } = store.directory;
    const people = new Set(page.items.flatMap(({ requesterId, assigneeId }) => [requesterId, assigneeId]));
    const companies = new Set(page.items.map(({ organizationId }) => organizationId));
    return HttpResponse.json({
      [key]: tickets,
      ...(key === "results" && { facets: null }),
      ...(include.includes("users") && { users: users.filter(({ id }) => people.has(id)).map(userAnswer) }),
      ...(include.includes("organizations") && {
        organizations: organizations.filter(({ id }) => companies.has(id)).map(organizationAnswer),
      }),
      ...(include.includes("groups") && {
        groups: groups.map((group) => ({ ...group, url: `${BASE}/groups/${group.id}.json` })),
      }),
      ...page.rest,
    });
  };
  return [
    http.get("*/api/v2/search/export", ({ request }) => {
      const url = new URL(request.url);
      const query = url.searchParams.get("query") ?? "";
      // The type goes beside the query; inside it Zendesk refuses it.
      if (url.searchParams.get("filter[type]") !== "ticket" || query.includes("type:")) {
        return HttpResponse.json({ error: "Invalid search" }, { status: 422 });
      }
      return listed("results", searchTickets(store, query, caller.agentId()), url);
    }),
    http.get("*/api/v2/views/active", () =>
      HttpResponse.json({
        views: VIEWS.map(({ id, title }, position) => ({
          id,
          title,
          position,
          active: true,
          url: `${BASE}/views/${id}.json`,
        })),
        count: VIEWS.length,
        next_page: null,
        previous_page: null,
      }),
    ),
    http.get("*/api/v2/views/:id/tickets", ({ request, params }) => {
      const view = VIEWS.find(({ id }) => String(id) === params.id);
      if (view === undefined) return HttpResponse.json({ error: "RecordNotFound" }, { status: 404 });
      return listed("tickets", searchTickets(store, view.query, caller.agentId()), new URL(request.url));
    }),
  ];
}
