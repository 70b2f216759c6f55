import { type Composer, composerOf, isSameComposer } from "./composer";
import { type Answer, type Fault, failed, isPassing, isRecord } from "./fault";
import { historyValues, NO_HISTORY, type Progress, readHistory } from "./history";
import type { Judged } from "./judge";
import { itemsOf, NO_PAGES } from "./pages";
import { readTicket } from "./read-ticket";
import type { Sleep } from "./retry";
import { showsSaved } from "./saved";
import { COMMENTS, CONVERSATION } from "./ticket-paths";
import type { Zendesk } from "./zendesk";

export type Values = Readonly<Record<string, unknown>>;

export type LiveState =
  | { readonly phase: "loading" }
  | { readonly phase: "failed"; readonly fault: Fault }
  | {
      readonly phase: "live";
      readonly judged: Judged;
      readonly history: Progress;
      /** Why what is shown may be out of date; null where it is fresh. */
      readonly stale: Fault | null;
      readonly composer: Composer;
      /** False while the page shows changes that nobody has saved. */
      readonly isSaved: boolean;
    };

/** `rewritten` says that comments which were read before are others now. */
export type Cause = "draft" | "ticket" | "conversation" | "rewritten" | "clock";

export interface LivePorts {
  readonly zendesk: Pick<Zendesk, "read" | "request" | "isNewTicket">;
  readonly paths: { readonly ticket: readonly string[]; readonly draft: readonly string[] };
  /** The answer is null where later values took the place of these. */
  readonly judge: (values: Values) => Promise<Answer<Judged> | null>;
  readonly sleep: Sleep;
}

export interface LiveTicket {
  state(): LiveState;
  /** Calls back after each change of `state()`; the answer unsubscribes. */
  subscribe(listener: () => void): () => void;
  /** Reads the ticket for the first time, and is done as soon as its values are being judged. */
  begin(): Promise<void>;
  /**
   * Says that something may have changed; many calls close together are answered once. A tick of the clock also tries
   * again what failed.
   */
  touch(cause: Cause): void;
  /** A comment as HTML, as far as the API has given it. */
  commentHtml(id: string): string | null;
  /** Adds what was read of this ticket elsewhere, under the names of the Support API or of Jira's. */
  supply(values: Values): void;
  /** A verdict on what the page shows at this moment. */
  judgeNow(): Promise<Answer<Judged>>;
  close(): void;
}

const QUIET_MILLISECONDS = 200;
// Somebody who types without a pause still sees the verdict move.
const LONGEST_QUIET_MILLISECONDS = 1000;
const COMPOSER_MILLISECONDS = 100;
const DRAWING_MILLISECONDS = 50;
// Whoever types meanwhile takes the place of a judgement that waits.
const MOST_TRIES = 5;

