import type { Policy } from "../../shared/policy/schema";
import type { ClockReport, EvidenceKind, EvidenceState, SeverityVerdict, TextId } from "../../shared/types";
import type { Piece } from "../../shared/view/quotes";
import type { RiskThresholds } from "../../shared/view/risk-level";
import type { SinceThen } from "./last-look";
import type { StandIn } from "./policy-in-force";
import type { Gap } from "./read-issue";

/** The words that prove a finding, with every secret masked; null where the privacy check did not run. */
export interface Proof {
  readonly where: TextId;
  readonly pieces: readonly Piece[] | null;
}

export interface ShownSeverity {
  readonly verdict: SeverityVerdict | null;
  /** Labels of the policy; null where nothing is set or known. */
  readonly claimed: string | null;
  readonly matrix: string | null;
  readonly entitled: string | null;
  /** The policy's matrix by label: a row an impact, a column an urgency, in the order of the core. */
  readonly grid: readonly (readonly string[])[];
  readonly impact: string;
  readonly urgency: string;
  readonly confidence: number;
  readonly reason: string;
  readonly signals: readonly { readonly id: string; readonly proof: Proof }[];
}

export interface ShownEvidence {
  readonly kind: EvidenceKind;
  readonly title: string;
  readonly state: Exclude<EvidenceState, "not-applicable">;
  readonly required: boolean;
  readonly reason: string | null;
  /** What the comment of a return calls it, and asks for it: the same whoever reads the page. */
  readonly asked: { readonly title: string; readonly question: string };
  readonly proof: Proof | null;
}

export interface ShownSensitive {
  readonly type: string;
  /** The English name of the type. */
  readonly title: string;
  readonly where: TextId;
  readonly preview: string;
}

/** All that leaves the backend for the page: what is shown of a report, and never a secret. */
export interface Shown {
  readonly key: string;
  readonly policy: string;
  /** Why the newest policy did not judge; null where it did. */
  readonly standIn: StandIn | null;
  /** What is wrong with the newest policy, which is then not in force. */
  readonly problems: readonly string[];
  readonly ready: boolean;
  readonly score: number;
  /** What changed since whoever looks was here last. */
  readonly since: readonly SinceThen[];
  /** True where the issue holds no word to judge by. */
  readonly isBlank: boolean;
  /** What keeps the issue from being ready, in the order in which to mend it. */
  readonly blockers: readonly string[];
  /** Why the gate asks for more evidence though nothing that is needed is missing; null where it does not. */
  readonly thin: string | null;
  readonly severity: ShownSeverity;
  readonly evidence: readonly ShownEvidence[];
  readonly clocks: readonly ClockReport[];
  /** The metric that is due next. */
  readonly next: string | null;
  /** Why the issue should wait no longer; null where it may. */
  readonly sleeping: string | null;
  readonly risk: RiskThresholds;
  readonly sensitive: readonly ShownSensitive[];
  /** Checks that stopped with an error. */
  readonly crashed: readonly string[];
  readonly gaps: readonly Gap[];
  readonly returnReasons: Policy["returnReasons"];
  /** True for a request of a service desk, where a comment may reach the customer. */
  readonly isRequest: boolean;
}
