import type { Scenario, Step } from "../tickets/scenario";
import { plainTextToHtml } from "./html";
import type {
  Attachment,
  Audit,
  Comment,
  CustomField,
  FieldChange,
  Group,
  Organization,
  Ticket,
  TicketFields,
  User,
} from "./records";

/** One update of a ticket: fields, a comment, or both. */
export interface Update {
  readonly by: number;
  readonly at: number;
  readonly fields?: Partial<TicketFields>;
  readonly comment?: {
    readonly body: string;
    readonly html?: string;
    readonly public: boolean;
    readonly attachments?: readonly Omit<Attachment, "id">[];
  };
  readonly metadata?: Readonly<Record<string, unknown>>;
  readonly channel?: string;
}

export interface Directory {
  readonly users: readonly User[];
  readonly organizations: readonly Organization[];
  readonly groups: readonly Group[];
  readonly fields: readonly CustomField[];
}

/** An in-memory Zendesk account. Every change goes through `update` and leaves an audit, as in the real one. */
export interface Store {
  readonly directory: Directory;
  tickets(): readonly Ticket[];
  ticket(id: number): Ticket | undefined;
  user(id: number): User | undefined;
  organization(id: number | null): Organization | undefined;
  /** Oldest first. */
  audits(ticketId: number): readonly Audit[];
  /** Oldest first. */
  comments(ticketId: number): readonly Comment[];
  /** Null for a ticket that does not exist. */
  update(ticketId: number, update: Update): Audit | null;
  /** Replaces what a comment says, as redaction does; null for a comment that does not exist. */
  rewrite(ticketId: number, commentId: number, change: (comment: Comment) => Partial<Comment>): Comment | null;
}

const EMPTY: TicketFields = {
  subject: "",
  status: "new",
  priority: null,
  type: null,
  tags: [],
  groupId: null,
  assigneeId: null,
  custom: new Map(),
};

/** Plays the scenarios back: `start` is the instant that their "minutes ago" count from (epoch milliseconds). */
export function createStore(directory: Directory, scenarios: readonly Scenario[], start: number): Store {
  const tickets = new Map<number, Ticket>();
  const audits = new Map<number, Audit[]>();
  // Real ids are long; 2^53 still holds them.
  let lastId = 38_000_000_000;
  const nextId = () => ++lastId;

  const update = (ticketId: number, { by, at, fields = {}, comment, metadata = {}, channel }: Update): Audit | null => {
    const ticket = tickets.get(ticketId);
    const history = audits.get(ticketId);
    if (ticket === undefined || history === undefined) return null;
    const auditId = nextId();
    const via = channel ?? "web";
    const audit: Audit = {
      id: auditId,
      ticketId,
      authorId: by,
      at,
      channel: via,
      comment:
        comment === undefined
          ? null
          : {
              id: nextId(),
              auditId,
              authorId: by,
              public: comment.public,
              at,
              body: comment.body,
              html: comment.html ?? plainTextToHtml(comment.body),
              channel: via,
              attachments: (comment.attachments ?? []).map((attachment) => ({ id: nextId(), ...attachment })),
            },
      metadata,
      changes: changesBetween(ticket, fields, history.length === 0 ? "Create" : "Change"),
    };
    history.push(audit);
    tickets.set(ticketId, { ...ticket, ...fields, updatedAt: at });
    return audit;
  };

  const rewrite: Store["rewrite"] = (ticketId, commentId, change) => {
    const history = audits.get(ticketId) ?? [];
    const index = history.findIndex(({ comment }) => comment?.id === commentId);
    const [audit, ticket] = [history[index], tickets.get(ticketId)];
    if (audit === undefined || ticket === undefined || audit.comment === null) return null;
    const comment = { ...audit.comment, ...change(audit.comment) };
    history[index] = { ...audit, comment };
    if (index === 0) tickets.set(ticketId, { ...ticket, description: comment.body });
    return comment;
  };

  for (const scenario of scenarios) {
    const at = (step: Step) => start - step.minutesAgo * 60_000;
    const [first, ...later] = scenario.steps;
    tickets.set(scenario.id, {
      ...EMPTY,
      id: scenario.id,
      description: first.text,
      requesterId: scenario.requester.id,
      organizationId: scenario.requester.organizationId,
      channel: scenario.channel,
      createdAt: at(first),
      updatedAt: at(first),
    });
    audits.set(scenario.id, []);
    const opening = { subject: scenario.subject, ...scenario.opensWith };
    update(scenario.id, updateOf(first, at(first), scenario.channel, opening));
    for (const step of later) update(scenario.id, updateOf(step, at(step), scenario.channel, {}));
  }

  return {
    directory,
    tickets: () => [...tickets.values()],
    ticket: (id) => tickets.get(id),
    user: (id) => directory.users.find((user) => user.id === id),
    organization: (id) => directory.organizations.find((organization) => organization.id === id),
    audits: (id) => audits.get(id) ?? [],
    comments: (id) => (audits.get(id) ?? []).flatMap((audit) => audit.comment ?? []),
    update,
    rewrite,
  };
}

function updateOf(step: Step, at: number, channel: string, opening: Partial<TicketFields>): Update {
  const { by, text, html, note, attachments, set, ruleOnly } = step;
  const written = { body: text, public: note !== true, ...(html && { html }), ...(attachments && { attachments }) };
  return {
    by: by.id,
    at,
    fields: { ...opening, ...set },
    channel: ruleOnly ? "rule" : by.role === "end-user" ? channel : "web",
    ...(ruleOnly ? {} : { comment: written }),
  };
}

/** The API's names of fields in audits. */
const AUDIT_NAMES: Readonly<Record<Exclude<keyof TicketFields, "custom">, string>> = {
  subject: "subject",
  status: "status",
  priority: "priority",
  type: "type",
  tags: "tags",
  groupId: "group_id",
  assigneeId: "assignee_id",
};

function changesBetween(before: TicketFields, fields: Partial<TicketFields>, kind: FieldChange["kind"]): FieldChange[] {
  const changes: FieldChange[] = [];
  const note = (field: string, value: unknown, previous: unknown) => {
    // Ids and texts of audits are strings in the API, lists stay lists.
    const told = (it: unknown) => (typeof it === "number" || typeof it === "boolean" ? String(it) : it);
    if (JSON.stringify(value) !== JSON.stringify(previous)) {
      changes.push({ kind, field, value: told(value), previous: told(previous) });
    }
  };
  for (const [name, field] of Object.entries(AUDIT_NAMES) as [keyof typeof AUDIT_NAMES, string][]) {
    if (fields[name] !== undefined) note(field, fields[name], kind === "Create" ? null : before[name]);
  }
  for (const [id, value] of fields.custom ?? []) note(String(id), value, before.custom.get(id) ?? null);
  return changes;
}
