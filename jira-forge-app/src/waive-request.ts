import { LONGEST_REASON } from "../../shared/normalise/decision";
import { at } from "../../shared/normalise/json";
import { EVIDENCE_KINDS, type EvidenceKind } from "../../shared/types";
import { type Answer, failed } from "./fault";
import { type AcceptRequest, readAcceptRequest } from "./review-request";

export interface WaiveRequest extends AcceptRequest {
  readonly kind: EvidenceKind;
  /** Why the evidence is not needed; null takes that back. */
  readonly reason: string | null;
}

/** Evidence is set aside for a reason of up to `LONGEST_REASON` characters, never for none. */
export function readWaiveRequest(payload: unknown): Answer<WaiveRequest> {
  const accepted = readAcceptRequest(payload);
  if (!accepted.ok) return accepted;
  const kind = EVIDENCE_KINDS.find((one) => one === at(payload, "kind"));
  const reason = at(payload, "reason");
  if (kind === undefined) return failed("refused");
  if (reason === null) return { ok: true, value: { ...accepted.value, kind, reason } };
  if (typeof reason !== "string" || reason.trim() === "" || reason.length > LONGEST_REASON) return failed("refused");
  return { ok: true, value: { ...accepted.value, kind, reason: reason.trim() } };
}
