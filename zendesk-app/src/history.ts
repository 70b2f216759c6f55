import { type Answer, type Fault, isRecord } from "./fault";
import { itemsOf, NO_PAGES, type Pages, readPages, usersOf } from "./pages";
import { type Sleep, withRetry } from "./retry";

/** What the Support API says of one ticket beyond what the page itself knows; null where not (yet) read. */
export interface History {
  readonly comments: Pages | null;
  readonly audits: Pages | null;
  /** The ticket with its users, organisations and the platform's clocks beside it, as the API gives it. */
  readonly whole: Readonly<Record<string, unknown>> | null;
  /** The clocks that the agent's badge shows. */
  readonly policyMetrics: unknown;
}

export const NO_HISTORY: History = { comments: null, audits: null, whole: null, policyMetrics: null };

export type Progress =
  | { readonly state: "none" | "complete" }
  | { readonly state: "reading"; readonly comments: number; readonly waitSeconds: number | null }
  | { readonly state: "partial"; readonly fault: Fault };

interface HistoryAnswer {
  readonly history: History;
  /** True where only the first of the comments are known. */
  readonly brokeOff: boolean;
  readonly fault: Fault | null;
}

interface Source {
  request(path: string): Promise<Answer<unknown>>;
  readonly sleep: Sleep;
}

/**
 * Reads the whole conversation, the audits and the platform's clocks of a ticket. The page itself gives no times of
 * private notes and, on long tickets, not every comment, so the API is always asked. Without the comments or
 * the whole ticket the answer is not complete; without audits or the badge's clocks the report only knows less.
 */
export async function readHistory(
  source: Source,
  ticketId: string,
  known: History,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<HistoryAnswer> {
  const base = `/api/v2/tickets/${encodeURIComponent(ticketId)}`;
  let count = 0;
  const tell = (waitSeconds: number | null) => onProgress({ state: "reading", comments: count, waitSeconds });
  const request = (path: string) => withRetry(() => source.request(path), source.sleep, signal, tell);
  const list = async (key: "comments" | "audits", query: string): Promise<readonly [Pages | null, Fault | null]> => {
    let read = known[key];
    const answer = await readPages(
      read ?? NO_PAGES,
      key,
      (page) => request(`${base}/${key}?${query}${page}`),
      (pages) => {
        read = pages;
        if (key === "comments") count = itemsOf(pages).length;
        if (!signal.aborted) tell(null);
      },
    );
    return answer.ok ? [answer.value, null] : [read, answer.fault];
  };
  const [comments, audits, whole, metrics] = await Promise.all([
    list("comments", "include=users&"),
    list("audits", "include=users&"),
    request(`${base}?include=users,organizations,slas,metric_events`),
    request(`${base}/slas/policy_metrics`),
  ]);
  const history = {
    comments: comments[0],
    audits: audits[0],
    whole: whole.ok && isRecord(whole.value) ? whole.value : known.whole,
    policyMetrics: metrics.ok && isRecord(metrics.value) ? metrics.value.policy_metrics : known.policyMetrics,
  };
  return { history, brokeOff: comments[1] !== null, fault: comments[1] ?? (whole.ok ? null : whole.fault) };
}

/** The history under the names that `readSaved` reads beside the paths of the page. */
export function historyValues({ comments, audits, whole, policyMetrics }: History): Readonly<Record<string, unknown>> {
  const users = [comments, audits].flatMap((list) => (list === null ? [] : usersOf(list)));
  const besides = (key: string): readonly unknown[] => {
    const list = whole?.[key];
    return Array.isArray(list) ? list : [];
  };
  return {
    ...(comments === null ? {} : { comments: itemsOf(comments) }),
    ...(audits === null ? {} : { audits: itemsOf(audits) }),
    ...(whole === null ? {} : { sla: whole, organizations: besides("organizations") }),
    ...(Array.isArray(policyMetrics) ? { policy_metrics: policyMetrics } : {}),
    users: [...users, ...besides("users")],
  };
}
