import type { Session } from "./session";
import { StatusBadge } from "./status-badge";
import { instantWords } from "./words";

export function TicketHeader({ session }: { readonly session: Session }) {
  const { ticket, values } = session.desk.form();
  const requester = session.store.user(ticket.requesterId);
  return (
    <header className="ticket-header">
      <textarea
        className="subject"
        aria-label="Subject"
        dir="auto"
        rows={1}
        value={values.subject}
        // A subject has one line, however it wraps.
        onChange={(event) => session.desk.setField("subject", event.target.value.replaceAll("\n", " "))}
      />
      <p className="ticket-facts">
        <StatusBadge status={values.status} />
        <span>#{ticket.id}</span>
        <span>
          {requester?.name ?? "Unknown"} by {ticket.channel}
        </span>
        <span>{instantWords(ticket.createdAt)} UTC</span>
      </p>
    </header>
  );
}
