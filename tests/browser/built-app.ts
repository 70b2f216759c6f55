import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, rmdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SOURCES = ["zendesk-app", "shared", "manifest.json", "vite.config.ts"];
const LOCK = join(ROOT, "node_modules/.cache/zendesk-app-build");
const PATIENCE_MILLISECONDS = 120_000;

/** The folder of the built Zendesk app; builds it first where it is missing or older than its sources. */
export async function builtApp(): Promise<string> {
  const folder = join(ROOT, "dist/zendesk-app");
  const isFresh = () => newest(folder) > Math.max(...SOURCES.map((source) => newest(join(ROOT, source))));
  await alone(() => {
    if (isFresh()) return;
    // The test runner's NODE_ENV would put React's development build into the package.
    const env = { ...process.env, NODE_ENV: "production" };
    const built = spawnSync("npm", ["run", "-s", "build:zendesk"], { cwd: ROOT, env, encoding: "utf8", shell: true });
    if (built.status !== 0) throw new Error(`The app does not build:\n${built.stdout}${built.stderr}`);
  });
  return folder;
}

/** When the newest file at a path was changed, in epoch milliseconds; 0 where there is none. */
function newest(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return readdirSync(path).reduce((time, name) => Math.max(time, newest(join(path, name))), 0);
}

// Test files run side by side, and a build empties the folder that the other one serves.
async function alone(work: () => void): Promise<void> {
  mkdirSync(join(LOCK, ".."), { recursive: true });
  const giveUp = Date.now() + PATIENCE_MILLISECONDS;
  while (!taken()) {
    // Left behind by a run that was ended.
    if (Date.now() > giveUp) rmdirSync(LOCK);
    await new Promise((resume) => setTimeout(resume, 200));
  }
  try {
    work();
  } finally {
    rmdirSync(LOCK);
  }
}

function taken(): boolean {
  try {
    mkdirSync(LOCK);
    return true;
  } catch {
    return false;
  }
}
