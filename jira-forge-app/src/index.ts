// What the manifest names as functions.
export { adminResolver } from "./admin-resolver";
export { judgeQueued, onIssueEvent } from "./issue-events";
export { validateReady } from "./ready-validator";
export { resolver } from "./resolver";
