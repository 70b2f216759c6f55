import { type QueueRow, rankQueue } from "../../../shared/queue/rank";
import { type Answer, type Fault, failed, isRecord } from "../fault";
import { itemsOf, type Pages, usersOf } from "../pages";
import { type Sleep, withRetry } from "../retry";
import { readConversations } from "./conversations";
import type { Batch } from "./judge-batch";
import { blankQueue, type QueueState } from "./queue-state";
import type { JudgeBatch } from "./queue-thread";
import { readTicketPage, type Source, type TicketPage, ticketsPath } from "./ticket-list";

export interface QueuePorts {
  readonly request: (path: string) => Promise<Answer<unknown>>;
  readonly judgeBatch: JudgeBatch;
  readonly sleep: Sleep;
  /** The policy of the settings, and the instant by which a batch is judged. */
  readonly judgedBy: () => Pick<Batch, "setting" | "lastGood" | "now">;
}

/** The queue as far as it has been read and judged. */
export interface LiveQueue {
  state(): QueueState;
  subscribe(listener: () => void): () => void;
  /** Reads a list from its beginning. */
  open(source: Source): void;
  /** Ends reading; what has come stays. */
  stop(): void;
  /** Reads on where it ended. */
  proceed(): void;
  /** Says which rows are in sight: their conversations are read first. */
  look(tickets: readonly string[]): void;
}

const BATCH = 50;
// Few, so that there is soon something to see.
const FIRST_BATCH = 10;
/** So many from the top are judged by their whole conversation, in sight or not. */
const TOP = 20;

/**
 * Reads a list of tickets page by page and judges it in batches meanwhile; then reads the conversations of the rows in
 * sight and at the top, and judges these again. What has come stays whatever happens.
 */
export function followQueue({ request, judgeBatch, sleep, judgedBy }: QueuePorts): LiveQueue {
  const listeners = new Set<() => void>();
  let rows = new Map<string, QueueRow>();
  let listed = new Map<string, Listed>();
  let sight: readonly string[] = [];
  let after: string | null = null;
  let seen = new Set<string | null>();
  let ending = new AbortController();
  let state: QueueState = blankQueue("open");

  const change = (next: Partial<QueueState>): void => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };

  const judgePage = async ({ tickets, ...beside }: TicketPage, signal: AbortSignal): Promise<Fault | null> => {
    let unreadable = 0;
    for (const ticket of tickets) if (isRecord(ticket)) listed.set(`zendesk:${ticket.id}`, { ticket, beside });
    for (let start = 0, end = 0; start < tickets.length; start = end) {
      end = start + (rows.size === 0 ? FIRST_BATCH : BATCH);
      const batch = { tickets: tickets.slice(start, end), ...pick(beside), ...judgedBy() };
      const answer = await judgeBatch(batch);
      if (signal.aborted) return null;
      if (!answer.ok) return answer.fault;
      for (const row of answer.value.rows) rows.set(row.ticket, row);
      unreadable += answer.value.unreadable;
      change({ rows: rankQueue([...rows.values()]), policy: answer.value.policy });
    }
    change({ unreadable: state.unreadable + unreadable });
    return null;
  };

  /** A row moves as soon as more is known of it. */
  const judgeWhole = async (id: string, audits: Pages): Promise<void> => {
    const found = listed.get(id);
    if (found === undefined) return;
    const { signal } = ending;
    const { ticket, beside } = found;
    const known = { ...pick(beside), users: [...beside.users, ...usersOf(audits)], audits: itemsOf(audits) };
    const answer = await judgeBatch({ tickets: [ticket], ...known, ...judgedBy() });
    if (signal.aborted || !answer.ok) return;
    for (const row of answer.value.rows) rows.set(row.ticket, row);
    change({ rows: rankQueue([...rows.values()]) });
    wantConversations();
  };

  const newConversations = () =>
    readConversations({
      request,
      sleep,
      onRead: judgeWhole,
      onChange: (reading) => change({ conversations: reading }),
    });
  let conversations = newConversations();
  const wantConversations = (): void => {
    // Before all is listed nobody knows which tickets are at the top.
    if (state.phase !== "done") return;
    const top = state.rows.slice(0, TOP).map(({ ticket }) => ticket);
    const inSight = sight.filter((ticket) => rows.has(ticket));
    conversations.want([...new Set([...inSight, ...top])]);
  };

  const readPage = async (signal: AbortSignal): Promise<Answer<TicketPage>> => {
    // A cursor that comes back would lead round in a circle.
    if (seen.has(after)) return failed("malformed");
    const path = ticketsPath(state.source, after);
    const wait = (waitSeconds: number) => change({ waitSeconds });
    const answer = await withRetry(() => request(path), sleep, signal, wait);
    return answer.ok ? readTicketPage(answer.value) : answer;
  };

  const run = async (): Promise<void> => {
    ending.abort();
    ending = new AbortController();
    const { signal } = ending;
    change({ phase: "reading", fault: null, waitSeconds: null });
    for (;;) {
      const page = await readPage(signal);
      if (signal.aborted) return;
      if (!page.ok) return change({ phase: "failed", fault: page.fault, waitSeconds: null });
      change({ waitSeconds: null });
      const fault = await judgePage(page.value, signal);
      if (signal.aborted) return;
      if (fault !== null) return change({ phase: "failed", fault });
      seen.add(after);
      if (page.value.after === null) {
        change({ phase: "done" });
        return wantConversations();
      }
      after = page.value.after;
    }
  };

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open(source) {
      conversations.stop();
      conversations = newConversations();
      rows = new Map();
      listed = new Map();
      seen = new Set();
      after = null;
      // The same list as it was still serves until it is there anew.
      const isSame = JSON.stringify(source) === JSON.stringify(state.source);
      state = isSame ? { ...blankQueue(source), rows: state.rows, policy: state.policy } : blankQueue(source);
      void run();
    },
    stop() {
      if (state.phase === "done") return conversations.stop();
      ending.abort();
      change({ phase: "stopped", waitSeconds: null });
    },
    proceed() {
      if (state.phase === "done") conversations.proceed();
      else void run();
    },
    look(tickets) {
      sight = tickets;
      wantConversations();
    },
  };
}

type Beside = Omit<TicketPage, "tickets">;

/** A ticket as its list gave it. */
interface Listed {
  readonly ticket: unknown;
  readonly beside: Beside;
}

const pick = ({ users, groups, organizations }: Beside) => ({ users, groups, organizations });
