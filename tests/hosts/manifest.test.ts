import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validate } from "@forge/manifest";
import { beforeAll, describe, expect, test } from "vitest";
import { deployedPolicy } from "../../jira-forge-app/src/policy-in-force";
import { REVIEW_PROPERTY, reviewProperty, VERDICT_PROPERTY, verdictProperty } from "../../jira-forge-app/src/property";
import { blankTicket } from "../../shared/blank-ticket";
import { evaluate } from "../../shared/evaluate";
import { toInstant } from "../../shared/instant";
import { at, listAt, textAt } from "../../shared/normalise/json";
import { DEFAULT_POLICY } from "../../shared/policy/default";
import { TRANSLATIONS } from "../../workbench/forge/translation-files";
import { startApp } from "./forge-app";

const APP = "jira-forge-app";
let manifest: unknown;
let errors: unknown;

beforeAll(async () => {
  const here = process.cwd();
  // Forge's validator looks for the files that a manifest names in the folder that it runs in.
  process.chdir(APP);
  try {
    const result = await validate(false);
    errors = result.errors;
    manifest = result.manifestObject?.yamlContent;
  } finally {
    process.chdir(here);
  }
});

const modules = (): readonly (readonly [string, readonly unknown[]])[] =>
  Object.entries(at(manifest, "modules") ?? {}).map(([type, list]) => [type, Array.isArray(list) ? list : []]);
const all = (): readonly unknown[] => modules().flatMap(([, list]) => list);
const keys = (): readonly string[] => all().map((module) => textAt(module, "key") ?? "");

/** The source of the app, all of it in one string. */
function source(): string {
  const files = readdirSync(join(APP, "src"), { recursive: true, encoding: "utf8" });
  const read = (file: string) => readFileSync(join(APP, "src", file), "utf8");
  return files
    .filter((file) => /\.tsx?$/.test(file))
    .map(read)
    .join("\n");
}

test("Forge's own validator finds no fault", () => {
  expect(errors).toEqual([]);
});

