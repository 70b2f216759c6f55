/** Milliseconds since 1970-01-01T00:00:00Z. The core never reads a clock: every instant is handed in. */
export type Instant = number & { readonly unit: "epoch-ms" };

/** `"subject"`, `"description"`, `"comment:<n>"`, or `"attachment:<id>"` (a span then lies in the file name). */
export type TextId = string;

/** A half-open range of UTF-16 code units: `body.slice(start, end)`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A range in one of a ticket's texts: the proof of a finding. */
export interface Span extends Range {
  readonly text: TextId;
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** What is wrong with an input, where, and how to mend it. `line` and `column` count from 1. */
export interface Problem {
  readonly path: string;
  readonly message: string;
  readonly line?: number;
  readonly column?: number;
  readonly fix?: string;
}

// ---------------------------------------------------------------- ticket

export type Author = "customer" | "agent" | "engineer" | "system";
export type TicketStatus = "new" | "open" | "pending" | "hold" | "solved" | "closed";

export interface TicketText {
  readonly id: TextId;
  readonly by: Author;
  readonly public: boolean;
  readonly at: Instant | null;
  readonly body: string;
}

export interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly bytes: number | null;
  readonly type: string | null;
  /** The text that it came with. */
  readonly text: TextId | null;
}

export type EventKind =
  | "status"
  | "severity"
  | "priority"
  | "group"
  | "assignee"
  | "category"
  | "field"
  | "resolved"
  | "closed"
  | "reopened"
  | "escalated"
  | "accepted"
  | "returned"
  | "waived";

export interface TicketEvent {
  readonly kind: EventKind;
  readonly at: Instant;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly by?: Author;
  /** The name of whoever decided it. */
  readonly who?: string;
  /** The field's name (`field`) or the evidence kind (`waived`). */
  readonly name?: string;
  readonly reason?: string;
  /** Return reason codes of the policy (`returned`). */
  readonly reasons?: readonly string[];
}

export type MetricId = "first-reply" | "next-reply" | "update" | "resolution" | "acknowledgement";

/** What the platform itself says of one clock, or what really happened. */
export interface PlatformClock {
  readonly metric: string;
  readonly targetMinutes: number | null;
  readonly dueAt: Instant | null;
  readonly breached: boolean | null;
  /** `active`, `paused`, `achieved`, or whatever the platform calls it. */
  readonly stage?: string;
}

/** A Zendesk ticket or Jira issue, normalised. `null` always means "not known". */
export interface Ticket {
  readonly id: string;
  readonly source: string | null;
  readonly url: string | null;
  readonly subject: string | null;
  readonly status: TicketStatus | null;
  readonly severity: string | null;
  readonly plan: string | null;
  readonly createdAt: Instant;
  readonly requester: {
    readonly name: string | null;
    readonly timeZone: string | null;
    readonly locale: string | null;
    readonly vip: boolean | null;
  } | null;
  readonly organization: { readonly id: string | null; readonly name: string | null } | null;
  readonly texts: readonly TicketText[];
  readonly attachments: readonly Attachment[];
  /** In order of time. */
  readonly events: readonly TicketEvent[];
  readonly fields: Readonly<Record<string, unknown>>;
  readonly sla: readonly PlatformClock[];
  readonly links: readonly { readonly kind: string; readonly ref: string }[];
  /** Keys that the contract does not name, kept as they came. */
  readonly extra: Readonly<Record<string, unknown>>;
}

// ---------------------------------------------------------------- report (the published shape: instants are ISO 8601 strings)

export const EVIDENCE_KINDS = [
  "observed-behaviour",
  "expected-behaviour",
  "steps-to-reproduce",
  "error-message",
  "error-code",
  "stack-trace",
  "log-excerpt",
  "product-version",
  "environment",
  "timestamp",
  "timestamp-zone",
  "request-id",
  "endpoint",
  "configuration",
  "attachment",
  "frequency",
  "customer-impact",
  "workaround",
  "regression",
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export type EvidenceState = "present" | "absent" | "not-applicable" | "waived";

export interface EvidenceItem<Reason = string> {
  readonly kind: EvidenceKind;
  readonly state: EvidenceState;
  readonly required: boolean;
  readonly spans: readonly Span[];
  readonly reason?: Reason;
}

export interface EvidenceReport<Reason = string> {
  readonly items: readonly EvidenceItem<Reason>[];
  /** Required kinds that are absent. */
  readonly missing: readonly EvidenceKind[];
  /** The draft that asks the customer for exactly what is missing; empty when nothing is. */
  readonly ask: string;
}

export const IMPACTS = ["extensive", "significant", "moderate", "minor"] as const;
export const URGENCIES = ["critical", "high", "medium", "low"] as const;
export type Impact = (typeof IMPACTS)[number];
export type Urgency = (typeof URGENCIES)[number];
export type SeverityVerdict = "supported" | "overstated" | "understated" | "unclear";

/** One thing that the text says about impact or urgency. */
export interface Signal extends Span {
  readonly id: string;
}

export interface SeverityReport<Reason = string> {
  readonly claimed: string | null;
  readonly impact: Impact | "unknown";
  readonly urgency: Urgency | "unknown";
  readonly matrix: string | null;
  readonly entitled: string | null;
  readonly verdict: SeverityVerdict | null;
  readonly confidence: number;
  readonly signals: readonly Signal[];
  readonly reason: Reason;
  readonly reply: string;
}

export type ClockState = "running" | "paused" | "met" | "breached" | "not-started";

export interface ClockReport {
  readonly metric: string;
  readonly state: ClockState;
  readonly startedAt: string | null;
  readonly targetMinutes: number | null;
  readonly elapsedMinutes: number | null;
  readonly remainingMinutes: number | null;
  readonly dueAt: string | null;
  readonly hours: "business" | "calendar";
  readonly source: "platform" | "computed";
  /** Probability from 0 to 1 that this clock breaches, or has. */
  readonly risk: number;
}

export interface SlaReport {
  readonly clocks: readonly ClockReport[];
  /** The metric of the running clock that is due first; null when none runs. */
  readonly next: string | null;
}

export interface SensitiveFinding extends Span {
  readonly type: string;
  /** Masked: tells the kind and place of a secret and never the secret. */
  readonly preview: string;
  /** What the policy does with it: a `block` keeps the ticket from being handed off. */
  readonly action: "flag" | "mask" | "block";
}

export type Fix =
  | { readonly kind: "ask"; readonly question: string }
  | { readonly kind: "set"; readonly field: string; readonly value: string }
  | { readonly kind: "mask"; readonly span: Span };

export interface Finding<Reason = string> {
  /** Names the failing state: `absent`, `stale`, `contradicts-claim`. */
  readonly message: string;
  /** A plain sentence for an agent. */
  readonly reason: Reason;
  readonly spans: readonly Span[];
  readonly fix?: Fix;
}

export type Outcome<Reason = string> =
  | { readonly state: "pass" | "off" | "not-applicable" }
  | { readonly state: "fail"; readonly findings: readonly Finding<Reason>[] }
  | { readonly state: "crashed"; readonly error: string };

/** All that Firstpass says of one ticket at one instant. */
export interface Report<Reason = string> {
  readonly ticket: string;
  readonly at: string;
  readonly policy: string;
  readonly ready: boolean;
  readonly score: number;
  readonly severity: SeverityReport<Reason>;
  readonly evidence: EvidenceReport<Reason>;
  readonly sla: SlaReport;
  readonly privacy: { readonly findings: readonly SensitiveFinding[] };
  readonly checks: Readonly<Record<string, Outcome<Reason>>>;
}
