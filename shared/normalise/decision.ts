import { EVIDENCE_KINDS, type EvidenceKind, type TicketEvent } from "../types";
import { listAt, textAt } from "./json";

/** What a person decided about a ticket, as a platform keeps it: plain JSON, a few hundred bytes. */
export type Decision =
  | { readonly kind: "waived"; readonly evidence: EvidenceKind; readonly reason: string }
  | { readonly kind: "waiver-withdrawn"; readonly evidence: EvidenceKind }
  /** The note beside it holds what an agent was told; its first line only names it. */
  | { readonly kind: "added"; readonly evidence: EvidenceKind }
  /** With the severity verdict; `claimed` and `judged` are ids of the policy, or null where there was none. */
  | {
      readonly kind: "disagreed";
      readonly claimed: string | null;
      readonly judged: string | null;
      readonly reason: string;
    }
  /** The severity that was judged has been set; `claimed` is the one before. */
  | { readonly kind: "severity-applied"; readonly claimed: string | null; readonly judged: string }
  /** The gate stood in the way, and it was escalated all the same. */
  | { readonly kind: "overrode"; readonly reason: string }
  | { readonly kind: "escalated"; readonly ref: string }
  | { readonly kind: "accepted"; readonly ref: string }
  /** `reasons` are return reasons of the policy. */
  | { readonly kind: "returned"; readonly ref: string; readonly reasons: readonly string[] };

/** Metadata is meant to be small: in any script this stays below a kilobyte. */
export const LONGEST_REASON = 280;
const LONGEST_ID = 64;
const MOST_REASONS = 5;

/** Reads what was kept; null where it is anything but a decision of the shape above. Keys that it does not know are dropped. */
export function readDecision(value: unknown): Decision | null {
  const kind = textAt(value, "kind");
  const evidence = EVIDENCE_KINDS.find((one) => one === textAt(value, "evidence"));
  const reason = bounded(textAt(value, "reason")?.trim(), LONGEST_REASON);
  const ref = bounded(textAt(value, "ref"), LONGEST_ID);
  switch (kind) {
    case "waived":
      return evidence === undefined || reason === null ? null : { kind, evidence, reason };
    case "waiver-withdrawn":
    case "added":
      return evidence === undefined ? null : { kind, evidence };
    case "disagreed":
      return reason === null
        ? null
        : { kind, claimed: severityAt(value, "claimed"), judged: severityAt(value, "judged"), reason };
    case "severity-applied": {
      const judged = severityAt(value, "judged");
      return judged === null ? null : { kind, claimed: severityAt(value, "claimed"), judged };
    }
    case "overrode":
      return reason === null ? null : { kind, reason };
    case "escalated":
    case "accepted":
      return ref === null ? null : { kind, ref };
    case "returned": {
      const reasons = listAt(value, "reasons").flatMap((one) => bounded(one, LONGEST_ID) ?? []);
      return ref === null || reasons.length > MOST_REASONS ? null : { kind, ref, reasons };
    }
    default:
      return null;
  }
}

/** The same decision among the other events of its ticket. */
export function decisionEvent(decision: Decision): Omit<TicketEvent, "at"> {
  switch (decision.kind) {
    case "waived":
      return { kind: "waived", name: decision.evidence, reason: decision.reason };
    case "waiver-withdrawn":
      return { kind: "waived", name: decision.evidence, to: "withdrawn" };
    case "added":
      return { kind: "field", name: "firstpass-added", to: decision.evidence };
    case "disagreed": {
      const { claimed, judged, reason } = decision;
      return { kind: "field", name: "firstpass-disagreement", from: judged, to: claimed, reason };
    }
    case "severity-applied":
      return { kind: "field", name: "firstpass-applied", from: decision.claimed, to: decision.judged };
    case "overrode":
      return { kind: "field", name: "firstpass-override", reason: decision.reason };
    case "escalated":
    case "accepted":
      return { kind: decision.kind, to: decision.ref };
    case "returned":
      return { kind: "returned", to: decision.ref, reasons: decision.reasons };
  }
}

const DECIDED = new Set<TicketEvent["kind"]>(["waived", "escalated", "accepted", "returned"]);

/** True of the events that people's decisions are among. */
export const isDecision = ({ kind, name }: TicketEvent): boolean =>
  DECIDED.has(kind) || (kind === "field" && name?.startsWith("firstpass-") === true);

const severityAt = (value: unknown, key: string): string | null => bounded(textAt(value, key), LONGEST_ID);

function bounded(value: unknown, longest: number): string | null {
  return typeof value === "string" && value !== "" && value.length <= longest ? value : null;
}
