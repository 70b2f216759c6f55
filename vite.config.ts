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

/** Starts the thread that judges before the page has read the rest of its scripts. */
const judgeFirst: Plugin = {
  name: "judge-first",
  transformIndexHtml: {
    order: "post",
    handler(_, { chunk }) {
      const thread = chunk?.imports.find((name) => name.includes("judge-thread"));
      if (thread === undefined) return [];
      return [{ tag: "script", attrs: { type: "module", async: true, src: `../${thread}` }, injectTo: "head-prepend" }];
    },
  },
};

export default defineConfig({
  root: here("zendesk-app"),
  // Zendesk serves each version of an app from a folder of its own, so nothing may point to the root of the host.
  base: "./",
  plugins: [react(), manifest, judgeFirst],
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
        "judge-worker": here("zendesk-app/src/judge-worker.ts"),
        "queue-worker": here("zendesk-app/src/queue/queue-worker.ts"),
      },
      output: {
        // Named without a hash because the page names it; each version of the package has a folder of its own.
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: "judge-thread", test: /(judge-thread|judging)\.ts$/ }],
        },
        entryFileNames: ({ name }) => (name.endsWith("-worker") ? "assets/[name].js" : "assets/[name]-[hash].js"),
      },
    },
  },
});
