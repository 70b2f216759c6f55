import { attachment } from "./attachment";
import { configuration } from "./configuration";
import type { EvidenceDetector } from "./detector";
import { endpoint } from "./endpoint";
import { environment } from "./environment";
import { errorCode } from "./error-code";
import { errorMessage } from "./error-message";
import { logExcerpt } from "./log-excerpt";
import { productVersion } from "./product-version";
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
  productVersion,
  environment,
  timestamp,
  timestampZone,
  requestId,
  endpoint,
  configuration,
  attachment,
];
