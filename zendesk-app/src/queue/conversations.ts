import { type Answer, type Fault, isPassing } from "../fault";
import { NO_PAGES, type Pages, readPages } from "../pages";
import { type Sleep, withRetry } from "../retry";

/** How far the conversations are that were asked for. */
export interface Reading {
  readonly phase: "idle" | "reading" | "stopped" | "failed";
  /** Why reading ended early. */
  readonly fault: Fault | null;
  /** How long Zendesk asks us to wait; null while it does not. */
  readonly waitSeconds: number | null;
}

export const NO_READING: Reading = { phase: "idle", fault: null, waitSeconds: null };

interface ConversationPorts {
  readonly request: (path: string) => Promise<Answer<unknown>>;
  readonly sleep: Sleep;
  /** Takes the audits of a ticket, which hold its comments and its changes. */
  readonly onRead: (ticket: string, audits: Pages) => Promise<void>;
  readonly onChange: (reading: Reading) => void;
}

/** Reads whole conversations, each once. */
export interface Conversations {
  /** Whose conversations are worth reading, the most wanted first; others that are being read are given up. */
  want(tickets: readonly string[]): void;
  stop(): void;
  proceed(): void;
}

// Zendesk allows an account some hundred requests a minute, and other apps and people live on them too.
const AT_ONCE = 3;

export function readConversations({ request, sleep, onRead, onChange }: ConversationPorts): Conversations {
  const done = new Set<string>();
  const running = new Map<string, AbortController>();
  let wanted: readonly string[] = [];
  let reading = NO_READING;

  const change = (next: Partial<Reading>): void => {
    reading = { ...reading, ...next };
    onChange(reading);
  };
  const end = (phase: "stopped" | "failed", fault: Fault | null): void => {
    for (const controller of running.values()) controller.abort();
    running.clear();
    change({ phase, fault, waitSeconds: null });
  };

  const read = async (ticket: string): Promise<void> => {
    const ending = new AbortController();
    const { signal } = ending;
    running.set(ticket, ending);
    const path = auditsPath(ticket);
    const wait = (waitSeconds: number) => change({ waitSeconds });
    const ask = async (page: string) => {
      const answer = await withRetry(() => request(`${path}&${page}`), sleep, signal, wait);
      if (answer.ok && reading.waitSeconds !== null) change({ waitSeconds: null });
      return signal.aborted ? GIVEN_UP : answer;
    };
    const answer = await readPages(NO_PAGES, "audits", ask);
    if (signal.aborted) return;
    if (!answer.ok && (isPassing(answer.fault) || answer.fault.kind === "session")) return end("failed", answer.fault);
    // A ticket that may not be read, or whose answer makes no sense, stays judged as it is.
    done.add(ticket);
    if (answer.ok) await onRead(ticket, answer.value);
    running.delete(ticket);
    if (!signal.aborted) start();
  };

  const start = (): void => {
    if (reading.phase === "stopped" || reading.phase === "failed") return;
    const waiting = wanted.filter((ticket) => !done.has(ticket) && !running.has(ticket));
    for (const ticket of waiting.slice(0, AT_ONCE - running.size)) void read(ticket);
    const phase = running.size === 0 ? "idle" : "reading";
    if (phase !== reading.phase) change({ phase, waitSeconds: null });
  };

  return {
    want(tickets) {
      wanted = tickets;
      for (const [ticket, ending] of running) {
        if (tickets.includes(ticket) || done.has(ticket)) continue;
        ending.abort();
        running.delete(ticket);
      }
      start();
    },
    stop() {
      if (reading.phase === "reading") end("stopped", null);
    },
    proceed() {
      change(NO_READING);
      start();
    },
  };
}

/** Audits hold comments and changes alike: one list instead of two (developer.zendesk.com, "Ticket Audits"). */
export const auditsPath = (ticket: string): string =>
  `/api/v2/tickets/${encodeURIComponent(ticket.slice(ticket.indexOf(":") + 1))}/audits?include=users`;

const GIVEN_UP: Answer<never> = { ok: false, fault: { kind: "timeout" } };
