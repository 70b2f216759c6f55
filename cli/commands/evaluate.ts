import { parseCsvMap } from "../../shared/normalise/csv";
import { instantOf, parseCommand, RUN_OPTIONS } from "../arguments";
import { problemLine } from "../json-line";
import { textOf } from "../lines";
import { readPolicy, withZendeskFields } from "../policy-file";
import { runTask } from "../run-lines";
import { UsageError } from "../usage";

/** `evaluate [files…]`: tickets in, reports out. */
export async function runEvaluate(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseCommand(args, {
    ...RUN_OPTIONS,
    policy: { type: "string" },
    at: { type: "string" },
    map: { type: "string" },
    "zendesk-fields": { type: "string" },
  });
  const policy = withZendeskFields(await readPolicy(values.policy), values["zendesk-fields"]);
  const now = instantOf("--at", values.at);
  const csv = positionals.filter((file) => /\.csv(?:\.gz)?$/.test(file));
  if (csv.length > 0 && values.map === undefined)
    throw new UsageError(`${csv[0]} is a CSV file: say with --map how its columns become a ticket`);
  const map = values.map === undefined ? null : await readCsvMap(values.map);
  return runTask({ command: "evaluate", options: { policy, now, map } }, positionals, values, map !== null);
}

async function readCsvMap(file: string) {
  const result = parseCsvMap(await textOf(file));
  if (result.ok) return result.value;
  throw new UsageError(result.problems.map((problem) => `${file}: ${problemLine(problem)}`).join("\n"));
}
