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
  const theme = session.theme();
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return (
    <>
      <Desk session={session} />
      <BackgroundPlace session={session} />
    </>
  );
}

function Desk({ session }: { readonly session: Session }) {
  const [logOpen, setLogOpen] = useState(false);
  const place = session.place();
  const id = session.desk.selected();
  const topBar = <TopBar session={session} logOpen={logOpen} onLog={() => setLogOpen(!logOpen)} />;
  const log = logOpen && <ProtocolLogPanel log={session.log} onClose={() => setLogOpen(false)} />;
  if (place !== "ticket") {
    return (
      <div className="workbench workbench-queue">
        {topBar}
        {place === "queue" ? <QueuePlace session={session} /> : <JiraPlace session={session} />}
        {log}
        <Toasts session={session} />
      </div>
    );
  }
  return (
    <div className="workbench">
      {topBar}
      <TicketList session={session} />
      <TicketFieldsPanel session={session} key={`fields-${id}`} />
      <main className="ticket" aria-label="Ticket">
        <TicketHeader session={session} />
        <Conversation session={session} key={`conversation-${id}`} />
        <Composer session={session} />
      </main>
      <AppSidebar session={session} />
      {log}
      <Toasts session={session} />
    </div>
  );
}
