import type { EvidenceDetector } from "./detector";
import { errorCode } from "./error-code";
import { errorMessage } from "./error-message";
import { logExcerpt } from "./log-excerpt";
import { requestId } from "./request-id";
import { stackTrace } from "./stack-trace";
import { timestamp } from "./timestamp";
import { timestampZone } from "./timestamp-zone";

/** Every kind of evidence, in the order in which it is shown: that of `EVIDENCE_KINDS`. */
export const DETECTORS: readonly EvidenceDetector[] = [
  errorMessage,
  errorCode,
  stackTrace,
  logExcerpt,
  timestamp,
  timestampZone,
  requestId,
];
