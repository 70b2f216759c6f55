import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attachment } from "../../shared/evidence/attachment";
import { configuration } from "../../shared/evidence/configuration";
import type { EvidenceDetector } from "../../shared/evidence/detector";
import { endpoint } from "../../shared/evidence/endpoint";
import { environment } from "../../shared/evidence/environment";
import { errorCode } from "../../shared/evidence/error-code";
import { errorMessage } from "../../shared/evidence/error-message";
import { logExcerpt } from "../../shared/evidence/log-excerpt";
import { productVersion } from "../../shared/evidence/product-version";
import { requestId } from "../../shared/evidence/request-id";
import { stackTrace } from "../../shared/evidence/stack-trace";
import { timestamp } from "../../shared/evidence/timestamp";
import { timestampZone } from "../../shared/evidence/timestamp-zone";
import { read } from "../../shared/text/reading";
import { examples as attachmentExamples } from "./attachment.examples";
import { examples as configurationExamples } from "./configuration.examples";
import { examples as endpointExamples } from "./endpoint.examples";
import { examples as environmentExamples } from "./environment.examples";
import { examples as errorCodeExamples } from "./error-code.examples";
import { examples as errorMessageExamples } from "./error-message.examples";
import { examples as logExcerptExamples } from "./log-excerpt.examples";
import { examples as productVersionExamples } from "./product-version.examples";
import { examples as requestIdExamples } from "./request-id.examples";
import { examples as stackTraceExamples } from "./stack-trace.examples";
import { examples as timestampExamples } from "./timestamp.examples";
import { examples as timestampZoneExamples } from "./timestamp-zone.examples";

interface Examples {
  readonly present: readonly string[];
  readonly absent: readonly string[];
}

const KINDS: readonly (readonly [EvidenceDetector, Examples])[] = [
  [errorMessage, errorMessageExamples],
  [errorCode, errorCodeExamples],
  [stackTrace, stackTraceExamples],
  [logExcerpt, logExcerptExamples],
  [productVersion, productVersionExamples],
  [environment, environmentExamples],
  [timestamp, timestampExamples],
  [timestampZone, timestampZoneExamples],
  [requestId, requestIdExamples],
  [endpoint, endpointExamples],
  [configuration, configurationExamples],
  [attachment, attachmentExamples],
];

/** The text with «» around what the detector finds. */
function marked(detector: EvidenceDetector, body: string): string {
  let at = 0;
  let result = "";
  for (const { start, end } of detector.detect(read(body))) {
    result += `${body.slice(at, start)}«${body.slice(start, end)}»`;
    at = end;
  }
  return result + body.slice(at);
}

describe.each(KINDS)("$kind", (detector, { present, absent }) => {
  it.each(present)("finds %j", (example) => {
    expect(marked(detector, example.replace(/[«»]/g, ""))).toBe(example);
  });

  it.each(absent)("finds nothing in %j", (example) => {
    expect(marked(detector, example)).toBe(example);
  });

  it("says why it is needed", () => {
    expect(detector.title).toMatch(/^[a-zA-Z ]{3,40}$/);
    expect(detector.why).toMatch(/^[A-Z].{20,140}\.$/);
  });
});

describe("any text", () => {
  const pieces = [
    ...KINDS.flatMap(([, { present, absent }]) => [...present, ...absent]),
    ..."\n at #1 : [ ( < \" ' / @ 10:15 2026-11-23 __proto__ \u{1f600}".split(" "),
  ];

  it.each(KINDS)("$kind gives ranges inside it, in order, without overlaps", (detector) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
        const body = parts.join(" ");
        let at = 0;
        for (const { start, end } of detector.detect(read(body))) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(body.length);
      }),
      { seed: 1, numRuns: 50 },
    );
  });
});
