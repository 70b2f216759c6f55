import type { QueueRow } from "../../shared/queue/rank";
import type { CountedWeek } from "./kpi-store";

/** What a page about a project may show of its escalations. */
export interface ShownKpis {
  readonly projectId: string;
  /** The oldest first; a week without an escalation is not there. */
  readonly weeks: readonly CountedWeek[];
  /** The ids of the policy's severities, the gravest first. */
  readonly severities: readonly string[];
  /** The names of return reasons, evidence kinds and severities. */
  readonly labels: Readonly<Record<string, string>>;
  /** From what risk on a clock counts as at risk, in whole percent. */
  readonly warnPercent: number;
}

export interface ShownProject {
  readonly id: string;
  readonly name: string;
}

/** An open issue in a queue by risk. */
export interface ShownRow extends QueueRow {
  readonly key: string;
  readonly claimedLabel: string | null;
  readonly judgedLabel: string | null;
}

export interface ShownQueue {
  readonly rows: readonly ShownRow[];
  /** Asks for more issues; null where there are none. */
  readonly nextPageToken: string | null;
}
