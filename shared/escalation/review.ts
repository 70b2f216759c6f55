import { instantAt, listAt, textAt } from "../normalise/json";
import { EVIDENCE_KINDS, type EvidenceKind, type Instant } from "../types";

/** The issue property in which engineering's answer stands; see docs/contract.md. */
export const REVIEW_PROPERTY = "firstpass-review";

/** As many as a decision keeps. */
const MOST_REASONS = 5;

/** What engineering answered to an escalation. */
export interface Review {
  readonly state: "accepted" | "returned";
  /** Return reason codes of the policy. */
  readonly reasons: readonly string[];
  /** The evidence that engineering still needs. */
  readonly missing: readonly EvidenceKind[];
  readonly at: Instant;
}

/** Reads `{"review": {"state", "reasons", "missing", "at"}}`; null for anything else, since many may write a property. */
export function readReview(property: unknown): Review | null {
  const state = textAt(property, "review", "state");
  const at = instantAt(property, "review", "at");
  if ((state !== "accepted" && state !== "returned") || at === null) return null;
  const reasons = listAt(property, "review", "reasons").filter((code) => typeof code === "string");
  const missing = listAt(property, "review", "missing");
  return {
    state,
    reasons: reasons.slice(0, MOST_REASONS),
    missing: EVIDENCE_KINDS.filter((kind) => missing.includes(kind)),
    at,
  };
}
