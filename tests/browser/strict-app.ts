import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "vite";

const STRICT_ROOT = "\0strict-root";
const CODE = `
import { createElement, StrictMode } from "react";
import { createRoot as createPlainRoot } from "react-dom/client";
export function createRoot(element) {
  const root = createPlainRoot(element);
  return { render: (node) => root.render(createElement(StrictMode, null, node)) };
}`;

/** Puts every page into React's StrictMode: whatever a component begins, it begins, ends, and begins again. */
const strict: Plugin = {
  name: "strict",
  enforce: "pre",
  resolveId: (source, importer) =>
    source === STRICT_ROOT || (source === "react-dom/client" && importer !== STRICT_ROOT) ? STRICT_ROOT : null,
  load: (id) => (id === STRICT_ROOT ? CODE : null),
};

/** The folder of an app that is built of the same sources with React's development build, in StrictMode. */
export async function strictApp(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "firstpass-strict-"));
  await build({
    configFile: fileURLToPath(new URL("../../vite.config.ts", import.meta.url)),
    mode: "development",
    logLevel: "error",
    plugins: [strict],
    build: { outDir: folder, minify: false },
  });
  return folder;
}
