import { DEFAULT_POLICY } from "../../shared/policy/default";
import { loadPolicy } from "../../shared/policy/load";
import type { Policy } from "../../shared/policy/schema";
import type { Problem } from "../../shared/types";
import own from "../policy.json";

export interface PolicyInForce {
  readonly policy: Policy;
  /** What is wrong with `policy.json`, which is then not used. */
  readonly problems: readonly Problem[];
}

/** The policy that was deployed with the app, laid over the default; the default where it has a mistake. */
export const POLICY_IN_FORCE: PolicyInForce = policyInForce(own);

export function policyInForce(deployed: unknown): PolicyInForce {
  const loaded = loadPolicy(JSON.stringify(deployed));
  return loaded.ok ? { policy: loaded.value, problems: [] } : { policy: DEFAULT_POLICY, problems: loaded.problems };
}
