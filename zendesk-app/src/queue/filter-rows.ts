import { hasReason } from "../../../shared/queue/executive";
import type { QueueRow, ReasonCode } from "../../../shared/queue/rank";

export interface Filter {
  readonly text: string;
  /** Claimed or judged; null for any. */
  readonly severity: string | null;
  readonly reason: ReasonCode | null;
}

export const NO_FILTER: Filter = { text: "", severity: null, reason: null };

/** The rows that pass, in their order. The text is looked for in subject, number, customer, group and assignee. */
export function filterRows(rows: readonly QueueRow[], { text, severity, reason }: Filter): readonly QueueRow[] {
  const wanted = text.trim().toLowerCase();
  return rows.filter(
    (row) =>
      (reason === null || hasReason(row, reason)) &&
      (severity === null || row.claimed === severity || row.judged === severity) &&
      (wanted === "" || wordsOf(row).includes(wanted)),
  );
}

const wordsOf = ({ ticket, subject, organisation, requester, group, assignee }: QueueRow): string =>
  [numberOf(ticket), subject, organisation, requester, group, assignee].join("\n").toLowerCase();

/** `#4711` of `zendesk:4711`, as agents write it. */
export const numberOf = (ticket: string): string => `#${ticket.slice(ticket.indexOf(":") + 1)}`;
