import type { Jira } from "./escalate/jira";
import { WISH_EVENT } from "./escalate/messages";
import type { Served } from "./escalate/serve";
import { type Fault, failed } from "./fault";
import type { Judged } from "./judge";
import type { LiveTicket } from "./live-ticket";
import type { Overrides } from "./override";
import type { Zendesk } from "./zendesk";
import type { Frame } from "./zendesk-frames";

export interface EscalationState {
  readonly isModalOpen: boolean;
  /** Why the modal did not open. */
  readonly modalFault: Fault | null;
  /** Why the linked issue could not be read. */
  readonly issueFault: Fault | null;
  /** How often a save was held up. */
  readonly heldSaves: number;
}

/** The escalation of the followed ticket, as the sidebar offers and follows it. */
export interface Escalating {
  state(): EscalationState;
  subscribe(listener: () => void): () => void;
  /** Opens the modal, once; what it wishes is carried out here, so that nothing is lost when it closes. */
  open(): void;
  /** Where a person looks at an issue; null where Jira is not connected. */
  browse(ref: string): string | null;
  /** Asks Jira what has become of the linked issue. */
  look(): void;
  holdSave(): void;
  readonly overrides: Overrides;
}

interface EscalationPorts {
  readonly zendesk: Pick<Zendesk, "openModal" | "on">;
  /** Null where Jira is not connected. */
  readonly jira: Jira | null;
  readonly live: Pick<LiveTicket, "state" | "subscribe" | "supply">;
  readonly overrides: Overrides;
  /** Loads what serves the modal. */
  readonly loadServe: () => Promise<(frame: Frame, first: Judged) => Served>;
  /** Writes engineering's answer among the ticket's events. */
  readonly recordAnswer: (judged: Judged) => Promise<unknown>;
}

const START: EscalationState = { isModalOpen: false, modalFault: null, issueFault: null, heldSaves: 0 };

export function followEscalation({
  zendesk,
  jira,
  live,
  overrides,
  loadServe,
  recordAnswer,
}: EscalationPorts): Escalating {
  let state = START;
  let ticketId: string | null = null;
  let looked: string | null = null;
  let isLooking = false;
  let recorded: string | null = null;
  const listeners = new Set<() => void>();
  const change = (next: Partial<EscalationState>): void => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };

  const judgedNow = (): Judged | null => {
    const now = live.state();
    return now.phase === "live" ? now.judged : null;
  };

  const look = async (): Promise<void> => {
    const ref = judgedNow()?.escalation?.ref;
    const asked = ticketId;
    if (ref === undefined || jira === null || isLooking) return;
    isLooking = true;
    const answer = await jira.read(ref);
    isLooking = false;
    if (asked !== ticketId) return;
    change({ issueFault: answer.ok ? null : answer.fault });
    if (answer.ok) live.supply({ jira_issue: answer.value });
  };

  const follow = (): void => {
    const now = live.state();
    if (now.phase !== "live") return;
    const { judged, history } = now;
    const { escalation, ticket } = judged;
    if (ticket.id !== ticketId) {
      ticketId = ticket.id;
      looked = null;
      change({ issueFault: null, heldSaves: 0 });
    }
    if (escalation === null) return;
    if (looked !== escalation.ref) {
      looked = escalation.ref;
      void look();
    }
    // Only whole audits tell that an answer was not recorded before.
    const answer = `${ticket.id} ${escalation.ref} ${escalation.state} ${escalation.reasons}`;
    if (!escalation.isNews || history.state !== "complete" || recorded === answer) return;
    recorded = answer;
    void recordAnswer(judged);
  };
  live.subscribe(follow);
  let served: Served | null = null;
  zendesk.on(WISH_EVENT, (wish) => served?.hear(wish));

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async open() {
      const first = judgedNow();
      if (state.isModalOpen || first === null) return;
      change({ isModalOpen: true, modalFault: null });
      const serve = await loadServe().catch(() => null);
      const opened = serve === null ? failed("offline") : await zendesk.openModal("assets/escalate.html");
      if (serve === null || !opened.ok) {
        return change({ isModalOpen: false, modalFault: opened.ok ? null : opened.fault });
      }
      served = serve(opened.value, first);
      opened.value.on("modal.close", () => {
        served?.end();
        served = null;
        change({ isModalOpen: false });
      });
    },
    browse: (ref) => jira?.browse(ref) ?? null,
    look: () => void look(),
    holdSave: () => change({ heldSaves: state.heldSaves + 1 }),
    overrides,
  };
}