/** Follows the ticket of the page: reads, judges, and never shows the verdict of one ticket on another. */
export function followTicket({ zendesk, paths, judge, sleep }: LivePorts): LiveTicket {
  let state: LiveState = { phase: "loading" };
  let values: Values = {};
  let supplied: Values = {};
  let history = NO_HISTORY;
  // Made once for each reading: whoever compares values by identity sees what has not changed.
  let besides = historyValues(NO_HISTORY);
  let brokeOff = false;
  let progress: Progress = { state: "none" };
  let stale: Fault | null = null;
  // Aborted when the page shows another ticket: whatever still arrives for the old one is dropped.
  let ticket = new AbortController();
  let ticketId: string | null = null;
  let reading = false;
  let readAgain = false;
  let isRewritten = false;
  let running = false;
  const causes = new Set<Cause>();
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstTouch: number | null = null;

  const publish = (next: LiveState): void => {
    state = next;
    for (const listener of listeners) listener();
  };

  /** Comments that broke off stand back where the page itself knows more of them, the newest among these. */
  const trusted = (): Values => {
    const besidePage = { ...besides, ...supplied };
    const onPage = values[CONVERSATION] ?? values[COMMENTS];
    const isMore = Array.isArray(onPage) && onPage.length >= itemsOf(history.comments ?? NO_PAGES).length;
    if (!brokeOff || !isMore) return besidePage;
    const { comments, ...others } = besidePage;
    return others;
  };

  const show = async (): Promise<void> => {
    const { signal } = ticket;
    const shown = values;
    const judged = await judge({ ...shown, ...trusted() });
    if (judged === null || signal.aborted) return;
    if (judged.ok) {
      const isSaved = showsSaved(shown, history.whole);
      publish({ phase: "live", judged: judged.value, history: progress, stale, composer: composerOf(values), isSaved });
    } else if (state.phase !== "live") publish({ phase: "failed", fault: judged.fault });
    else publish({ ...state, stale: judged.fault });
  };

  const showComposer = (): void => {
    const composer = composerOf(values);
    if (state.phase === "live" && !isSameComposer(state.composer, composer)) publish({ ...state, composer });
  };

  const readRest = async (): Promise<void> => {
    const id = ticketId;
    if (id === null || zendesk.isNewTicket) return;
    if (reading) {
      readAgain = true;
      return;
    }
    reading = true;
    const { signal } = ticket;
    // What is known would be read on from its last page; until all is read again it still serves.
    const known = isRewritten ? NO_HISTORY : history;
    isRewritten = false;
    // A second reading of a ticket that is already known is not worth a moving line.
    const isFirst = progress.state !== "complete";
    const answer = await readHistory({ request: zendesk.request, sleep }, id, known, signal, (now) => {
      if (signal.aborted || !isFirst) return;
      progress = now;
      if (state.phase === "live") publish({ ...state, history: progress });
    });
    if (signal.aborted) return;
    reading = false;
    // Where nothing of it could be read again, what was read before still serves.
    const { comments, audits } = answer.history;
    history = { ...answer.history, comments: comments ?? history.comments, audits: audits ?? history.audits };
    besides = historyValues(history);
    brokeOff = answer.brokeOff;
    progress = answer.fault === null ? { state: "complete" } : { state: "partial", fault: answer.fault };
    void show();
    if (readAgain) {
      readAgain = false;
      void readRest();
    }
  };

  const changeTicket = (id: string | null): void => {
    ticket.abort();
    ticket = new AbortController();
    ticketId = id;
    history = NO_HISTORY;
    besides = historyValues(NO_HISTORY);
    brokeOff = false;
    progress = { state: "none" };
    stale = null;
    reading = false;
    readAgain = false;
    isRewritten = false;
    values = {};
    supplied = {};
    publish({ phase: "loading" });
  };

  const update = async (due: ReadonlySet<Cause>): Promise<void> => {
    const all = state.phase !== "live" || due.has("ticket") || due.has("conversation") || due.has("rewritten");
    if (!all && !due.has("draft")) {
      void show();
      return;
    }
    const answer = await (all ? readTicket(zendesk, paths.ticket) : zendesk.read(["ticket.id", ...paths.draft]));
    if (!answer.ok) {
      stale = answer.fault;
      publish(state.phase === "live" ? { ...state, stale } : { phase: "failed", fault: answer.fault });
      return;
    }
    const id = idOf(answer.value["ticket.id"]);
    const isOther = id !== ticketId;
    if (isOther) changeTicket(id);
    if (isOther && !all) {
      causes.add("conversation");
      return;
    }
    values = all ? answer.value : { ...values, ...answer.value };
    stale = null;
    const { signal } = ticket;
    const shown = show();
    // The verdict brings the composer along; only where that takes long is the page drawn for the composer alone.
    void Promise.race([shown, sleep(COMPOSER_MILLISECONDS, signal)]).then(showComposer);
    if (due.has("rewritten")) isRewritten = true;
    if (isOther) {
      // What the page shows is judged and drawn first; the rest of a ticket takes longer to read.
      void shown.then(() => sleep(DRAWING_MILLISECONDS, signal)).then(() => (signal.aborted ? undefined : readRest()));
    } else if (due.has("conversation") || due.has("rewritten")) void readRest();
  };

  const run = async (): Promise<void> => {
    if (running) return;
    running = true;
    try {
      while (causes.size > 0) {
        const due = new Set(causes);
        causes.clear();
        await update(due);
      }
    } finally {
      running = false;
    }
  };

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    begin() {
      causes.add("conversation");
      return run();
    },
    touch(cause) {
      causes.add(cause === "clock" && mayRecover(state) ? "conversation" : cause);
      const now = performance.now();
      firstTouch ??= now;
      const quiet = state.phase === "loading" ? 0 : QUIET_MILLISECONDS;
      clearTimeout(timer);
      timer = setTimeout(
        () => {
          firstTouch = null;
          void run();
        },
        Math.max(0, Math.min(quiet, firstTouch + LONGEST_QUIET_MILLISECONDS - now)),
      );
    },
    commentHtml(id) {
      const comments = besides.comments;
      const found = Array.isArray(comments) ? comments.find((one) => isRecord(one) && String(one.id) === id) : null;
      return isRecord(found) && typeof found.html_body === "string" ? found.html_body : null;
    },
    supply(more) {
      supplied = { ...supplied, ...more };
      void show();
    },
    async judgeNow() {
      for (let tried = 0; tried < MOST_TRIES; tried++) {
        const answer = await readTicket(zendesk, paths.ticket);
        if (!answer.ok) return answer;
        if (idOf(answer.value["ticket.id"]) !== ticketId) return failed("malformed");
        const judged = await judge({ ...answer.value, ...trusted() });
        if (judged !== null) return judged;
      }
      return failed("timeout");
    },
    close() {
      clearTimeout(timer);
      ticket.abort();
      listeners.clear();
    },
  };
}

/** Whether something failed that may go well by itself later. */
function mayRecover(state: LiveState): boolean {
  if (state.phase === "loading") return false;
  if (state.phase === "failed") return isPassing(state.fault);
  const fault = state.stale ?? (state.history.state === "partial" ? state.history.fault : null);
  return fault !== null && isPassing(fault);
}

function idOf(value: unknown): string | null {
  return typeof value === "number" || (typeof value === "string" && value !== "") ? String(value) : null;
}
