import type { EvidenceDetector } from "./detector";
import { presentIn } from "./discourse/present";

export const observedBehaviour: EvidenceDetector = {
  kind: "observed-behaviour",
  title: "observed behaviour",
  why: "An engineer starts from what actually went wrong, in the words of who saw it.",
  patterns: {},
  detect: (reading) => presentIn(reading, "observed-behaviour"),
};
