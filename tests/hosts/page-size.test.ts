import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { expect, test } from "vitest";

const FRONTEND = new URL("../../jira-forge-app/src/frontend/", import.meta.url);

test.each([
  ["beside an issue", "index.tsx", "Return for rework"],
  ["of what happened", "activity/index.tsx", "Reading what happened"],
  ["for administrators", "admin/index.tsx", "Save and put in force"],
  ["of KPIs", "kpi/index.tsx", "Accepted first pass, by week"],
  ["on a dashboard", "kpi/widget.tsx", "No project to show"],
  ["of a queue", "queue/index.tsx", "What needs a person next"],
])("the page %s is at most 120 KB, and none of the checks are in it", async (_, entry, words) => {
  const built = await build({
    configFile: false,
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"' },
    build: { write: false, lib: { entry: fileURLToPath(new URL(entry, FRONTEND)), formats: ["es"] } },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (result === undefined || !("output" in result)) throw new Error("Nothing was built.");
  const code = result.output.map((file) => (file.type === "chunk" ? file.code : "")).join("");
  const bytes = gzipSync(code).length;
  expect(bytes).toBeLessThan(120 * 1024);
  expect(code).toContain(words);
  expect(code).not.toContain("No steps to reproduce");
  expect(code).not.toContain("GitHub token");
  expect(code).not.toContain("Nicht bereit");
  // The built-in policy and its questions stay in the backend too.
  expect(code).not.toContain("Firstpass default");
});
