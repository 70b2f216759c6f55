import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { TOOLS_FOLDER } from "./forge-tools";
import { runTool } from "./run-tool";

const ROOT = join(TOOLS_FOLDER, "../..");
const SOURCES = ["jira-forge-app", "shared", "tests/forge-tools/bundle.ts"];
const FOLDER = join(ROOT, "node_modules/.cache/forge-artefact");

/** The backend as Forge's own bundler makes it. */
export const ARTEFACT = join(FOLDER, "index.cjs");

/** Makes the artefact where there is none that is newer than every source. Throws where the bundler refuses. */
export async function makeArtefact(): Promise<void> {
  const made = statSync(ARTEFACT, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (made > Math.max(...SOURCES.map((source) => newest(join(ROOT, source))))) return;
  rmSync(FOLDER, { recursive: true, force: true });
  await runTool("bundle.ts", FOLDER);
}

/** When the newest file at a path was changed, in epoch milliseconds. */
function newest(path: string): number {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  const names = readdirSync(path).filter((name) => name !== "node_modules");
  return Math.max(0, ...names.map((name) => newest(join(path, name))));
}
