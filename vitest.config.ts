import { defineConfig } from "vitest/config";
import { ARTEFACT } from "./tests/forge-tools/artefact";
import { hasForgeTools } from "./tests/forge-tools/forge-tools";

const BROWSER = "tests/browser/**/*.test.ts";
const OF_ARTEFACT = "tests/hosts/forge-artefact.test.ts";
/** What tests the Jira app, and so can test what Forge's bundler made of it. */
const OF_APP = [
  "admin-page",
  "admin-trial",
  "admin-versions",
  "agent-actions",
  "counting",
  "escalations-at-risk",
  "issue-events",
  "kpi-pages",
  "languages",
  "last-look",
  "panel",
  "permissions",
  "policy-revisions",
  "project-permissions",
  "queue-page",
  "ready-validator",
  "report",
  "review",
  "sweep",
  "timeline",
  "verdict-lozenge",
  "waivers",
].map((name) => `tests/hosts/${name}.test.ts`);

export default defineConfig({
  test: {
    testTimeout: 120_000,
    hookTimeout: 180_000,
    reporters: ["default", "./tests/reporter.ts"],
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: [BROWSER, OF_ARTEFACT],
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: "artefact",
          include: hasForgeTools() ? [...OF_APP, OF_ARTEFACT] : [OF_ARTEFACT],
          env: { FORGE_ARTEFACT: ARTEFACT },
          globalSetup: "./tests/forge-tools/setup.ts",
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        // A journey is a user alone at a machine: beside other work the browser misses what a user would see.
        test: { name: "browser", include: [BROWSER], maxWorkers: 1, sequence: { groupOrder: 2 } },
      },
    ],
  },
});
