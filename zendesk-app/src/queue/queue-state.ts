import type { Policy } from "../../../shared/policy/schema";
import type { QueueRow } from "../../../shared/queue/rank";
import type { Fault } from "../fault";
import { NO_READING, type Reading } from "./conversations";
import type { Source } from "./ticket-list";

/** The queue as far as it has been read and judged. */
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
  /** How far the conversations are; they are read once the list has been. */
  readonly conversations: Reading;
}

/** A list of which nothing has been read. */
export const blankQueue = (source: Source): QueueState => ({
  source,
  phase: "reading",
  fault: null,
  waitSeconds: null,
  unreadable: 0,
  rows: [],
  policy: null,
  conversations: NO_READING,
});
