import { DEFAULT_POLICY } from "../shared/policy/default";
import { loadPolicy } from "../shared/policy/load";
import type { FieldMap, Policy } from "../shared/policy/schema";
import type { Problem, Result } from "../shared/types";
import { textOf } from "./lines";
import { UsageError } from "./usage";

/** The policy of a file, or the built-in one. Throws `UsageError` with every problem where the file is not valid. */
export async function readPolicy(file: string | undefined): Promise<Policy> {
  if (file === undefined) return DEFAULT_POLICY;
  const result = await loadPolicyFile(file);
  if (result.ok) return result.value;
  throw new UsageError(result.problems.map((problem) => policyProblemLine(file, problem)).join("\n"));
}

export async function loadPolicyFile(file: string): Promise<Result<Policy>> {
  return loadPolicy(await textOf(file));
}

/** `file:line:column: path: message fix`, as editors and CI logs link it. */
export function policyProblemLine(file: string, { path, message, line, column, fix }: Problem): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(":");
  return `${place}: ${path === "" ? "" : `${path}: `}${message}${fix === undefined ? "" : ` ${fix}`}`;
}

/** `severity=custom_field_42,plan=organization.plan` laid over the policy's Zendesk fields. */
export function withZendeskFields(policy: Policy, pairs: string | undefined): Policy {
  if (pairs === undefined) return policy;
  const zendesk: FieldMap = { ...policy.fields.zendesk };
  for (const pair of pairs.split(",")) {
    const [name, from] = pair.split("=").map((part) => part.trim());
    if (!name || !from) throw new UsageError(`--zendesk-fields takes name=field pairs, not "${pair}"`);
    const values = zendesk[name]?.values;
    zendesk[name] = values === undefined ? { from } : { from, values };
  }
  return { ...policy, fields: { ...policy.fields, zendesk } };
}
