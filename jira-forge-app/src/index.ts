// What the manifest names as functions.
export { countQueued } from "./count-kpis";
export { judgeQueued, onIssueEvent } from "./issue-events";
export { validateReady } from "./ready-validator";
export { resolver } from "./resolver";
export { sweepIssues } from "./sweep-issues";
