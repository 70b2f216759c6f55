import type { EvidenceDetector } from "./detector";
import { presentIn } from "./discourse/present";

export const expectedBehaviour: EvidenceDetector = {
  kind: "expected-behaviour",
  title: "expected behaviour",
  why: "What should have happened tells a defect from a misunderstanding.",
  patterns: {},
  detect: (reading) => presentIn(reading, "expected-behaviour"),
};
