import type { EvidenceDetector } from "./detector";
import { presentIn } from "./discourse/present";

export const stepsToReproduce: EvidenceDetector = {
  kind: "steps-to-reproduce",
  title: "steps to reproduce",
  why: "What an engineer cannot reproduce takes days longer to mend.",
  patterns: {},
  detect: (reading) => presentIn(reading, "steps-to-reproduce"),
};
