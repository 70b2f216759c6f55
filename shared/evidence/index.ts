import type { EvidenceDetector } from "./detector";
import { timestamp } from "./timestamp";
import { timestampZone } from "./timestamp-zone";

/** Every kind of evidence, in the order in which it is shown: that of `EVIDENCE_KINDS`. */
export const DETECTORS: readonly EvidenceDetector[] = [timestamp, timestampZone];
