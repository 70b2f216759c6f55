import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

export const TOOLS_FOLDER = import.meta.dirname;

/** Whether Forge's bundler and linter are installed, see ensure.ts. */
export const hasForgeTools = (): boolean => existsSync(join(TOOLS_FOLDER, "node_modules/@forge/bundler/package.json"));

/** One of the tools' packages; their types are not ours to check. */
export const requireTool = createRequire(join(TOOLS_FOLDER, "package.json"));

/** Forge's tools want a logger. */
export const LOGGER = { info() {}, debug() {}, trace() {}, warn: console.error, error: console.error };
