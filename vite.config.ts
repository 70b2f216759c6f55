import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Zendesk reads the manifest from the root of the package. */
const manifest: Plugin = {
  name: "manifest",
  generateBundle() {
    this.emitFile({ type: "asset", fileName: "manifest.json", source: readFileSync(here("manifest.json"), "utf8") });
  },
};

export default defineConfig({
  root: here("zendesk-app"),
  // Zendesk serves each version of an app from a folder of its own, so nothing may point to the root of the host.
  base: "./",
  plugins: [react(), manifest],
  // The worker that judges is a module too: it fetches the reader of policies only where there is one.
  worker: { format: "es" },
  build: {
    outDir: here("dist/zendesk-app"),
    emptyOutDir: true,
    target: "es2022",
    modulePreload: { polyfill: false },
    rolldownOptions: { input: here("zendesk-app/assets/index.html") },
  },
});
