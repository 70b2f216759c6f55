import type { Answer, Fault } from "./fault";
import { itemsOf, NO_PAGES, type Pages, readPages, usersOf } from "./pages";
import { type Sleep, withRetry } from "./retry";

/** What the Support API says of one ticket beyond what the page itself knows; null where not (yet) read. */
export interface History {
  readonly comments: Pages | null;
  readonly audits: Pages | null;
  /** The answer of the SLA route as it came. */
  readonly sla: unknown;
}

export const NO_HISTORY: History = { comments: null, audits: null, sla: null };

export type Progress =
  | { readonly state: "none" | "complete" }
  | { readonly state: "reading"; readonly comments: number; readonly waitSeconds: number | null }
  | { readonly state: "partial"; readonly comments: number; readonly fault: Fault };

interface Source {
  request(path: string): Promise<Answer<unknown>>;
  readonly sleep: Sleep;
}

/**
 * Reads the whole conversation, the audits and the platform's clocks of a ticket. The page itself gives no times of
 * private notes and, on long tickets, not every comment, so the API is always asked. Comments decide whether the
 * answer counts as complete; without audits or SLA the report only knows less.
 */
export async function readHistory(
  source: Source,
  ticketId: string,
  known: History,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<{ readonly history: History; readonly fault: Fault | null }> {
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
  const [comments, audits, sla] = await Promise.all([
    list("comments", "include=users&"),
    list("audits", "include=users&"),
    readSla(request, base),
  ]);
  const history = { comments: comments[0], audits: audits[0], sla: sla ?? known.sla };
  return { history, fault: comments[1] };
}

/** The first route that answers, in the order of trust. */
async function readSla(request: (path: string) => Promise<Answer<unknown>>, base: string): Promise<unknown> {
  for (const route of [`${base}/slas/policy_metrics`, `${base}?include=slas,metric_events`]) {
    const answer = await request(route);
    if (answer.ok) return answer.value;
    if (answer.fault.kind !== "not-found" && answer.fault.kind !== "session") return null;
  }
  return null;
}

/** The history in the names that the normaliser reads beside the paths of the page. */
export function historyValues({ comments, audits, sla }: History): Readonly<Record<string, unknown>> {
  const users = [...(comments === null ? [] : usersOf(comments)), ...(audits === null ? [] : usersOf(audits))];
  return {
    ...(comments === null ? {} : { comments: itemsOf(comments) }),
    ...(audits === null ? {} : { audits: itemsOf(audits) }),
    ...(users.length === 0 ? {} : { users }),
    ...(sla === null ? {} : { sla }),
  };
}
