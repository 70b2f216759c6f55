import type { EvidenceDetector } from "./detector";
import { INSTANT_CUES, INSTANT_PATTERNS, instantsIn } from "./instants";
import { CLOCK_PATTERNS } from "./instants/clocks";
import { DATE_PATTERNS } from "./instants/dates";
import { EPOCH_PATTERNS } from "./instants/epochs";

/** A date with a clock time, in a log line or in prose; a clock time alone does not find one day's logs. */
export const timestamp: EvidenceDetector = {
  kind: "timestamp",
  title: "date and time",
  why: "With the moment of one failure an engineer finds it in the logs.",
  patterns: { ...INSTANT_PATTERNS, ...CLOCK_PATTERNS, ...DATE_PATTERNS, ...EPOCH_PATTERNS },
  cues: INSTANT_CUES,
  detect: (reading) =>
    instantsIn(reading)
      .filter(({ hasDate }) => hasDate)
      .map(({ start, end }) => ({ start, end })),
};
