import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { TOOLS_FOLDER } from "./forge-tools";

const run = promisify(execFile);

/** Runs one of Forge's tools in a process of its own, since it works in the app's folder; gives what it printed. */
export async function runTool(script: "bundle.ts" | "lint.ts", argument: string): Promise<string> {
  const { stdout } = await run(process.execPath, ["--import", "tsx", join(TOOLS_FOLDER, script), argument], {
    cwd: join(TOOLS_FOLDER, "../.."),
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout;
}
