import type { EvidenceDetector } from "./detector";

/** Every kind of evidence, in the order in which it is shown: that of `EVIDENCE_KINDS`. */
export const DETECTORS: readonly EvidenceDetector[] = [];
