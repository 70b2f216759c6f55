// `tsx bundle.ts <folder>`: bundles the app's backend with Forge's own bundler, and copies it to the folder.
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import Module from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LOGGER, requireTool, TOOLS_FOLDER } from "./forge-tools";

const [, , target = ""] = process.argv;

// Forge would download the wrapper that its servers put around an app; only the app is wanted.
const runtime = mkdtempSync(join(tmpdir(), "forge-runtime-"));
mkdirSync(join(runtime, "dist"));
for (const file of ["wrapper.js", "loader.js"]) writeFileSync(join(runtime, "dist", file), "// none");
process.env.FORGE_RUNTIME_PATH = runtime;
// Under a module of Node's own kind there is no main program, without which the bundler does not start.
process.mainModule = new Module("forge-tools");
process.chdir(join(TOOLS_FOLDER, "../../jira-forge-app"));

const { getNodeBundler, getWrapperProvider } = requireTool("@forge/bundler");
const { ConfigFile, FileSystemReader, FileSystemWriter } = requireTool("@forge/cli-shared");
const fileSystemReader = new FileSystemReader();
const config = new ConfigFile(fileSystemReader, new FileSystemWriter());
const bundler = getNodeBundler(LOGGER, getWrapperProvider({ fileSystemReader }), config);
const { outputDir } = await bundler.bundle({
  appDirectory: process.cwd(),
  entryPoints: [{ name: "index", path: "./src/index" }],
});
cpSync(outputDir, target, { recursive: true });
