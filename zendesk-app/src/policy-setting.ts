import { DEFAULT_POLICY } from "../../shared/policy/default";
import type { Policy } from "../../shared/policy/schema";
import type { Problem } from "../../shared/types";

/** Whose policy judges: that of the settings, the last one of theirs that had no mistake, or the built-in one. */
export type PolicySource = "setting" | "last-good" | "built-in";

interface PolicyInForce {
  readonly policy: Policy;
  readonly source: PolicySource;
  /** What is wrong with the policy of the settings, which is then not used. */
  readonly problems: readonly Problem[];
}

const BUILT_IN: PolicyInForce = { policy: DEFAULT_POLICY, source: "built-in", problems: [] };

let last: { readonly setting: string; readonly lastGood: string; readonly inForce: PolicyInForce } | null = null;

/**
 * Reads the setting `policy`. Where it is empty the built-in policy is in force; where it has a mistake, `lastGood`, or
 * the built-in one if that cannot be read either.
 */
export async function policyInForce(setting: unknown, lastGood = ""): Promise<PolicyInForce> {
  if (typeof setting !== "string" || isEmpty(setting)) return BUILT_IN;
  if (last?.setting === setting && last.lastGood === lastGood) return last.inForce;
  const inForce = await readPolicy(setting, lastGood);
  last = { setting, lastGood, inForce };
  return inForce;
}

async function readPolicy(setting: string, lastGood: string): Promise<PolicyInForce> {
  // Most tenants start without a policy of their own, so the validator is fetched only where there is one.
  const { loadPolicy } = await import("../../shared/policy/load");
  const loaded = loadPolicy(setting);
  if (loaded.ok) return { policy: loaded.value, source: "setting", problems: [] };
  const { problems } = loaded;
  const before = isEmpty(lastGood) ? null : loadPolicy(lastGood);
  return before?.ok === true
    ? { policy: before.value, source: "last-good", problems }
    : { policy: DEFAULT_POLICY, source: "built-in", problems };
}

const isEmpty = (text: string): boolean => text.trim() === "";
