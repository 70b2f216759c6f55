import { jobsOf } from "./arguments";
import type { LineTask } from "./line-task";
import { runLines } from "./pipeline";
import { showProgress } from "./progress";
import { recordsOf } from "./records";
import { createRunner } from "./workers";

interface RunOptions {
  readonly jobs?: string | undefined;
  readonly quiet?: boolean | undefined;
}

/** Runs a line-by-line command over files; exit code 1 where a line was bad. */
export async function runTask(
  task: LineTask,
  files: readonly string[],
  { jobs, quiet }: RunOptions,
  csv = false,
): Promise<number> {
  const runner = createRunner(task, jobsOf(jobs));
  const problems = await runLines(recordsOf(files, csv), runner, showProgress(quiet ?? false));
  return problems === 0 ? 0 : 1;
}
