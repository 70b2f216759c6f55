import type { Policy } from "../../shared/policy/schema";
import { redactText } from "../../shared/privacy/assess";
import { parseCommand, RUN_OPTIONS } from "../arguments";
import { textOf } from "../lines";
import { readPolicy } from "../policy-file";
import { runTask } from "../run-lines";
import { UsageError } from "../usage";

/** `redact [file]`: masks one text, or with `--ndjson` one text a line. */
export async function runRedact(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseCommand(args, {
    ...RUN_OPTIONS,
    ndjson: { type: "boolean" },
    policy: { type: "string" },
  });
  const policy = await readPolicy(values.policy);
  if (values.ndjson) return runTask({ command: "redact", options: { policy } }, positionals, values);
  if (positionals.length > 1) throw new UsageError("redact takes one file; use --ndjson for many texts");
  await redactFile(positionals[0] ?? "-", policy);
  return 0;
}

/** The masked text goes to stdout, how many values of which type it had to stderr. */
async function redactFile(file: string, policy: Policy): Promise<void> {
  const { text, findings } = redactText(await textOf(file), policy);
  const counts = new Map<string, number>();
  for (const { type } of findings) counts.set(type, (counts.get(type) ?? 0) + 1);
  process.stdout.write(text);
  for (const [type, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
    process.stderr.write(`${count} ${type}\n`);
}
