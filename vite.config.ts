import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { chunkOf } from "./zendesk-app/chunk-of.ts";
import { fewerEntities } from "./zendesk-app/fewer-entities.ts";
import { lighterPackages } from "./zendesk-app/lighter-packages.ts";
import { shortTranslations } from "./zendesk-app/short-translations.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Zendesk reads the manifest from the root of the package. */
const manifest: Plugin = {
  name: "manifest",
  generateBundle() {
    this.emitFile({ type: "asset", fileName: "manifest.json", source: readFileSync(here("manifest.json"), "utf8") });
  },
};

/**
 * Asks for the worker before a page has read anything else, and loads the interface of the sidebar, which is imported
 * only when the ticket has been asked for, meanwhile.
 */
const loadEarly: Plugin = {
  name: "load-early",
  transformIndexHtml: {
    order: "post",
    handler(_, { chunk, bundle = {} }) {
      const chunks = Object.values(bundle).filter((one) => one.type === "chunk");
      const named = (wanted: string) => chunks.find(({ name }) => name === wanted);
      const worker = named("first-worker");
      if (worker === undefined || !["index", "background"].includes(chunk?.name ?? "")) return [];
      const drawn = chunk?.name === "index" ? named("view") : undefined;
      const preloads = new Set(drawn === undefined ? [] : [drawn.fileName]);
      for (const file of preloads)
        for (const imported of chunks.find(({ fileName }) => fileName === file)?.imports ?? []) preloads.add(imported);
      for (const name of chunk?.imports ?? []) preloads.delete(name);
      return [
        { tag: "script", children: `{${worker.code.trim()}}`, injectTo: "head-prepend" },
        ...[...preloads].map((name) => ({
          tag: "link",
          attrs: { rel: "modulepreload", crossorigin: true, href: `../${name}` },
          injectTo: "head" as const,
        })),
      ];
    },
  },
  generateBundle: {
    order: "post",
    handler(_, bundle) {
      for (const [file, one] of Object.entries(bundle)) if (one.name === "first-worker") delete bundle[file];
    },
  },
};

export default defineConfig(({ mode }) => ({
  root: here("zendesk-app"),
  // Zendesk serves each version of an app from a folder of its own, so nothing may point to the root of the host.
  base: "./",
  plugins: [fewerEntities, shortTranslations, react(), manifest, loadEarly],
  resolve: { alias: lighterPackages(mode) },
  build: {
    outDir: here("dist/zendesk-app"),
    emptyOutDir: true,
    target: "es2022",
    // The core in one piece: it is loaded by a worker, beside the page.
    chunkSizeWarningLimit: 700,
    modulePreload: {
      polyfill: false,
      // The core runs in a worker too, where there is no document to put preloads into.
      resolveDependencies: (_, dependencies, { hostType }) => (hostType === "js" ? [] : dependencies),
    },
    rolldownOptions: {
      // The workers are entries beside the pages, so that all of them share one copy of the core.
      input: {
        index: here("zendesk-app/assets/index.html"),
        background: here("zendesk-app/assets/background.html"),
        escalate: here("zendesk-app/assets/escalate.html"),
        queue: here("zendesk-app/assets/queue.html"),
        "first-worker": here("zendesk-app/src/first-worker.ts"),
        "judge-worker": here("zendesk-app/src/judge-worker.ts"),
        "queue-worker": here("zendesk-app/src/queue/queue-worker.ts"),
      },
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ debugName: "by who needs it", name: chunkOf }],
        },
        // Without a hash: each version of the package has a folder of its own.
        entryFileNames: "assets/[name].js",
        chunkFileNames: "assets/[name].js",
      },
    },
  },
}));
