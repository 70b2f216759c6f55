import { once } from "node:events";
import type { InputLine } from "./lines";
import type { Progress } from "./progress";

/** What one input line becomes: lines of output, and what was wrong with it. */
export interface LineResult {
  readonly outputs: readonly string[];
  readonly problems: readonly string[];
}

/** Turns one line into its result; must not throw on bad input. */
export type LineWorker = (text: string) => LineResult;

/** Works on batches in order; `close` ends its threads. */
export interface BatchRunner {
  readonly inFlight: number;
  run(lines: readonly string[]): Promise<readonly LineResult[]>;
  close(): Promise<void>;
}

const BATCH = 64;

/** Runs every line, writes the results in the order of the input, and gives the number of problems. */
export async function runLines(
  input: AsyncIterable<InputLine>,
  runner: BatchRunner,
  progress: Progress,
): Promise<number> {
  const waiting: { lines: readonly InputLine[]; results: Promise<readonly LineResult[]> }[] = [];
  const settle = async () => {
    const next = waiting.shift();
    if (next === undefined) return;
    for (const [index, result] of (await next.results).entries()) {
      const at = next.lines[index];
      for (const output of result.outputs) await print(output);
      for (const problem of result.problems) progress.problem(`${at?.file}:${at?.line}: ${problem}`);
    }
    progress.advance(next.lines.length);
  };
  let batch: InputLine[] = [];
  const send = async () => {
    if (batch.length === 0) return;
    const results = runner.run(batch.map(({ text }) => text));
    results.catch(() => undefined);
    waiting.push({ lines: batch, results });
    batch = [];
    if (waiting.length > runner.inFlight) await settle();
  };
  try {
    for await (const line of input) {
      batch.push(line);
      if (batch.length >= BATCH) await send();
    }
    await send();
    while (waiting.length > 0) await settle();
  } finally {
    await runner.close();
  }
  return progress.finish();
}

/** Writes one line to stdout and waits where the reader is slow. */
export async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, "drain");
}
