import type { EvidenceDetector } from "./detector";
import { INSTANT_PATTERNS, instantsIn, statedZones } from "./instants";
import { ZONE_PATTERNS } from "./instants/zones";
import { inOrder } from "./ranges";

/** A time that says its zone or offset: the whole time is the proof, since "Z" alone shows a reader nothing. */
export const timestampZone: EvidenceDetector = {
  kind: "timestamp-zone",
  title: "time zone",
  why: "Logs are kept in UTC: without its zone a time may be hours away from the failure.",
  patterns: { allTimes: INSTANT_PATTERNS.allTimes, zoneField: INSTANT_PATTERNS.zoneField, ...ZONE_PATTERNS },
  detect(reading) {
    const zoned = instantsIn(reading).filter(({ zone }) => zone !== null);
    return inOrder([...zoned, ...statedZones(reading.own)]).map(({ start, end }) => ({ start, end }));
  },
};
