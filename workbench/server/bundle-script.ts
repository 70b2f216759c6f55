import { build } from "vite";

/** One file as a classic script that runs at once; `name` becomes a global with what the file exports. */
export async function bundleScript(entry: string, name: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      minify: false,
      target: "es2022",
      lib: { entry, name, formats: ["iife"], fileName: "script" },
    },
  });
  const bundles = Array.isArray(output) ? output : [output];
  for (const bundle of bundles) {
    if (!("output" in bundle)) continue;
    for (const chunk of bundle.output) if (chunk.type === "chunk") return chunk.code;
  }
  throw new Error(`${entry} gave no script.`);
}
