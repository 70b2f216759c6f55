import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { adfToText } from "../../shared/normalise/adf";
import { ticketsOf } from "../../shared/normalise/recognise";
import { wikiToText } from "../../shared/normalise/wiki";
import { DEFAULT_POLICY } from "../../shared/policy/default";
import { dataPath, hasData, readLines, readText } from "./data";
import { tally } from "./tally";

const SAMPLES = "platform/jira-samples";
const ADF = "platform/adf-full-schema.json.gz";
const API = "platform/jira-v3-2025.json.gz";
const HADOOP = "evidence/hadoop-jira.ndjson.gz";

describe.runIf(hasData(SAMPLES))("every Jira sample", () => {
  test("gives issues or says why not", () => {
    const files = readdirSync(dataPath(SAMPLES)).map((file) => readFileSync(join(dataPath(SAMPLES), file), "utf8"));
    const values = files.filter((text) => text.trim() !== "").map((text) => JSON.parse(text));
    const counts = tally(values.flatMap((value) => [...ticketsOf(value, DEFAULT_POLICY)]));
    console.log(`${values.length} Jira samples: ${counts.tickets} issues, ${counts.refusals} refusals`);
    expect(counts.tickets).toBeGreaterThan(0);
  });
});

describe.runIf(hasData(API))("every example answer of Jira's OpenAPI", () => {
  test("gives issues or says why not", () => {
    const examples = examplesOf(JSON.parse(readText(API)));
    const counts = tally(examples.flatMap((example) => [...ticketsOf(example, DEFAULT_POLICY)]));
    console.log(`${examples.length} Jira examples: ${counts.tickets} issues, ${counts.refusals} refusals`);
    expect(examples.length).toBeGreaterThan(300);
  });
});

describe.runIf(hasData(ADF))("every node of the Atlassian document schema", () => {
  test("gives the text within it", () => {
    const schema: { definitions: Record<string, Schema> } = JSON.parse(readText(ADF));
    const types = Object.values(schema.definitions).flatMap(({ properties }) =>
      properties?.content === undefined ? [] : (properties.type?.enum ?? []),
    );
    const said = [...new Set(types)].map((type) => {
      const node = { type, content: [{ type: "text", text: "inside" }] };
      return [type, adfToText({ type: "doc", version: 1, content: [node] }).includes("inside")];
    });
    console.log(`${said.length} kinds of Atlassian nodes with content`);
    expect(said.filter(([, found]) => !found)).toEqual([]);
    expect(said.length).toBeGreaterThan(20);
  });
});

describe.runIf(hasData(HADOOP))("real Jira descriptions in wiki markup", () => {
  test("keep every word that is no markup", () => {
    const issues = readLines(HADOOP);
    const missing = issues.filter((issue) => {
      const wiki = String(issue.Description ?? "");
      const words = wiki.match(/(?<![\w{}|*_!\\[\]:/.-])[a-z]{5,20}(?=[ ,])/g) ?? [];
      const plain = wikiToText(wiki);
      return words.some((word) => !plain.includes(word));
    });
    console.log(`${issues.length} wiki texts, ${missing.length} with a word lost`);
    expect(missing.length).toBe(0);
  });
});

interface Schema {
  readonly properties?: { readonly type?: { readonly enum?: readonly string[] }; readonly content?: unknown };
}

function examplesOf(api: unknown): readonly unknown[] {
  const found: unknown[] = [];
  const open: unknown[] = [api];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value !== "object" || value === null) continue;
    for (const [key, child] of Object.entries(value)) {
      if (key === "example" && typeof child === "string" && /^\s*[[{]/.test(child)) {
        try {
          found.push(JSON.parse(child));
        } catch {
          // Some published examples are cut short.
        }
      } else if (child !== null) open.push(child);
    }
  }
  return found;
}
