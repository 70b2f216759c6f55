import { build } from "vite";

// One file that runs alone with node: every dependency is bundled.
await build({
  configFile: false,
  logLevel: "warn",
  ssr: { noExternal: true, target: "node" },
  build: {
    ssr: "cli/main.ts",
    outDir: "dist/cli",
    target: "node20",
    rollupOptions: { output: { entryFileNames: "firstpass.mjs", banner: "#!/usr/bin/env node" } },
  },
});
