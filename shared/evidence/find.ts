import { oncePer } from "../once-per";
import { perReading, type Reading, type TextReading } from "../text/reading";
import type { Range, Span, Ticket } from "../types";
import type { EvidenceDetector } from "./detector";
import { requestsIn } from "./request";

/** By detector the texts in which it finds something or crashes: in most of them most find nothing. */
export function readingsByDetector(
  detectors: readonly EvidenceDetector[],
  readings: readonly TextReading[],
): ReadonlyMap<EvidenceDetector, readonly TextReading[]> {
  const finders = findersAmong(detectors);
  const byDetector = new Map(detectors.map((detector): [EvidenceDetector, TextReading[]] => [detector, []]));
  for (const one of readings) for (const detector of finders(one.reading)) byDetector.get(detector)?.push(one);
  return byDetector;
}

const findersAmong = oncePer((detectors: readonly EvidenceDetector[]) =>
  perReading((reading) => detectors.filter((detector) => finds(detector, reading))),
);

function finds(detector: EvidenceDetector, reading: Reading): boolean {
  try {
    return detect(detector, reading).length > 0;
  } catch {
    return true;
  }
}

/** All proof of one kind in a ticket: spans in its texts, then whole names of attachments. */
export function findEvidence(
  detector: EvidenceDetector,
  ticket: Ticket,
  readings: readonly TextReading[],
): readonly Span[] {
  const inTexts: Span[] = [];
  for (const one of readings) {
    for (const range of outside(detect(detector, one.reading), requestsIn(one)))
      inTexts.push(spanOf(one.text.id, range));
  }
  const inFiles = ticket.attachments
    .filter((attachment) => detector.inAttachment?.(attachment) ?? false)
    .map(({ id, name }) => spanOf(`attachment:${id}`, { start: 0, end: name.length }));
  return [...inTexts, ...inFiles];
}

const known = perReading(() => new Map<EvidenceDetector, readonly Range[]>());

function detect(detector: EvidenceDetector, reading: Reading): readonly Range[] {
  const byDetector = known(reading);
  const found = byDetector.get(detector);
  if (found !== undefined) return found;
  const ranges = detector.detect(reading);
  byDetector.set(detector, ranges);
  return ranges;
}

/** The ranges that lie in none of `holes`; both in order. */
function outside(ranges: readonly Range[], holes: readonly Range[]): readonly Range[] {
  let next = 0;
  return ranges.filter(({ start }) => {
    while ((holes[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const hole = holes[next];
    return hole === undefined || start < hole.start;
  });
}

const spanOf = (text: string, { start, end }: Range): Span => ({ text, start, end });
