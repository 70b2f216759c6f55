import { toJsonSchema } from "@valibot/to-json-schema";
import { DEFAULT_POLICY } from "../../shared/policy/default";
import { explainPolicy } from "../../shared/policy/explain";
import { policySchema } from "../../shared/policy/schema";
import { loadPolicyFile, policyProblemLine, readPolicy } from "../policy-file";
import { UsageError } from "../usage";

/** `policy check|explain <file>`, `policy default`, `policy schema`; gives the exit code. */
export async function runPolicy(action: string | undefined, file: string | undefined): Promise<number> {
  switch (action) {
    case "default":
      process.stdout.write(`${JSON.stringify(DEFAULT_POLICY, null, 2)}\n`);
      return 0;
    case "schema":
      process.stdout.write(`${JSON.stringify(toJsonSchema(policySchema, { errorMode: "ignore" }), null, 2)}\n`);
      return 0;
    case "explain":
      process.stdout.write(explainPolicy(await readPolicy(file)));
      return 0;
    case "check":
      return check(file);
    default:
      throw new UsageError("policy takes check, explain, default or schema");
  }
}

async function check(file: string | undefined): Promise<number> {
  if (file === undefined) throw new UsageError("policy check takes a file");
  const result = await loadPolicyFile(file);
  if (result.ok) {
    process.stdout.write(`${file}: valid, ${result.value.id}@${result.value.version}\n`);
    return 0;
  }
  for (const problem of result.problems) process.stderr.write(`${policyProblemLine(file, problem)}\n`);
  return 1;
}
