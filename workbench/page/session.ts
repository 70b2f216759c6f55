import type { AppHost, HostOptions } from "../host/host";
import { createLog, type ProtocolLog } from "../host/log";
import type { AppMetadata } from "../host/protocol";
import type { HookAnswer } from "../host/save-hook";
import { JIRA_SITE } from "../jira/answers";
import { JIRA_AUTHORIZATION, jiraHandlers } from "../jira/handlers";
import { createJira, type Jira, PROJECT } from "../jira/store";
import { agents, DIRECTORY } from "../tickets/directory";
import { SCENARIOS } from "../tickets/index";
import { type Scenario, WORKBENCH_START } from "../tickets/scenario";
import type { Fault } from "../zendesk/faults";
import { createFaultyApi } from "../zendesk/faulty-api";
import { zendeskHandlers } from "../zendesk/handlers";
import { createJiraLinks, type JiraLinks } from "../zendesk/jira-links";
import type { Status } from "../zendesk/records";
import { createStore, type Store, type Update } from "../zendesk/store";
import { type AgentDesk, createAgentDesk } from "./agent-desk";
import { createAppHosts } from "./app-hosts";
import { type Clock, createClock } from "./clock";
import { clockQuery, postClock } from "./frame-clock-sender";
import { createZafDesk } from "./zaf-desk";

export type Theme = "light" | "dark";
/** What is looked at: a ticket with the app beside it, the app's page of the navigation bar, or Jira. */
export type Place = "ticket" | "queue" | "jira";

/** Everything behind the page: a Zendesk account, the agent's desk, and the app that stands beside the ticket. */
export interface Session {
  readonly appUrl: string;
  readonly clock: Clock;
  readonly store: Store;
  readonly jira: Jira;
  readonly jiraLinks: JiraLinks;
  readonly desk: AgentDesk;
  readonly log: ProtocolLog;
  place(): Place;
  setPlace(place: Place): void;
  theme(): Theme;
  setTheme(theme: Theme): void;
  fault(): Fault;
  setFault(fault: Partial<Fault>): void;
  settings(): Readonly<Record<string, unknown>>;
  /** Takes effect when the app is opened again. */
  setSettings(settings: Readonly<Record<string, unknown>>): void;
  /** Opens the app where the agent is; the answer closes it. */
  openApp(container: HTMLElement, openModal: OpenModal): () => void;
  /** Opens the app's page without a face; the answer closes it. */
  openBackground(container: HTMLElement): () => void;
  /** Opens the app anew, as reloading the page of one ticket does. */
  reopenApp(): void;
  /** Changes the locale of the agent's profile; takes effect when the app is opened again. */
  setAgentLocale(locale: string): void;
  /** Grows with each `reopenApp`. */
  appGeneration(): number;
  host(): AppHost | null;
  /** How long the host waits for the app's save hook. */
  setHookTimeout(milliseconds: number): void;
  /** Asks the app's hooks, then saves. */
  submit(status: Status | null): Promise<HookAnswer>;
  /** Something happened on a ticket elsewhere: a customer wrote, a colleague changed a field. */
  arrive(ticketId: number, update: Omit<Update, "at">): void;
  onChange(listener: () => void): () => void;
}

export type OpenModal = (close: () => void) => { readonly container: HTMLElement; remove(): void };

const METADATA: Omit<AppMetadata, "settings"> = {
  appId: 900_001,
  name: "Firstpass",
  installationId: 42,
  version: "0.1.0",
  plan: {},
};

/** Zendesk keeps these from the app's own code: only its proxy fills them in. */
const SECURE_SETTINGS = ["jira_authorization"];

export const JIRA_CONNECTION = {
  jira_site: JIRA_SITE,
  jira_project: PROJECT,
  jira_issue_type: "Bug",
  jira_authorization: JIRA_AUTHORIZATION,
};

