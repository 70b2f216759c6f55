import type { IssueScenario } from "./issue-scenario";
import { leakedToken } from "./leaked-token";
import { missingEvidence } from "./missing-evidence";
import { nearBreach } from "./near-breach";
import { overstated } from "./overstated";
import { ready } from "./ready";
import { returned } from "./returned";

/** The issues as they are at the workbench's start, in the order of the list. */
export const openScenarios = (): readonly IssueScenario[] => [
  missingEvidence(),
  ready(),
  nearBreach(),
  overstated(),
  leakedToken(),
  returned(),
];
