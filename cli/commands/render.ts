import { ticketsOf } from "../../shared/normalise/recognise";
import { PACKAGE_FORMATS, renderPackage } from "../../shared/render/package";
import { parseReport } from "../../shared/render/parse-report";
import type { Ticket } from "../../shared/types";
import { parseCommand } from "../arguments";
import { parseLine, problemLine } from "../json-line";
import { print } from "../pipeline";
import { readPolicy } from "../policy-file";
import { recordsOf } from "../records";
import { UsageError } from "../usage";

/** `render --format F report.json`: the hand-off package of every report. */
export async function runRender(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseCommand(args, {
    format: { type: "string" },
    tickets: { type: "string" },
    policy: { type: "string" },
  });
  const format = PACKAGE_FORMATS.find((known) => known === values.format);
  if (format === undefined) throw new UsageError(`--format takes ${PACKAGE_FORMATS.join(", ")}`);
  const policy = await readPolicy(values.policy);
  const tickets = new Map<string, Ticket>();
  if (values.tickets !== undefined) {
    for await (const { text } of recordsOf([values.tickets], false)) {
      const parsed = parseLine(text);
      if ("problem" in parsed) continue;
      for (const result of ticketsOf(parsed.value, policy)) if (result.ok) tickets.set(result.value.id, result.value);
    }
  }
  let bad = 0;
  for await (const { file, line, text } of recordsOf(positionals, false)) {
    const parsed = parseLine(text);
    const report = "problem" in parsed ? null : parseReport(parsed.value);
    if (report?.ok) {
      await print(
        renderPackage({ report: report.value, ticket: tickets.get(report.value.ticket) ?? null, policy }, format),
      );
      continue;
    }
    bad++;
    const problems = "problem" in parsed ? [parsed.problem] : (report?.problems.map(problemLine) ?? []);
    for (const problem of problems) process.stderr.write(`${file}:${line}: ${problem}\n`);
  }
  return bad === 0 ? 0 : 1;
}
