import type { Ticket } from "./records";
import type { Store } from "./store";

const OPEN = ["new", "open", "pending", "hold"];

/**
 * The part of Zendesk's search language that an app needs: `status:open`, `status<solved`, `priority:urgent`,
 * `organization:<id>`, `assignee:me`, `tags:x`, an id, and plain words in subject or description; all of them must hold.
 */
export function searchTickets(store: Store, query: string, agentId: number): readonly Ticket[] {
  const terms = query.split(/\s+/).filter((term) => term !== "" && term !== "type:ticket");
  return store.tickets().filter((ticket) => terms.every((term) => matches(ticket, term, agentId)));
}

function matches(ticket: Ticket, term: string, agentId: number): boolean {
  if (term === "status<solved") return OPEN.includes(ticket.status);
  const colon = term.indexOf(":");
  const value = term.slice(colon + 1);
  switch (colon === -1 ? "" : term.slice(0, colon)) {
    case "status":
      return ticket.status === value;
    case "priority":
      return ticket.priority === value;
    case "tags":
      return ticket.tags.includes(value);
    case "assignee":
      return ticket.assigneeId === (value === "me" ? agentId : Number(value));
    case "organization":
      return String(ticket.organizationId) === value;
    default: {
      const word = term.toLowerCase();
      return String(ticket.id) === term || `${ticket.subject}\n${ticket.description}`.toLowerCase().includes(word);
    }
  }
}
