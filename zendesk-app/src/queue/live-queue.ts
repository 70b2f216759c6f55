import type { Policy } from "../../../shared/policy/schema";
import { type QueueRow, rankQueue } from "../../../shared/queue/rank";
import { type Answer, type Fault, failed } from "../fault";
import { type Sleep, withRetry } from "../retry";
import type { Batch } from "./judge-batch";
import type { JudgeBatch } from "./queue-thread";
import { readTicketPage, type Source, type TicketPage, ticketsPath } from "./ticket-list";

export interface QueueState {
  readonly source: Source;
  readonly phase: "reading" | "stopped" | "failed" | "done";
  /** Why reading ended early. */
  readonly fault: Fault | null;
  /** How long Zendesk asks us to wait; null while it does not. */
  readonly waitSeconds: number | null;
  /** How many were no tickets as we know them. */
  readonly unreadable: number;
  /** In their order. */
  readonly rows: readonly QueueRow[];
  readonly policy: Policy | null;
}

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
}

const BATCH = 50;
// Few, so that there is soon something to see.
const FIRST_BATCH = 10;

/** Reads a list of tickets page by page and judges it in batches meanwhile. What has come stays whatever happens. */
export function followQueue({ request, judgeBatch, sleep, judgedBy }: QueuePorts): LiveQueue {
  const listeners = new Set<() => void>();
  let rows = new Map<string, QueueRow>();
  let after: string | null = null;
  let seen = new Set<string | null>();
  let ending = new AbortController();
  let state: QueueState = blank("open");

  const change = (next: Partial<QueueState>): void => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };

  const judgePage = async ({ tickets, ...beside }: TicketPage, signal: AbortSignal): Promise<Fault | null> => {
    let unreadable = 0;
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
      if (page.value.after === null) return change({ phase: "done" });
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
      rows = new Map();
      seen = new Set();
      after = null;
      state = blank(source);
      void run();
    },
    stop() {
      ending.abort();
      change({ phase: "stopped", waitSeconds: null });
    },
    proceed: () => void run(),
  };
}

const pick = ({ users, groups, organizations }: Omit<TicketPage, "tickets">) => ({ users, groups, organizations });

const blank = (source: Source): QueueState => ({
  source,
  phase: "reading",
  fault: null,
  waitSeconds: null,
  unreadable: 0,
  rows: [],
  policy: null,
});
