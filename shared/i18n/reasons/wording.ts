import type { EvidenceKind, Impact, TicketStatus, Urgency } from "../../types";
import type { Understood } from "../severity/wording";

/** What goes with the decisive facts of a severity. */
export type Circumstance =
  | "deadline-named"
  | "now-no-way-round"
  | "now"
  | "costly-way-round"
  | "deadline-close"
  | "now-and-then"
  | "they-get-by"
  | "no-pressure"
  | "none";

/** What moves a clock, besides a turn to another status. */
export type ClockCause = "created" | "customer" | "reply" | "touch";

/** What the units of a length of time are called, each with the space before it; `gap` stands between two. */
export interface TimeUnits {
  readonly day: string;
  readonly hour: string;
  readonly minute: string;
  readonly gap: string;
}

/** The sentences that tell an agent why a report says what it says, in one language. */
export interface ReasonWording {
  readonly units: TimeUnits;
  readonly severity: {
    readonly understood: Readonly<Record<Understood, string>>;
    /** Where an opinion of the whole text decided. */
    readonly alike: string;
    readonly circumstance: Readonly<Record<Circumstance, string>>;
    readonly impact: Readonly<Record<Impact, string>>;
    readonly urgency: Readonly<Record<Urgency, string>>;
    /** `{what}`, `{impact}`, `{urgency}`, `{severity}`, `{plan}`, `{claim}`. */
    readonly sentence: string;
    /** `{entitled}`. */
    readonly plan: string;
    /** `{claimed}`. */
    readonly claim: string;
    readonly disputed: string;
    readonly unknown: string;
    readonly failed: string;
  };
  readonly evidence: {
    /** Those that are left out are called by the detector's title. */
    readonly kinds: Readonly<Partial<Record<EvidenceKind, string>>>;
    readonly absent: (kind: string, messages: number) => string;
    readonly noMessage: string;
    readonly notFound: string;
    /** `{field}`. */
    readonly field: string;
    readonly waived: string;
    /** `{kind}`. */
    readonly failed: string;
  };
  readonly gate: {
    /** `{check}`. */
    readonly crashed: string;
    /** `{score}`, `{threshold}`. */
    readonly thin: string;
    readonly exposed: (count: number) => string;
  };
  readonly privacy: {
    /** `{type}`, `{text}`. */
    readonly exposed: string;
  };
  readonly sla: {
    /** By metric; those that are left out are called by their id. */
    readonly metrics: ReadonlyMap<string, string>;
    /** `{metric}`, `{due}`. */
    readonly missed: string;
    readonly atRisk: string;
    /** `{at}`. */
    readonly due: string;
    /** `{time}`, `{at}`. */
    readonly asleep: Readonly<Record<"pending" | "hold", string>>;
  };
  readonly clock: {
    readonly cause: Readonly<Record<ClockCause, string>>;
    /** For all but pending and on hold `{status}`. */
    readonly status: Readonly<Record<"pending" | "hold" | "other", string>>;
    readonly statuses: Readonly<Record<TicketStatus, string>>;
    /** `{cause}`; where it ended also `{outcome}`. */
    readonly started: string;
    readonly paused: string;
    readonly resumed: string;
    readonly ended: string;
    /** What follows the cause of an end: `{time}`, `{late}`. */
    readonly outcome: Readonly<Record<"plain" | "inTime" | "late" | "lateBy", string>>;
    /** `{target}`, `{severity}`. */
    readonly target: string;
    readonly noTarget: string;
    readonly unknownTarget: string;
    /** `{from}`, `{to}`, `{target}`. */
    readonly changed: string;
    readonly changedToNone: string;
    readonly unknownSeverity: string;
    /** `{target}`. */
    readonly passed: string;
    /** `{time}`. */
    readonly openHours: string;
  };
}

/** A sentence for an agent, to be said in one language or another. */
export type Saying = (words: ReasonWording) => string;
