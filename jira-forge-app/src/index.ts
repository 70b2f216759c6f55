// What the manifest names as functions.
export { adminResolver } from "./admin-resolver";
export { draftReturnForAgent, readReportForAgent } from "./agent-actions";
export { countQueued } from "./count-kpis";
export { escalationsAtRisk } from "./escalations-at-risk";
export { judgeQueued, onIssueEvent } from "./issue-events";
export { projectResolver } from "./project-resolver";
export { validateReady } from "./ready-validator";
export { resolver } from "./resolver";
export { sweepIssues } from "./sweep-issues";
export { verdictLozenge } from "./verdict-lozenge";
