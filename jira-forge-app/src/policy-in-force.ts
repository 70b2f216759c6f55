import { instantAt } from "../../shared/normalise/json";
import { DEFAULT_POLICY } from "../../shared/policy/default";
import { loadPolicy } from "../../shared/policy/load";
import type { Policy } from "../../shared/policy/schema";
import type { Instant, Problem, Result } from "../../shared/types";
import own from "../policy.json";
import type { Answer } from "./fault";
import { type Revision, readRevisions, readRevisionText } from "./policy-revisions";

/** Why another policy than the newest judges: it has a mistake, or the storage did not give it. */
export type StandIn = "last-good" | "deployed" | "built-in" | "unread";

export interface PolicyInForce {
  readonly policy: Policy;
  /** The revision that is in force; 0 where it is the policy that was deployed with the app, or the built-in one. */
  readonly revision: number;
  /** When that revision was saved; null for the deployed policy. */
  readonly since: Instant | null;
  /** Null where the newest policy is in force, as it should be. */
  readonly standIn: StandIn | null;
  /** What is wrong with the newest policy, which is then not used. */
  readonly problems: readonly Problem[];
}

/** The policy that was deployed with the app, laid over the default; the default where it has a mistake. */
const DEPLOYED: PolicyInForce = deployedPolicy(own);

export function deployedPolicy(deployed: unknown): PolicyInForce {
  const loaded = loadPolicy(JSON.stringify(deployed));
  return loaded.ok
    ? { policy: loaded.value, revision: 0, since: null, standIn: null, problems: [] }
    : { policy: DEFAULT_POLICY, revision: 0, since: null, standIn: "built-in", problems: loaded.problems };
}

/** The text of the deployed policy, which is the first to be edited. */
export const DEPLOYED_TEXT = `${JSON.stringify(own, null, 2)}\n`;

/** The newest saved policy; before one is saved, the deployed one. */
export async function readPolicyInForce(): Promise<Answer<PolicyInForce>> {
  const revisions = await readRevisions();
  return revisions.ok ? policyOf(revisions.value) : revisions;
}

/** For a page, which rather shows a verdict by the deployed policy, and says so, than none. */
export async function readPolicyForPage(): Promise<PolicyInForce> {
  const inForce = await readPolicyInForce();
  return inForce.ok ? inForce.value : { ...DEPLOYED, standIn: "unread" };
}

/** The newest of `revisions` that has no mistake: a release of ours may refuse what an older one took. */
export async function policyOf(revisions: readonly Revision[]): Promise<Answer<PolicyInForce>> {
  let problems: readonly Problem[] = [];
  for (const [index, revision] of revisions.entries()) {
    const read = await readPolicy(revision);
    if (!read.ok) return read;
    const loaded = read.value;
    if (loaded.ok) {
      const standIn = index === 0 ? null : "last-good";
      const since = instantAt(revision, "at");
      return { ok: true, value: { policy: loaded.value, revision: revision.number, since, standIn, problems } };
    }
    if (index === 0) problems = loaded.problems;
  }
  if (revisions.length === 0) return { ok: true, value: DEPLOYED };
  return { ok: true, value: { ...DEPLOYED, standIn: DEPLOYED.standIn ?? "deployed", problems } };
}

let last: { readonly text: string; readonly loaded: Result<Policy> } | null = null;

/** A text never changes under its name, which nobody can guess: the last one is neither read nor checked twice. */
async function readPolicy(revision: Revision): Promise<Answer<Result<Policy>>> {
  if (last?.text === revision.text) return { ok: true, value: last.loaded };
  const text = await readRevisionText(revision);
  if (!text.ok) return text;
  const loaded = loadPolicy(text.value ?? "");
  if (loaded.ok) last = { text: revision.text, loaded };
  return { ok: true, value: loaded };
}
