import type { CustomValue, Status, Ticket, TicketFields } from "../zendesk/records";
import type { Store } from "../zendesk/store";

export interface Draft {
  readonly text: string;
  readonly public: boolean;
}

export interface Notification {
  readonly id: number;
  readonly text: string;
  readonly kind: "notice" | "alert" | "error";
}

/** The unsaved page of one ticket, as the agent sees it: what is saved, with what was changed laid over. */
export interface Form {
  readonly ticket: Ticket;
  readonly changed: Partial<TicketFields>;
  readonly values: TicketFields;
  readonly draft: Draft;
}

/** Something on the page that an app can hear of: `ticket.priority` and its new value. */
export interface Change {
  readonly path: string;
  readonly value: unknown;
}

/** The agent's side of the page: which ticket is open, its unsaved changes, the reply, and what apps said. */
export interface AgentDesk {
  selected(): number;
  select(id: number): void;
  form(): Form;
  setField<Name extends Exclude<keyof TicketFields, "custom">>(name: Name, value: TicketFields[Name]): void;
  setCustomField(id: number, value: CustomValue): void;
  setDraft(draft: Partial<Draft>): void;
  /** Saves fields and draft; the event has passed all hooks already. */
  save(status: Status | null, by: number, at: number): void;
  /** Hides or disables a field for the agent, as an app asked. */
  restrict(field: string, verb: "hide" | "show" | "enable" | "disable"): void;
  restriction(field: string): { readonly hidden: boolean; readonly disabled: boolean };
  /** Shows again what the store holds. */
  refresh(): void;
  notify(text: string, kind: Notification["kind"]): void;
  dismiss(id: number): void;
  notifications(): readonly Notification[];
  onChange(listener: (change: Change | null) => void): () => void;
}

const EMPTY_DRAFT: Draft = { text: "", public: true };

export function createAgentDesk(store: Store, first: number): AgentDesk {
  const changes = new Map<number, Partial<TicketFields>>();
  const drafts = new Map<number, Draft>();
  const hidden = new Set<string>();
  const disabled = new Set<string>();
  const listeners = new Set<(change: Change | null) => void>();
  let notifications: readonly Notification[] = [];
  let lastNotification = 0;
  let selected = first;
  let seen: TicketFields | null = null;

  const tell = (change: Change | null) => {
    for (const listener of listeners) listener(change);
  };
  const form = (): Form => {
    const ticket = store.ticket(selected);
    if (ticket === undefined) throw new Error(`There is no ticket ${selected}.`);
    const changed = changes.get(selected) ?? {};
    return { ticket, changed, values: { ...ticket, ...changed }, draft: drafts.get(selected) ?? EMPTY_DRAFT };
  };
  /** Tells what is different on the page since the last time, whoever changed it. */
  const look = () => {
    const before = seen;
    const after = form().values;
    seen = after;
    if (before !== null) for (const change of differences(before, after, store)) tell(change);
    tell(null);
  };
  const change = (fields: Partial<TicketFields>) => {
    changes.set(selected, { ...changes.get(selected), ...fields });
    look();
  };
  seen = form().values;

  return {
    selected: () => selected,
    select(id) {
      if (store.ticket(id) === undefined || id === selected) return;
      selected = id;
      seen = form().values;
      tell(null);
    },
    form,
    setField: (name, value) => change({ [name]: value }),
    setCustomField: (id, value) => change({ custom: new Map(form().values.custom).set(id, value) }),
    setDraft(draft) {
      const before = form().draft;
      const after = { ...before, ...draft };
      drafts.set(selected, after);
      if (after.text !== before.text) tell({ path: "comment.text", value: after.text });
      if (after.public !== before.public) tell({ path: "comment.type", value: commentType(after) });
    },
    save(status, by, at) {
      const { changed, draft } = form();
      const fields = { ...changed, ...(status !== null && { status }) };
      const comment = { body: draft.text, public: draft.public };
      store.update(selected, { by, at, fields, ...(draft.text.trim() !== "" && { comment }) });
      changes.delete(selected);
      drafts.delete(selected);
      if (draft.text !== "") tell({ path: "comment.text", value: "" });
      look();
    },
    restrict(field, verb) {
      const set = verb === "hide" || verb === "show" ? hidden : disabled;
      if (verb === "hide" || verb === "disable") set.add(field);
      else set.delete(field);
      tell(null);
    },
    restriction: (field) => ({ hidden: hidden.has(field), disabled: disabled.has(field) }),
    refresh: look,
    notify(text, kind) {
      notifications = [...notifications, { id: ++lastNotification, text, kind }];
      tell(null);
    },
    dismiss(id) {
      notifications = notifications.filter((notification) => notification.id !== id);
      tell(null);
    },
    notifications: () => notifications,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const commentType = (draft: Draft): string => (draft.public ? "publicReply" : "internalNote");

/** The changes that the apps framework has events for. */
function differences(before: TicketFields, after: TicketFields, store: Store): readonly Change[] {
  const changes: Change[] = [];
  for (const name of ["subject", "status", "priority", "type", "tags"] as const) {
    if (JSON.stringify(before[name]) !== JSON.stringify(after[name])) {
      changes.push({ path: `ticket.${name}`, value: after[name] });
    }
  }
  if (before.groupId !== after.groupId) {
    const group = store.directory.groups.find(({ id }) => id === after.groupId);
    changes.push({ path: "ticket.assignee.group.id", value: after.groupId });
    changes.push({ path: "ticket.assignee.group.name", value: group?.name ?? null });
  }
  if (before.assigneeId !== after.assigneeId) {
    const user = after.assigneeId === null ? undefined : store.user(after.assigneeId);
    changes.push({ path: "ticket.assignee.user.id", value: after.assigneeId });
    changes.push({ path: "ticket.assignee.user.name", value: user?.name ?? null });
    changes.push({ path: "ticket.assignee.user.email", value: user?.email ?? null });
  }
  for (const [id, value] of after.custom) {
    if (before.custom.get(id) !== value) changes.push({ path: `ticket.custom_field_${id}`, value });
  }
  return changes;
}
