/** What the draft says was understood; the first that holds of a ticket. */
export type Understood =
  | "exposure"
  | "loss"
  | "recovered"
  | "not-production"
  | "request"
  | "over"
  | "all"
  | "many"
  | "some"
  | "key-user"
  | "one"
  | "impaired";

/** The sentences of a draft to the customer. `{label}` is the severity that is due, `{claimed}` the claimed one. */
export interface SeverityWording {
  readonly greeting: string;
  readonly understood: Readonly<Record<Understood, string>>;
  readonly urgency: Readonly<Record<"critical" | "high" | "medium" | "low", string>>;
  readonly verdict: Readonly<Record<"supported" | "overstated" | "understated", string>>;
  /** Where the plan holds the severity down. */
  readonly capped: string;
  /** Asks the one thing that would settle it. */
  readonly ask: Readonly<Record<"facts" | "environment", string>>;
  readonly closing: string;
}
