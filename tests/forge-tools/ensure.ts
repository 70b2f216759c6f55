// Runs before the tests: installs Forge's own tools once. Where that fails, the tests that need them say so and skip.
import { spawnSync } from "node:child_process";
import { hasForgeTools, TOOLS_FOLDER } from "./forge-tools";

const PATIENCE_MILLISECONDS = 180_000;

if (!hasForgeTools()) {
  console.log("Installing Forge's bundler and linter for the tests (240 MB, once).");
  const command = "npm ci --ignore-scripts --no-audit --no-fund --loglevel=error";
  const installed = spawnSync(command, {
    cwd: TOOLS_FOLDER,
    shell: true,
    stdio: "inherit",
    timeout: PATIENCE_MILLISECONDS,
  });
  if (installed.status !== 0) console.log("They could not be installed: the tests of the Forge artefact are skipped.");
}
