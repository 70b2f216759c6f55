import { parseCommand, RUN_OPTIONS } from "../arguments";
import { runTask } from "../run-lines";

/** `detect --ndjson [files…]`: raw detections for any text. */
export async function runDetect(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseCommand(args, { ...RUN_OPTIONS, ndjson: { type: "boolean" } });
  return runTask({ command: "detect" }, positionals, values);
}
