import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { expect, test } from "vitest";

const PAGE = fileURLToPath(new URL("../../jira-forge-app/src/frontend/index.tsx", import.meta.url));

test("the page is at most 120 KB, and none of the checks are in it", async () => {
  const built = await build({
    configFile: false,
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"' },
    build: { write: false, lib: { entry: PAGE, formats: ["es"] } },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (result === undefined || !("output" in result)) throw new Error("Nothing was built.");
  const code = result.output.map((file) => (file.type === "chunk" ? file.code : "")).join("");
  expect(gzipSync(code).length).toBeLessThan(120 * 1024);
  expect(code).toContain("Return for rework");
  expect(code).not.toContain("No steps to reproduce");
  expect(code).not.toContain("GitHub token");
});
