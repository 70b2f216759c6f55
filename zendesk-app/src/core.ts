// What the first verdict needs and the first picture does not: loaded beside it, as one file.
export { judge, unsavedValues } from "./judge";
export { policyInForce } from "./policy-setting";
