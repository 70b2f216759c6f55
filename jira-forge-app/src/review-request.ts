import { at, flagAt, listAt, textAt } from "../../shared/normalise/json";
import type { Policy } from "../../shared/policy/schema";
import { EVIDENCE_KINDS, type EvidenceKind } from "../../shared/types";
import { type Answer, failed } from "./fault";

export const LONGEST_NOTE = 2000;

/** What the page asks for; `request` names this one click, however often it arrives. */
export interface AcceptRequest {
  readonly request: string;
}

export interface ReturnRequest extends AcceptRequest {
  /** Codes of the policy. */
  readonly reasons: readonly string[];
  readonly missing: readonly EvidenceKind[];
  readonly note: string;
  readonly isInternal: boolean;
}

const REQUEST = /^[a-z0-9-]{8,64}$/;

export function readAcceptRequest(payload: unknown): Answer<AcceptRequest> {
  const request = textAt(payload, "request");
  return request !== null && REQUEST.test(request) ? { ok: true, value: { request } } : failed("refused");
}

/** A return gives at least one reason that the policy knows, and names kinds of evidence that there are. */
export function readReturnRequest(payload: unknown, policy: Policy): Answer<ReturnRequest> {
  const accepted = readAcceptRequest(payload);
  if (!accepted.ok) return accepted;
  const reasons = policy.returnReasons.map(({ id }) => id).filter((id) => listAt(payload, "reasons").includes(id));
  const missing = EVIDENCE_KINDS.filter((kind) => listAt(payload, "missing").includes(kind));
  const note = at(payload, "note") ?? "";
  if (reasons.length !== listAt(payload, "reasons").length || missing.length !== listAt(payload, "missing").length)
    return failed("refused");
  if (reasons.length === 0 || typeof note !== "string" || note.length > LONGEST_NOTE) return failed("refused");
  // Only an express wish shows a comment to the customer.
  const isInternal = flagAt(payload, "isInternal") !== false;
  return { ok: true, value: { ...accepted.value, reasons, missing, note, isInternal } };
}
