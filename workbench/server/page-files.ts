import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { build, type Plugin } from "vite";
import { type ServedFile, typeOf } from "./file-server";
import { webpackDefault } from "./webpack-default";

interface PageOptions {
  /** The HTML file of the page, in the workbench's folder. */
  readonly html: string;
  /** The folder that the page is served from, with a slash at both ends. */
  readonly base: string;
  /** What stands in the HTML in the place of a name between percent signs. */
  readonly values?: Readonly<Record<string, string>>;
}

/**
 * A page of the workbench's own, built in memory: that takes less time than Vite's development server needs to answer
 * the first load, and leaves no cache for two workbenches to fight over.
 */
export async function pageFiles({ html, base, values = {} }: PageOptions): Promise<ReadonlyMap<string, ServedFile>> {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const output = await build({
    root,
    base,
    configFile: false,
    logLevel: "error",
    plugins: [react(), webpackDefault, withValues(values)],
    build: {
      write: false,
      minify: false,
      target: "es2022",
      modulePreload: { polyfill: false },
      // Atlaskit's themes and components are one piece; nobody waits for a network here.
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { input: root + html },
    },
  });
  const files = new Map<string, ServedFile>();
  for (const bundle of Array.isArray(output) ? output : [output]) {
    if (!("output" in bundle)) continue;
    for (const file of bundle.output) {
      const body = file.type === "chunk" ? file.code : Buffer.from(file.source);
      files.set(base + file.fileName, { type: typeOf(file.fileName), body });
    }
  }
  return files;
}

const withValues = (values: Readonly<Record<string, string>>): Plugin => ({
  name: "values",
  transformIndexHtml: (html) =>
    Object.entries(values).reduce((text, [name, value]) => text.replaceAll(`%${name}%`, value), html),
});
