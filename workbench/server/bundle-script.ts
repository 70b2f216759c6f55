import { fileURLToPath } from "node:url";
import { build, type Plugin } from "vite";

/** A module with all that it imports, as one classic script that runs at once. */
export async function bundleScript(entry: URL, plugins: Plugin[] = []): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: "silent",
    plugins,
    // Whatever this process is for, the script is as in production, which is what its speed is measured by.
    define: { "process.env.NODE_ENV": '"production"' },
    oxc: { jsx: { runtime: "automatic", development: false } },
    build: {
      write: false,
      target: "es2022",
      lib: { entry: fileURLToPath(entry), name: "script", formats: ["iife"], fileName: "script" },
    },
  });
  for (const bundle of Array.isArray(output) ? output : [output]) {
    if (!("output" in bundle)) continue;
    for (const chunk of bundle.output) if (chunk.type === "chunk") return chunk.code;
  }
  throw new Error(`${entry} gave no script.`);
}
