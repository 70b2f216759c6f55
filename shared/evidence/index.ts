import type { EvidenceDetector } from "./detector";
import { requestId } from "./request-id";
import { stackTrace } from "./stack-trace";
import { timestamp } from "./timestamp";
import { timestampZone } from "./timestamp-zone";

/** Every kind of evidence, in the order in which it is shown: that of `EVIDENCE_KINDS`. */
export const DETECTORS: readonly EvidenceDetector[] = [stackTrace, timestamp, timestampZone, requestId];
