import { DEFAULT_POLICY } from "../../shared/policy/default";
import type { Policy } from "../../shared/policy/schema";
import type { Problem } from "../../shared/types";

interface PolicyInForce {
  readonly policy: Policy;
  /** What is wrong with the policy of the settings, which is then not used. */
  readonly problems: readonly Problem[];
}

let last: { readonly setting: string; readonly inForce: PolicyInForce } | null = null;

/** Reads the setting `policy`; the built-in policy stays in force where it is empty or has a mistake. */
export async function policyInForce(setting: unknown): Promise<PolicyInForce> {
  if (typeof setting !== "string" || setting.trim() === "") return { policy: DEFAULT_POLICY, problems: [] };
  if (last?.setting === setting) return last.inForce;
  // Most tenants start without a policy of their own, so the validator is fetched only where there is one.
  const { loadPolicy } = await import("../../shared/policy/load");
  const loaded = loadPolicy(setting);
  const inForce = loaded.ok
    ? { policy: loaded.value, problems: [] }
    : { policy: DEFAULT_POLICY, problems: loaded.problems };
  last = { setting, inForce };
  return inForce;
}
