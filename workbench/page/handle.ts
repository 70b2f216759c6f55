import type { LogEntry } from "../host/log";
import type { AppContext } from "../host/protocol";
import type { HookAnswer } from "../host/save-hook";
import type { JiraIssue } from "../jira/store";
import { customers } from "../tickets/directory";
import { SCENARIOS } from "../tickets/index";
import type { Fault } from "../zendesk/faults";
import type { JiraLink, JiraLinkAccess } from "../zendesk/jira-links";
import type { CustomValue, Status, Ticket, TicketFields } from "../zendesk/records";
import type { Notification } from "./agent-desk";
import { type Review, reviewIssue } from "./engineering-desk";
import type { Session, Theme } from "./session";

/** What browser journeys drive the workbench with: `window.workbench`. Instants are epoch milliseconds. */
export interface WorkbenchHandle {
  tickets(): readonly { readonly id: number; readonly subject: string; readonly shows: string }[];
  selected(): number;
  select(id: number): void;
  /** The saved ticket. */
  ticket(id?: number): Ticket | undefined;
  /** The values on the page, saved or not. */
  fields(): TicketFields;
  setField<Name extends Exclude<keyof TicketFields, "custom">>(name: Name, value: TicketFields[Name]): void;
  setCustomField(id: number, value: CustomValue): void;
  /** The reply as it stands in the composer. */
  editor(): { readonly text: string; readonly public: boolean };
  /** Replaces the reply in the composer, as typing would. */
  write(text: string, isPublic?: boolean): void;
  /** A comment arrives from outside: by the requester, or by another agent. */
  addComment(comment: {
    text: string;
    by?: "customer" | "agent";
    public?: boolean;
    ticket?: number;
    /** What an integration left with it. */
    metadata?: Readonly<Record<string, unknown>>;
  }): void;
  submit(status?: Status): Promise<HookAnswer>;
  /** How long a save waits for the app, in milliseconds. */
  setHookTimeout(milliseconds: number): void;
  updateContext(context: Partial<AppContext>): void;
  now(): number;
  setClock(instant: number): void;
  runClock(running: boolean): void;
  moveClock(minutes: number): void;
  setFault(fault: Partial<Fault>): void;
  setTheme(theme: Theme): void;
  /** What apps have kept in the metadata of a ticket's audits as `firstpass`, the oldest first. */
  decisions(ticket: number): readonly unknown[];
  /** The issues in Jira, the newest first. */
  issues(): readonly JiraIssue[];
  /** What engineering answers to an issue. */
  review(key: string, review: Review): void;
  jiraLinks(): readonly JiraLink[];
  setJiraLinkAccess(access: JiraLinkAccess): void;
  settings(): Readonly<Record<string, unknown>>;
  /** Settings of the installed app; reopens it. */
  setSettings(settings: Readonly<Record<string, unknown>>): void;
  /** The locale of the agent's profile; reopens the app. */
  setAgentLocale(locale: string): void;
  reopenApp(): void;
  notifications(): readonly Notification[];
  log(): readonly LogEntry[];
  /** Raises an event of the host by hand. */
  emit(event: string, message?: unknown): void;
  app(): AppState | null;
}

/** The app beside the ticket; `guid` stands in its frame's address, which tells a new frame from the one before. */
interface AppState {
  readonly guid: string;
  /** Null until the app has shaken hands. */
  readonly sdkVersion: string | null;
  /** Of the sidebar, then of each modal. */
  readonly locations: readonly string[];
  readonly height: string;
}

declare global {
  interface Window {
    workbench: WorkbenchHandle;
  }
}

export function createHandle(session: Session): WorkbenchHandle {
  const { desk, store, clock } = session;
  return {
    tickets: () => SCENARIOS.map(({ id, shows }) => ({ id, shows, subject: store.ticket(id)?.subject ?? "" })),
    selected: desk.selected,
    select: desk.select,
    ticket: (id = desk.selected()) => store.ticket(id),
    fields: () => desk.form().values,
    setField: desk.setField,
    setCustomField: desk.setCustomField,
    editor: () => desk.form().draft,
    write: (text, isPublic = true) => desk.setDraft({ text, public: isPublic }),
    addComment({ text, by = "customer", public: isPublic = true, ticket = desk.selected(), metadata = {} }) {
      const requester = store.ticket(ticket)?.requesterId ?? customers.stranger.id;
      const agent = store.directory.users.find(({ role }) => role === "admin")?.id ?? requester;
      const author = by === "customer" ? requester : agent;
      session.arrive(ticket, { by: author, comment: { body: text, public: isPublic }, metadata });
    },
    submit: (status) => session.submit(status ?? null),
    setHookTimeout: session.setHookTimeout,
    updateContext: (context) => session.host()?.updateContext(context),
    now: clock.now,
    setClock: clock.set,
    runClock: clock.run,
    moveClock: (minutes) => clock.set(clock.now() + minutes * 60_000),
    setFault: session.setFault,
    setTheme: session.setTheme,
    decisions: (ticket) => store.audits(ticket).flatMap(({ metadata }) => metadata.firstpass ?? []),
    issues: session.jira.issues,
    review: (key, review) => reviewIssue(session, key, review),
    jiraLinks: session.jiraLinks.all,
    setJiraLinkAccess: session.jiraLinks.setAccess,
    settings: session.settings,
    setSettings(settings) {
      session.setSettings(settings);
      session.reopenApp();
    },
    setAgentLocale(locale) {
      session.setAgentLocale(locale);
      session.reopenApp();
    },
    reopenApp: session.reopenApp,
    notifications: desk.notifications,
    log: session.log.entries,
    emit: (event, message) => session.host()?.emit(event, message),
    app() {
      const instances = session.host()?.instances() ?? [];
      const [sidebar] = instances;
      if (sidebar === undefined) return null;
      const { guid, sdkVersion, frame } = sidebar;
      return {
        guid,
        sdkVersion,
        height: frame.style.height,
        locations: instances.map(({ context }) => context.location),
      };
    },
  };
}
