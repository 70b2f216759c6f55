import type { Instant, Ticket } from "./types";

/** A ticket of which nothing is known but its id and when it was created. */
export function blankTicket(id: string, createdAt: Instant): Ticket {
  return {
    id,
    source: null,
    url: null,
    subject: null,
    status: null,
    severity: null,
    plan: null,
    createdAt,
    requester: null,
    organization: null,
    texts: [],
    attachments: [],
    events: [],
    fields: {},
    sla: [],
    links: [],
    extra: {},
  };
}
