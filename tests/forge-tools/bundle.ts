// `tsx bundle.ts <folder>`: bundles the app's backend and its pages with Forge's own bundler, and copies them to the
// folder.
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

const { getNodeBundler, getWrapperProvider, NativeUIBundler } = requireTool("@forge/bundler");
const { ConfigFile, FileSystemReader, FileSystemWriter } = requireTool("@forge/cli-shared");
const fileSystemReader = new FileSystemReader();
const config = new ConfigFile(fileSystemReader, new FileSystemWriter());
const bundler = getNodeBundler(LOGGER, getWrapperProvider({ fileSystemReader }), config);
const { outputDir } = await bundler.bundle({
  appDirectory: process.cwd(),
  entryPoints: [{ name: "index", path: "./src/index" }],
});
cpSync(outputDir, target, { recursive: true });

// All pages as entries of one resource: as resources of their own, each type-checks the whole app, minutes in all. What
// they have in common lies in files of its own then, which the page of each entry names.
const { resources, translations } = await config.readConfig();
const pages = await new NativeUIBundler(LOGGER, getWrapperProvider({ fileSystemReader }), config).bundle({
  appDirectory: process.cwd(),
  entryPoints: resources.map(({ key, path }: { readonly key: string; readonly path: string }) => ({
    name: key,
    path,
    isMultiEntry: true,
  })),
  i18nConfig: translations,
});
cpSync(pages.outputDir, join(target, "pages"), { recursive: true });
