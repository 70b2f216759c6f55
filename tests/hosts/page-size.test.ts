import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { expect, test } from "vitest";

const PAGES = fileURLToPath(new URL("../../jira-forge-app/src/frontend", import.meta.url));

test.each([
  ["index.tsx", "Return for rework"],
  ["kpi/index.tsx", "Accepted first pass, by week"],
  ["kpi/widget.tsx", "No project to show"],
  ["queue/index.tsx", "What needs a person next"],
])("the page %s is at most 120 KB, and none of the checks are in it", async (page, says) => {
  const built = await build({
    configFile: false,
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"' },
    build: { write: false, lib: { entry: `${PAGES}/${page}`, formats: ["es"] } },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (result === undefined || !("output" in result)) throw new Error("Nothing was built.");
  const code = result.output.map((file) => (file.type === "chunk" ? file.code : "")).join("");
  expect(gzipSync(code).length).toBeLessThan(120 * 1024);
  expect(code).toContain(says);
  expect(code).not.toContain("No steps to reproduce");
  expect(code).not.toContain("GitHub token");
});
