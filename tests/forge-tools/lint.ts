// `tsx lint.ts <folder of OpenAPI documents>`: prints what Forge's own linter finds in the app, as JSON.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { LOGGER, requireTool, TOOLS_FOLDER } from "./forge-tools";

const [, , data = ""] = process.argv;
const APP = join(TOOLS_FOLDER, "../../jira-forge-app");

// The linter looks up the scopes of every request in Atlassian's published documents, which it would download.
const SPECS: Readonly<Record<string, string>> = { "swagger-v3.v3.json": "jira-platform-v3.json.gz" };
const EMPTY = JSON.stringify({ openapi: "3.0.1", info: { title: "none", version: "0" }, paths: {} });
globalThis.fetch = async (address) => {
  const [, file] = Object.entries(SPECS).find(([name]) => String(address).endsWith(name)) ?? [];
  return new Response(file === undefined ? EMPTY : gunzipSync(readFileSync(join(data, file))));
};

// The tool asks for switches of its makers, all of which are off.
const switches = new Proxy(
  {},
  {
    get: (_, name) => (name === "then" ? undefined : async () => (name === "getDeprecatedRuntimes" ? [] : false)),
  },
);

process.chdir(APP);
const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
const manifest = requireTool("yaml").parse(readFileSync("manifest.yml", "utf8"));
const results: readonly unknown[] = await requireTool("@forge/lint").lint(
  files.map((file) => join("src", file)),
  manifest,
  "development",
  LOGGER,
  switches,
  { linter: { mode: "client-side" } },
);
console.log(JSON.stringify(results.map((result) => ({ ...(result as object) }))));
