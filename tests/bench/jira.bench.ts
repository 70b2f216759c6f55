import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import type { JiraIssue } from "../../workbench/forge/jira-records";
import { serveJira } from "../../workbench/forge/jira-site";
import { installForge } from "../../workbench/forge/runtime";
import { commentOf, escalation } from "../hosts/escalation";
import type { DataFolder, Row } from "./data";

const ISSUES = 50;
const COMMENTS = 3;

interface LabelledReport {
  readonly title: string;
  readonly text: string;
}

type Backend = Pick<typeof import("../../jira-forge-app/src/index"), "judgeQueued" | "onIssueEvent">;

/** Loads the backend bundled, as it ships: what runs TypeScript directly adds calls of its own to every function. */
async function loadBackend(folder: string): Promise<Backend> {
  await build({
    configFile: false,
    logLevel: "error",
    // The packages of Forge find their own parts through `require`.
    ssr: { external: ["@forge/api", "@forge/events", "@forge/kvs", "@forge/resolver"], noExternal: true },
    build: {
      ssr: "jira-forge-app/src/index.ts",
      outDir: folder,
      target: "node20",
      rollupOptions: { output: { entryFileNames: "index.mjs" } },
    },
  });
  return import(pathToFileURL(join(folder, "index.mjs")).href);
}

/** Processor time that the consumer of the Jira app takes for a batch of issues, each with a few comments. */
export async function* bench(data: DataFolder): AsyncIterable<Row> {
  const reports = data.ndjson<LabelledReport>("evidence/labelled-reports.ndjson");
  // Inside of the project, so that the bundle finds the packages.
  const cache = join("node_modules", ".cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "firstpass-jira-"));
  try {
    yield await measure(await loadBackend(folder), reports);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measure({ judgeQueued, onIssueEvent }: Backend, reports: readonly LabelledReport[]): Promise<Row> {
  const issues = Array.from({ length: ISSUES }, (_, index) => issueOf(index, reports));
  const site = serveJira({ issues, users: [] }, () => new Date().toISOString().replace("Z", "+0000"));
  const forge = installForge(site.send);
  const nobody = { accountId: null };
  for (const { id } of issues) await forge.run(nobody, () => onIssueEvent({ issue: { id } }));
  const kilobytes = JSON.stringify(issues).length / 1024;
  const before = process.cpuUsage();
  const start = performance.now();
  let judged = 0;
  for (let event = forge.queue.take("judging"); event !== undefined; event = forge.queue.take("judging")) {
    const job = event;
    if ((await forge.run(nobody, () => judgeQueued(job))) === undefined) judged += 1;
  }
  const milliseconds = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return {
    bench: "jira",
    what: "the consumer judges issues of the queue, the workbench's Jira and storage included",
    issues: judged,
    written: issues.filter(({ properties }) => properties.has("firstpass")).length,
    kilobytes: Math.round(kilobytes),
    processorSeconds: round((user + system) / 1_000_000),
    seconds: round(milliseconds / 1000),
  };
}

function issueOf(index: number, reports: readonly LabelledReport[]): JiraIssue {
  const report = (offset: number) => reports[(index * (COMMENTS + 1) + offset) % reports.length];
  const issue = escalation();
  const texts = Array.from({ length: COMMENTS }, (_, offset) => report(offset + 1)?.text ?? "");
  return {
    ...issue,
    id: String(30000 + index),
    key: `HELP-${index + 100}`,
    fields: { ...issue.fields, summary: report(0)?.title ?? "", description: report(0)?.text ?? "" },
    comments: texts.map((text, offset) => commentOf(String(offset + 1), text, 11 + offset)),
  };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
