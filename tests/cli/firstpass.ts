import { spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/** Runs the command line as `npm run -s firstpass` does, building it first where it is stale. */
export function firstpass(args: readonly string[], input: string | Buffer = "") {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", join(root, "cli/run.ts"), ...args],
    { cwd: root, input, encoding: "utf8", maxBuffer: 1 << 28 },
  );
  return { code: status, out: stdout.split("\n").filter(Boolean), stdout, err: stderr };
}

/** The lines of stdout as JSON. */
export function firstpassJson(args: readonly string[], input: string | Buffer = "") {
  const result = firstpass(args, input);
  return { ...result, values: result.out.map((line) => JSON.parse(line)) };
}
