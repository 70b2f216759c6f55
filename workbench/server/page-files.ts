import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { build, type Plugin } from "vite";
import { type ServedFile, typeOf } from "./file-server";

/**
 * The workbench's own page, built in memory: that takes less time than Vite's development server needs to answer the
 * first load, and leaves no cache for two workbenches to fight over.
 */
export async function pageFiles(appUrl: string): Promise<(path: string) => ServedFile | null> {
  const output = await build({
    root: fileURLToPath(new URL("..", import.meta.url)),
    configFile: false,
    logLevel: "error",
    plugins: [react(), appAddress(appUrl)],
    build: { write: false, minify: false, target: "es2022", modulePreload: { polyfill: false } },
  });
  const files = new Map<string, ServedFile>();
  for (const bundle of Array.isArray(output) ? output : [output]) {
    if (!("output" in bundle)) continue;
    for (const file of bundle.output) {
      const body = file.type === "chunk" ? file.code : Buffer.from(file.source);
      files.set(`/${file.fileName}`, { type: typeOf(file.fileName), body });
    }
  }
  return (path) => files.get(path === "/" ? "/index.html" : path) ?? null;
}

const appAddress = (appUrl: string): Plugin => ({
  name: "app-address",
  transformIndexHtml: (html) => html.replaceAll("%APP_URL%", appUrl),
});