describe("what the validator does not see", () => {
  test("every key stands once over all modules and functions", () => {
    expect(keys().filter((key, index) => keys().indexOf(key) !== index)).toEqual([]);
    expect(keys()).toHaveLength(30);
  });

  test("names of functions have at most 23 characters, and each is exported and used by one kind of module", async () => {
    const { backend } = await startApp();
    for (const definition of listAt(manifest, "modules", "function")) {
      const key = textAt(definition, "key") ?? "";
      expect(key.length).toBeLessThanOrEqual(23);
      expect(Object.keys(backend)).toContain((textAt(definition, "handler") ?? "").replace("index.", ""));
    }
    const users = (key: string) =>
      modules().filter(([type, list]) => type !== "function" && JSON.stringify(list).includes(`"function":"${key}"`));
    expect(users("on-issue-event").map(([type]) => type)).toEqual(["trigger"]);
    expect(users("judge-queued").map(([type]) => type)).toEqual(["consumer"]);
    expect(users("count-queued").map(([type]) => type)).toEqual(["consumer"]);
    expect(users("sweep-issues").map(([type]) => type)).toEqual(["scheduledTrigger"]);
    expect(users("at-risk-jql").map(([type]) => type)).toEqual(["jira:jqlFunction"]);
    expect(users("agent-read-report").map(([type]) => type)).toEqual(["action"]);
    expect(users("agent-draft-return").map(([type]) => type)).toEqual(["action"]);
    expect(users("validate-ready").map(([type]) => type)).toEqual(["jira:workflowValidator"]);
    expect(users("project-resolver").map(([type]) => type)).toEqual([
      "jira:projectPage",
      "dashboards:widget",
      "jiraServiceManagement:queuePage",
    ]);
    expect(users("resolver").map(([type]) => type)).toEqual([
      "jira:issueContext",
      "jira:issuePanel",
      "jira:issueActivity",
    ]);
    expect(users("verdict-lozenge").map(([type]) => type)).toEqual(["jira:issueContext"]);
    expect(users("admin-resolver").map(([type]) => type)).toEqual(["jira:adminPage"]);
  });

  test("at most five scheduled triggers, one of them every five minutes", () => {
    const scheduled = listAt(manifest, "modules", "scheduledTrigger");
    expect(scheduled.length).toBeLessThanOrEqual(5);
    expect(scheduled.filter((one) => textAt(one, "interval") === "fiveMinute").length).toBeLessThanOrEqual(1);
  });

  test("the scopes are those that the code needs and no more, and nothing leaves Atlassian", () => {
    expect(listAt(manifest, "permissions", "scopes")).toEqual([
      "read:jira-work",
      "write:jira-work",
      "read:jira-user",
      "read:servicedesk-request",
      "storage:app",
    ]);
    expect(at(manifest, "permissions", "external")).toBeUndefined();
    expect(source()).toContain("@forge/kvs");
    expect(source()).not.toMatch(/\bfetch\(/);
  });

  test("the app never wakes itself", () => {
    for (const trigger of listAt(manifest, "modules", "trigger"))
      expect(at(trigger, "filter", "ignoreSelf")).toBe(true);
  });

  test("the queues that are filled are the queues that are consumed", () => {
    const consumed = listAt(manifest, "modules", "consumer").map((consumer) => textAt(consumer, "queue"));
    const filled = [...source().matchAll(/new Queue\(\{ key: "([a-z]+)" \}\)/g)].map(([, key]) => key);
    expect(consumed.toSorted()).toEqual(filled.toSorted());
    expect(consumed).toEqual(["judging", "counting"]);
  });

  test("the agent has the actions that there are, and all of them only read", () => {
    const actions = listAt(manifest, "modules", "action");
    expect(listAt(listAt(manifest, "modules", "rovo:agent")[0], "actions")).toEqual(
      actions.map((action) => textAt(action, "key")),
    );
    expect(actions.map((action) => textAt(action, "actionVerb"))).toEqual(["GET", "GET"]);
  });

  test("every path that search indexes is a path that is written", () => {
    const report = evaluate(blankTicket("jira:A-1", toInstant(0)), DEFAULT_POLICY, toInstant(0));
    const review = { state: "returned", reasons: [], missing: [], at: report.at, by: "a" } as const;
    const written = new Map<string, unknown>([
      [VERDICT_PROPERTY, verdictProperty(report, [review])],
      [REVIEW_PROPERTY, reviewProperty(review)],
    ]);
    const properties = listAt(manifest, "modules", "jira:entityProperty");
    expect(properties.map((property) => textAt(property, "propertyKey"))).toEqual([...written.keys()]);
    for (const property of properties) {
      const value = written.get(textAt(property, "propertyKey") ?? "");
      for (const indexed of listAt(property, "values"))
        expect(at(value, ...(textAt(indexed, "path") ?? "").split(".")), JSON.stringify(indexed)).toBeDefined();
    }
  });
});

test("the languages are those that the pages look for, and no page bundles a file of them", () => {
  expect(at(manifest, "translations")).toEqual(TRANSLATIONS);
  const imported = [...source().matchAll(/from "\.[^"]*\/(\w+\.json)"/g)].map((match) => match[1] ?? "");
  expect(imported).toContain("en.json");
  // Forge's bundler would put the address of such a file in the place of its strings.
  for (const { path } of TRANSLATIONS.resources) expect(imported).not.toContain(path.replace("src/i18n/", ""));
});

describe("the walls", () => {
  test("one file calls Jira", () => {
    const files = readdirSync(join(APP, "src"), { recursive: true, encoding: "utf8" });
    const callers = files.filter(
      (file) => /\.tsx?$/.test(file) && readFileSync(join(APP, "src", file), "utf8").includes("@forge/api"),
    );
    expect(callers).toEqual(["jira.ts"]);
  });

  test("the page has no store and no requests of its own", () => {
    const all = readdirSync(join(APP, "src/frontend"), { recursive: true, encoding: "utf8" });
    const files = all.filter((file) => /\.tsx?$/.test(file));
    const imports = files.flatMap((file) => [
      ...readFileSync(join(APP, "src/frontend", file), "utf8").matchAll(/^import (?!type).* from "(@[^"]+)"/gm),
    ]);
    expect(new Set(imports.map(([, name]) => name))).toEqual(new Set(["@forge/bridge", "@forge/react"]));
  });
});

describe("the policy that is deployed", () => {
  test("is the default where the file is empty, and has no fault", () => {
    const own: unknown = JSON.parse(readFileSync(join(APP, "policy.json"), "utf8"));
    expect(deployedPolicy(own)).toEqual({
      policy: DEFAULT_POLICY,
      revision: 0,
      since: null,
      standIn: null,
      problems: [],
    });
  });

  test("is laid over the default", () => {
    const { policy, problems } = deployedPolicy({ id: "acme", gate: { threshold: 90 } });
    expect(problems).toEqual([]);
    expect(policy.gate).toEqual({ ...DEFAULT_POLICY.gate, threshold: 90 });
  });

  test("is not used where it has a mistake, which is named", () => {
    const { policy, standIn, problems } = deployedPolicy({ gate: { threshhold: 90 } });
    expect(policy).toBe(DEFAULT_POLICY);
    expect(standIn).toBe("built-in");
    expect(problems.map(({ path }) => path)).toEqual(["gate.threshhold"]);
  });
});
