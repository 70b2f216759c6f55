import { HttpResponse, http, type RequestHandler } from "msw";
import { iso } from "./wire";

/**
 * Whether the account has Zendesk's own app for Jira, and who may use its API: Zendesk documents administrators only.
 */
export const JIRA_LINK_ACCESS = ["not-installed", "administrators", "everyone"] as const;
export type JiraLinkAccess = (typeof JIRA_LINK_ACCESS)[number];

export interface JiraLink {
  readonly id: number;
  readonly ticket_id: string;
  readonly issue_id: string;
  readonly issue_key: string;
  readonly created_at: string;
  readonly updated_at: string;
}

export interface JiraLinks {
  all(): readonly JiraLink[];
  access(): JiraLinkAccess;
  setAccess(access: JiraLinkAccess): void;
  readonly handlers: readonly RequestHandler[];
}

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

/** `/api/v2/jira/links` (developer.zendesk.com/api-reference/ticketing/jira/links), which no published OpenAPI has. */
export function createJiraLinks(now: () => number): JiraLinks {
  const links: JiraLink[] = [];
  let access: JiraLinkAccess = "administrators";
  const closed = (): Response | null => {
    if (access === "everyone") return null;
    return access === "administrators"
      ? HttpResponse.json({ error: "Forbidden" }, { status: 403 })
      : HttpResponse.json({ error: "InvalidEndpoint", description: "Not found" }, { status: 404 });
  };
  return {
    all: () => links,
    access: () => access,
    setAccess(next) {
      access = next;
    },
    handlers: [
      http.get("*/api/v2/jira/links", ({ request }) => {
        const ticket = new URL(request.url).searchParams.get("filter[ticket_id]");
        const found = links.filter(({ ticket_id }) => ticket === null || ticket_id === ticket);
        return closed() ?? HttpResponse.json({ links: found, total: found.length, meta: { has_more: false } });
      }),
      http.post("*/api/v2/jira/links", async ({ request }) => {
        const refused = closed();
        if (refused !== null) return refused;
        const body = (await request.json().catch(() => null)) as { readonly link?: Partial<JiraLink> } | null;
        const { ticket_id, issue_id, issue_key } = body?.link ?? {};
        if (!isText(ticket_id) || !isText(issue_id) || !isText(issue_key)) {
          return HttpResponse.json({ error: "RecordInvalid" }, { status: 422 });
        }
        const at = iso(now());
        const link = { id: links.length + 1, ticket_id, issue_id, issue_key, created_at: at, updated_at: at };
        links.push(link);
        return HttpResponse.json({ link });
      }),
    ],
  };
}