export function createSession(appUrl: string, theme: Theme, more: readonly Scenario[] = []): Session {
  const clock = createClock(WORKBENCH_START, () => Date.now());
  const store = createStore(DIRECTORY, [...SCENARIOS, ...more], WORKBENCH_START);
  const jira = createJira();
  const jiraLinks = createJiraLinks(clock.now);
  const desk = createAgentDesk(store, SCENARIOS[0]?.id ?? 0);
  const log = createLog(() => performance.now());
  const agentId = () => agents.maya.id;
  const listeners = new Set<() => void>();
  let settings: Readonly<Record<string, unknown>> = JIRA_CONNECTION;
  let agentLocale: string = agents.maya.locale;
  let shown = theme;
  let place: Place = "ticket";
  let generation = 0;
  let hookTimeout = 30_000;

  const hosts = createAppHosts(appUrl, () => desk.selected());
  const emit: AppHost["emit"] = (event, message) => hosts.shown()?.emit(event, message);

  const changed = () => {
    for (const listener of listeners) listener();
  };
  const zafDesk = createZafDesk(desk, store, {
    colorScheme: () => shown,
    agentId,
    agentLocale: () => agentLocale,
    openTicket(id) {
      place = "ticket";
      desk.select(id);
      changed();
    },
  });

  const onWritten = () => {
    desk.refresh();
    emit("ticket.updated", { id: desk.selected() });
    emit("ticket.conversation.changed");
  };
  const handlers = [
    ...jiraHandlers(jira),
    ...jiraLinks.handlers,
    ...zendeskHandlers(store, { now: clock.now, agentId }),
  ];
  const api = createFaultyApi(handlers, {
    onWritten: ({ url }) => (new URL(url).hostname === JIRA_SITE ? undefined : onWritten()),
    onFault: () => changed(),
  });

  const hostOptions = (container: HTMLElement): Omit<HostOptions, "appUrl" | "context"> => ({
    container,
    metadata: { ...METADATA, settings: withoutSecrets(settings) },
    desk: zafDesk,
    requests: {
      fetch: api.fetch,
      setting: (name) => (typeof settings[name] === "string" ? settings[name] : undefined),
      domainWhitelist: typeof settings.jira_site === "string" ? [settings.jira_site] : [],
      origin: "https://cloudharbor.zendesk.com",
    },
    log,
    frameQuery: () => clockQuery(clock),
    latencyMilliseconds: () => api.fault().latencyMilliseconds,
    hookTimeoutMilliseconds: () => hookTimeout,
  });

  clock.onChange(() => {
    const open = hosts.all().flatMap((host) => host.instances());
    for (const { frame, origin } of open) postClock(frame, origin, clock);
    changed();
  });
  jira.onChange(changed);
  desk.onChange((change) => {
    if (change !== null) {
      emit(`${change.path}.changed`, change.value);
      emit("*.changed", { propertyName: change.path, newValue: change.value });
    }
    changed();
  });

  return {
    appUrl,
    clock,
    store,
    jira,
    jiraLinks,
    desk,
    log,
    place: () => place,
    setPlace(next) {
      place = next;
      changed();
    },
    theme: () => shown,
    setTheme(next) {
      shown = next;
      emit("colorScheme.changed", next);
      changed();
    },
    fault: api.fault,
    setFault: api.setFault,
    settings: () => settings,
    setSettings(next) {
      settings = next;
      changed();
    },
    openApp: (container, openModal) =>
      hosts.open(place === "queue" ? "nav_bar" : "ticket_sidebar", { ...hostOptions(container), openModal }),
    openBackground(container) {
      // Where it has nothing to say it only shakes hands, which would read as a second app.
      const isHeard = "quiet_notice" in settings;
      return hosts.open("background", {
        ...hostOptions(container),
        log: isHeard ? log : createLog(() => performance.now()),
      });
    },
    reopenApp() {
      generation++;
      changed();
    },
    setAgentLocale(locale) {
      agentLocale = locale;
    },
    appGeneration: () => generation,
    host: hosts.shown,
    setHookTimeout(milliseconds) {
      hookTimeout = milliseconds;
    },
    async submit(status) {
      const ticketId = desk.selected();
      const answer = (await hosts.shown()?.save()) ?? { proceed: true, message: null, timedOut: false };
      // The agent has gone on to another ticket, whose app knows nothing of this save.
      if (desk.selected() !== ticketId) return { ...answer, proceed: false };
      if (!answer.proceed) {
        desk.notify(answer.message ?? "An app stopped the update.", "error");
        emit("ticket.submit.fail");
        emit("ticket.submit.always");
        return answer;
      }
      emit("ticket.submit.start");
      desk.save(status, agentId(), clock.now());
      for (const event of ["ticket.submit.done", "ticket.submit.always", "ticket.updated"]) emit(event);
      emit("ticket.conversation.changed");
      return answer;
    },
    arrive(ticketId, update) {
      const reopened = reopens(store, ticketId, update.by) && update.comment !== undefined;
      const fields = { ...(reopened && { status: "open" as const }), ...update.fields };
      store.update(ticketId, { ...update, fields, at: clock.now() });
      desk.refresh();
      if (ticketId !== desk.selected()) return;
      emit("ticket.updated", { id: ticketId });
      if (update.comment !== undefined) emit("ticket.conversation.changed");
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const withoutSecrets = (settings: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(settings).filter(([name]) => !SECURE_SETTINGS.includes(name)));

/** Zendesk opens a pending or solved ticket again when its requester answers. */
function reopens(store: Store, ticketId: number, by: number): boolean {
  const status = store.ticket(ticketId)?.status;
  return store.user(by)?.role === "end-user" && (status === "pending" || status === "solved");
}
