import { useEffect, useState } from "react";
import { AppSidebar } from "./app-sidebar";
import { BackgroundPlace } from "./background-place";
import { Composer } from "./composer";
import { Conversation } from "./conversation";
import { JiraPlace } from "./jira-place";
import { ProtocolLogPanel } from "./protocol-log-panel";
import { QueuePlace } from "./queue-place";
import type { Session } from "./session";
import { TicketFieldsPanel } from "./ticket-fields-panel";
import { TicketHeader } from "./ticket-header";
import { TicketList } from "./ticket-list";
import { Toasts } from "./toasts";
import { TopBar } from "./top-bar";
import { useSession } from "./use-session";

/** The workbench's page: ticket list, ticket, and the app beside it. */
export function App({ session }: { readonly session: Session }) {
  useSession(session);
  const [logOpen, setLogOpen] = useState(false);
  const theme = session.theme();
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  const id = session.desk.selected();
  // Zendesk loads it for everybody. Here it comes with its setting, whatever that says: else the log would show two apps.
  const background = "quiet_notice" in session.settings() && <BackgroundPlace session={session} />;
  const place = session.place();
  if (place !== "ticket") {
    return (
      <div className="workbench workbench-queue">
        <TopBar session={session} logOpen={logOpen} onLog={() => setLogOpen(!logOpen)} />
        {place === "queue" ? <QueuePlace session={session} /> : <JiraPlace session={session} />}
        {logOpen && <ProtocolLogPanel session={session} onClose={() => setLogOpen(false)} />}
        <Toasts session={session} />
        {background}
      </div>
    );
  }
  return (
    <div className="workbench">
      <TopBar session={session} logOpen={logOpen} onLog={() => setLogOpen(!logOpen)} />
      <TicketList session={session} />
      <TicketFieldsPanel session={session} key={`fields-${id}`} />
      <main className="ticket" aria-label="Ticket">
        <TicketHeader session={session} />
        <Conversation session={session} key={`conversation-${id}`} />
        <Composer session={session} />
      </main>
      <AppSidebar session={session} />
      {logOpen && <ProtocolLogPanel session={session} onClose={() => setLogOpen(false)} />}
      <Toasts session={session} />
      {background}
    </div>
  );
}
