// `npm run -s firstpass -- …`: builds the command line where a source file is newer, then runs it.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const built = join(root, "dist/cli/firstpass.mjs");

function newest(folder: string): number {
  return Math.max(
    ...readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => statSync(join(folder, file)).mtimeMs),
  );
}

const sources = Math.max(newest(join(root, "shared")), newest(join(root, "cli")));
if (!existsSync(built) || statSync(built).mtimeMs < sources) {
  const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", join(root, "cli/build.ts")], {
    cwd: root,
    encoding: "utf8",
  });
  if (status !== 0) {
    process.stderr.write(`firstpass: could not build the command line\n${stderr}`);
    process.exit(1);
  }
}
const { status } = spawnSync(process.execPath, [built, ...process.argv.slice(2)], { stdio: "inherit" });
process.exit(status ?? 1);
