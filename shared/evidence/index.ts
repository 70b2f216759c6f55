import { attachment } from "./attachment";
import { configuration } from "./configuration";
import { customerImpact } from "./customer-impact";
import type { EvidenceDetector } from "./detector";
import { endpoint } from "./endpoint";
import { environment } from "./environment";
import { errorCode } from "./error-code";
import { errorMessage } from "./error-message";
import { expectedBehaviour } from "./expected-behaviour";
import { frequency } from "./frequency";
import { logExcerpt } from "./log-excerpt";
import { observedBehaviour } from "./observed-behaviour";
import { productVersion } from "./product-version";
import { regression } from "./regression";
import { requestId } from "./request-id";
import { stackTrace } from "./stack-trace";
import { stepsToReproduce } from "./steps-to-reproduce";
import { timestamp } from "./timestamp";
import { timestampZone } from "./timestamp-zone";
import { workaround } from "./workaround";

/** Every kind of evidence, in the order in which it is shown: that of `EVIDENCE_KINDS`. */
export const DETECTORS: readonly EvidenceDetector[] = [
  observedBehaviour,
  expectedBehaviour,
  stepsToReproduce,
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
  frequency,
  customerImpact,
  workaround,
  regression,
];
