import type { Calendar } from "../../shared/policy/schema";
import { answerHours, parseDuration } from "../../shared/sla/hours";
import { readCalendar } from "../../shared/sla/read-calendar";
import { parseCommand, RUN_OPTIONS } from "../arguments";
import { parseLine, problemLine } from "../json-line";
import { textOf } from "../lines";
import { print } from "../pipeline";
import { readPolicy } from "../policy-file";
import { runTask } from "../run-lines";
import { UsageError } from "../usage";

/** `hours`: business-hours arithmetic, one question a line or one on the command line. */
export async function runHours(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseCommand(args, {
    ...RUN_OPTIONS,
    ndjson: { type: "boolean" },
    calendars: { type: "string" },
    calendar: { type: "string" },
    policy: { type: "string" },
    from: { type: "string" },
    to: { type: "string" },
    add: { type: "string" },
  });
  const policy = await readPolicy(values.policy);
  const calendars = values.calendars === undefined ? policy.calendars : await readCalendars(values.calendars);
  if (values.from === undefined) return runTask({ command: "hours", options: { calendars } }, positionals, values);

  const minutes = values.add === undefined ? undefined : parseDuration(values.add);
  if (minutes === null) throw new UsageError(`--add takes a duration such as 4h, 90m or 1h30m, not "${values.add}"`);
  const op = minutes !== undefined ? "add" : values.to !== undefined ? "between" : "within";
  const calendar = values.calendar ?? policy.calendar.default;
  const answer = answerHours({ calendar, op, from: values.from, to: values.to, minutes }, calendars);
  if (!answer.ok) throw new UsageError(answer.problems.map(problemLine).join("\n"));
  await print(String(answer.value.result));
  return 0;
}

async function readCalendars(file: string): Promise<Readonly<Record<string, Calendar>>> {
  const parsed = parseLine(await textOf(file));
  if ("problem" in parsed) throw new UsageError(`${file}: ${parsed.problem}`);
  const entries = Object.entries(parsed.value ?? {}).map(([name, value]): [string, Calendar] => {
    const calendar = readCalendar(value);
    if (calendar.ok) return [name, calendar.value];
    throw new UsageError(calendar.problems.map((problem) => `${file}: ${name}: ${problemLine(problem)}`).join("\n"));
  });
  return Object.fromEntries(entries);
}
