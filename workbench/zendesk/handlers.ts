import { HttpResponse, http, type RequestHandler } from "msw";
import { auditAnswer, commentAnswer, organizationAnswer, ticketAnswer, ticketFieldAnswer, userAnswer } from "./answers";
import { listHandlers } from "./list-handlers";
import { pageOf } from "./pages";
import type { Ticket } from "./records";
import { redactionHandlers } from "./redaction";
import { searchTickets } from "./search";
import { metricEventsAnswer, metricsAnswer, policyMetricsAnswer } from "./sla-answers";
import type { Store } from "./store";
import { readTicketUpdate } from "./ticket-update";

/** The time and the agent who asks. */
export interface Caller {
  now(): number;
  agentId(): number;
}

interface Asked {
  readonly request: Request;
  readonly params: Readonly<Record<string, unknown>>;
}

const notFound = () => HttpResponse.json({ error: "RecordNotFound", description: "Not found" }, { status: 404 });
const invalid = (description: string) => HttpResponse.json({ error: "RecordInvalid", description }, { status: 422 });
const including = (request: Request) => (new URL(request.url).searchParams.get("include") ?? "").split(",");

/** The part of the Support API that the workbench answers (paths without their optional `.json`). */
export function zendeskHandlers(store: Store, caller: Caller): readonly RequestHandler[] {
  const ofTicket = (answer: (ticket: Ticket, asked: Asked) => Response | Promise<Response>) => (asked: Asked) => {
    const ticket = store.ticket(Number(asked.params.id));
    return ticket === undefined ? notFound() : answer(ticket, asked);
  };
  const users = (ids: readonly (number | null)[]) =>
    [...new Set(ids)].flatMap((id) => (id === null ? [] : (store.user(id) ?? []))).map(userAnswer);

  function paged<T extends { readonly id: number; readonly authorId: number }>(
    key: string,
    items: readonly T[],
    answer: (item: T) => unknown,
    request: Request,
  ): Response {
    const url = new URL(request.url);
    const page = pageOf(url.searchParams.get("sort_order") === "desc" ? items.toReversed() : items, url);
    if (page === null) return HttpResponse.json({ error: "InvalidPaginationParameter" }, { status: 400 });
    const beside = including(request).includes("users") && { users: users(page.items.map((it) => it.authorId)) };
    return HttpResponse.json({ [key]: page.items.map(answer), ...beside, ...page.rest });
  }

  const ticketWith = (ticket: Ticket, include: readonly string[]) => {
    const now = caller.now();
    const organization = store.organization(ticket.organizationId);
    return {
      ticket: {
        ...ticketAnswer(ticket),
        ...(include.includes("slas") && { slas: { policy_metrics: policyMetricsAnswer(store, ticket.id, now) } }),
        ...(include.includes("metric_events") && { metric_events: metricEventsAnswer(store, ticket.id, now) }),
      },
      ...(include.includes("users") && { users: users([ticket.requesterId, ticket.assigneeId]) }),
      ...(include.includes("organizations") && {
        organizations: organization === undefined ? [] : [organizationAnswer(organization)],
      }),
    };
  };

  const tags = (id: number, status = 200) => HttpResponse.json({ tags: store.ticket(id)?.tags ?? [] }, { status });
  /** Tags come in the body, or, to remove some, as a list in the query. */
  const writeTags = (
    status: number,
    change: (before: readonly string[], sent: readonly string[]) => readonly string[],
  ) =>
    ofTicket(async (ticket, { request }) => {
      const body: unknown = await request.json().catch(() => null);
      const listed = new URL(request.url).searchParams.get("tags")?.split(",");
      const sent = listed ?? (typeof body === "object" && body !== null && "tags" in body ? body.tags : null);
      if (!Array.isArray(sent)) return invalid("tags is required");
      const changed = change(ticket.tags, sent.map(String));
      store.update(ticket.id, { by: caller.agentId(), at: caller.now(), fields: { tags: changed }, channel: "api" });
      return tags(ticket.id, status);
    });

  return [
    ...listHandlers(store, caller),
    http.get(
      "*/api/v2/tickets/:id",
      ofTicket((ticket, { request }) => HttpResponse.json(ticketWith(ticket, including(request)))),
    ),
    http.put(
      "*/api/v2/tickets/:id",
      ofTicket(async (ticket, { request }) => {
        const update = readTicketUpdate(await request.json().catch(() => null), ticket, store.directory);
        if (typeof update === "string") return invalid(update);
        const audit = store.update(ticket.id, { ...update, by: caller.agentId(), at: caller.now(), channel: "api" });
        const after = store.ticket(ticket.id);
        if (audit === null || after === undefined) return notFound();
        return HttpResponse.json({ ticket: ticketAnswer(after), audit: auditAnswer(audit) });
      }),
    ),
    http.get(
      "*/api/v2/tickets/:id/comments",
      ofTicket(({ id }, { request }) => paged("comments", store.comments(id), commentAnswer, request)),
    ),
    http.get(
      "*/api/v2/tickets/:id/audits",
      ofTicket(({ id }, { request }) => paged("audits", store.audits(id), auditAnswer, request)),
    ),
    http.get(
      "*/api/v2/tickets/:id/slas/policy_metrics",
      ofTicket(({ id }) => HttpResponse.json({ policy_metrics: policyMetricsAnswer(store, id, caller.now()) })),
    ),
    http.get(
      "*/api/v2/tickets/:id/metrics",
      ofTicket((ticket) => HttpResponse.json({ ticket_metric: [metricsAnswer(store, ticket)] })),
    ),
    http.get(
      "*/api/v2/tickets/:id/tags",
      ofTicket(({ id }) => tags(id)),
    ),
    http.put(
      "*/api/v2/tickets/:id/tags",
      writeTags(200, (before, sent) => [...new Set([...before, ...sent])]),
    ),
    http.post(
      "*/api/v2/tickets/:id/tags",
      writeTags(201, (_, sent) => [...new Set(sent)]),
    ),
    http.delete(
      "*/api/v2/tickets/:id/tags",
      writeTags(200, (before, sent) => before.filter((tag) => !sent.includes(tag))),
    ),
    ...redactionHandlers(store),
    http.get("*/api/v2/users/me", () => HttpResponse.json({ user: users([caller.agentId()])[0] ?? null })),
    http.get("*/api/v2/users/:id", ({ params }) => {
      const [user] = users([Number(params.id)]);
      return user === undefined ? notFound() : HttpResponse.json({ user });
    }),
    http.get("*/api/v2/organizations/:id", ({ params }) => {
      const organization = store.organization(Number(params.id));
      return organization === undefined
        ? notFound()
        : HttpResponse.json({ organization: organizationAnswer(organization) });
    }),
    http.get("*/api/v2/ticket_fields", () =>
      HttpResponse.json({ ticket_fields: store.directory.fields.map(ticketFieldAnswer) }),
    ),
    http.get("*/api/v2/search", ({ request }) => {
      const url = new URL(request.url);
      const page = pageOf(searchTickets(store, url.searchParams.get("query") ?? "", caller.agentId()), url);
      if (page === null) return HttpResponse.json({ error: "InvalidPaginationParameter" }, { status: 400 });
      const withSlas = (url.searchParams.get("include") ?? "").includes("slas");
      const results = page.items.map((ticket) => ({
        ...ticketAnswer(ticket),
        result_type: "ticket",
        ...(withSlas && { slas: { policy_metrics: policyMetricsAnswer(store, ticket.id, caller.now()) } }),
      }));
      return HttpResponse.json({ results, facets: null, ...page.rest });
    }),
  ];
}
