import type { Reading } from "../text/reading";
import type { EvidenceKind, Range } from "../types";
import { DETECTORS } from "./index";

/** Where each kind stands in one text: ranges in `reading.body`, in order. A detector's crash is the caller's to catch. */
export function detectEvidence(reading: Reading): ReadonlyMap<EvidenceKind, readonly Range[]> {
  return new Map(DETECTORS.map((detector) => [detector.kind, detector.detect(reading)]));
}
