import { useEffect, useRef, useState } from "react";
import { SCENARIOS } from "../tickets/index";
import type { Ticket } from "../zendesk/records";
import type { Session } from "./session";
import { StatusBadge } from "./status-badge";
import { PRIORITY_WORDS } from "./words";

interface View {
  readonly id: string;
  readonly title: string;
  holds(ticket: Ticket): boolean;
}

const VIEWS: readonly View[] = [
  { id: "all", title: "All tickets", holds: () => true },
  { id: "open", title: "New and open", holds: ({ status }) => status === "new" || status === "open" },
  { id: "waiting", title: "Pending and on-hold", holds: ({ status }) => status === "pending" || status === "hold" },
  { id: "urgent", title: "Urgent", holds: ({ priority }) => priority === "urgent" },
];

export function TicketList({ session }: { readonly session: Session }) {
  const [viewId, setViewId] = useState("all");
  const list = useRef<HTMLUListElement>(null);
  const selected = session.desk.selected();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another ticket is the reason to scroll.
  useEffect(() => {
    list.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  }, [selected]);
  const view = VIEWS.find(({ id }) => id === viewId);
  const shown = SCENARIOS.filter(({ id }) => {
    const ticket = session.store.ticket(id);
    return ticket !== undefined && view?.holds(ticket) === true;
  });
  const count = ({ holds }: View) => session.store.tickets().filter(holds).length;
  return (
    <nav className="ticket-list" aria-label="Tickets">
      <label className="view-choice">
        <span className="caption">View</span>
        <select value={viewId} onChange={(event) => setViewId(event.target.value)}>
          {VIEWS.map((it) => (
            <option key={it.id} value={it.id}>
              {`${it.title} (${count(it)})`}
            </option>
          ))}
        </select>
      </label>
      <ul ref={list}>
        {shown.map(({ id, shows }) => {
          const ticket = session.store.ticket(id);
          if (ticket === undefined) return null;
          const current = id === selected;
          return (
            <li key={id}>
              <button type="button" aria-current={current ? "true" : undefined} onClick={() => session.desk.select(id)}>
                <span className="row-subject" dir="auto">
                  {ticket.subject}
                </span>
                <span className="row-facts">
                  <StatusBadge status={ticket.status} />
                  <span>{ticket.priority === null ? "No priority" : PRIORITY_WORDS[ticket.priority]}</span>
                  <span>#{id}</span>
                </span>
                <span className="row-shows">{shows}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
