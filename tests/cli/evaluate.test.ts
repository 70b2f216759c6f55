import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { parseReport } from "../../shared/render/parse-report";
import { firstpass, firstpassJson } from "./firstpass";

const folder = mkdtempSync(join(tmpdir(), "firstpass-"));
const AT = ["--at", "2026-11-23T10:05:00Z"];
const ticket = (id: string, body = "All users are locked out in production.") =>
  JSON.stringify({
    id,
    createdAt: "2026-11-23T09:00:00Z",
    severity: "sev2",
    plan: "enterprise",
    status: "open",
    texts: [{ id: "description", by: "customer", public: true, at: "2026-11-23T09:00:00Z", body }],
  });
const file = (name: string, content: string | Buffer) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

beforeAll(() => firstpass(["--help"]), 120_000);

describe("firstpass evaluate", () => {
  it("gives one report a ticket, in order, that keeps the published shape", () => {
    const { code, values } = firstpassJson(["evaluate", ...AT], `${ticket("a")}\n${ticket("b")}\n`);
    expect(code).toBe(0);
    expect(values.map(({ ticket: id, at }) => [id, at])).toEqual([
      ["a", "2026-11-23T10:05:00Z"],
      ["b", "2026-11-23T10:05:00Z"],
    ]);
    expect(values.map((value) => parseReport(value).ok)).toEqual([true, true]);
    expect(values[0].severity.verdict).toBe("understated");
  });

  it("reads files, gzip, and standard input as -", () => {
    const plain = file("a.ndjson", `${ticket("plain")}\n`);
    const zipped = file("b.ndjson.gz", gzipSync(`${ticket("zipped")}\n`));
    const { values } = firstpassJson(["evaluate", ...AT, plain, zipped, "-"], `\uFEFF${ticket("stdin")}`);
    expect(values.map((value) => value.ticket)).toEqual(["plain", "zipped", "stdin"]);
  });

  it("tells a bad line by file and line, skips it, and exits with 1", () => {
    const path = file("bad.ndjson", `${ticket("a")}\n{"id": \n\n{"id":"x"}\n${ticket("b")}\n`);
    const { code, values, err } = firstpassJson(["evaluate", ...AT, path]);
    expect(code).toBe(1);
    expect(values.map((value) => value.ticket)).toEqual(["a", "b"]);
    expect(err).toContain(`${path}:2: not valid JSON`);
    expect(err).toContain(`${path}:4: createdAt:`);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it("gives the same bytes with worker threads", () => {
    const lines = Array.from({ length: 300 }, (_, index) => ticket(`t${index}`, `Error ${index} for all users.`)).join(
      "\n",
    );
    const one = firstpass(["evaluate", ...AT], lines);
    const two = firstpass(["evaluate", ...AT, "--jobs", "2"], lines);
    expect(one.out).toHaveLength(300);
    expect(two.stdout).toBe(one.stdout);
  });

  it("takes a pretty-printed Zendesk page", () => {
    const page = {
      tickets: [
        { id: 7, created_at: "2026-11-23T09:00:00Z", subject: "Down", description: "All down", priority: "high" },
      ],
    };
    const { code, values } = firstpassJson(["evaluate", ...AT], JSON.stringify(page, null, 2));
    expect(code).toBe(0);
    expect(values.map((value) => [value.ticket, value.severity.claimed])).toEqual([["zendesk:7", "sev2"]]);
  });

  it("reads another Zendesk field as the severity", () => {
    const one = { ticket: { id: 7, created_at: "2026-11-23T09:00:00Z", custom_fields: [{ id: 42, value: "urgent" }] } };
    const { values } = firstpassJson(
      ["evaluate", ...AT, "--zendesk-fields", "severity=custom_field_42"],
      JSON.stringify(one),
    );
    expect(values[0].severity.claimed).toBe("sev1");
  });

  it("takes CSV with a map", () => {
    const rows = file("rows.csv", 'Number,Opened,Text\nINC1,2026-11-23T09:00:00Z,"All users\nare locked out"\n');
    const map = file("map.json", '{"id":"Number","createdAt":"Opened","texts":[{"column":"Text","by":"customer"}]}');
    const { code, values, err } = firstpassJson(["evaluate", ...AT, "--map", map, rows]);
    expect(err).toBe("");
    expect([code, values[0]?.ticket]).toEqual([0, "INC1"]);
  });

  it("refuses a policy with the line of its fault", () => {
    const policy = file("policy.json", '{\n  "matrx": {}\n}');
    const { code, err } = firstpass(["evaluate", "--policy", policy], ticket("a"));
    expect(code).toBe(2);
    expect(err).toContain(`${policy}:2:3: matrx: Unknown key "matrx". Did you mean "matrix"?`);
  });

  it("streams: the first report comes before the input ends", async () => {
    const { spawn } = await import("node:child_process");
    const child = spawn(process.execPath, [
      join(import.meta.dirname, "../../dist/cli/firstpass.mjs"),
      "evaluate",
      ...AT,
    ]);
    const first = new Promise<string>((resolve) => child.stdout.once("data", (chunk) => resolve(String(chunk))));
    for (let i = 0; i < 200; i++) child.stdin.write(`${ticket(`s${i}`)}\n`);
    expect(JSON.parse((await first).split("\n")[0] ?? "").ticket).toBe("s0");
    child.stdin.end();
  });
});

describe("usage", () => {
  it.each([
    [["frobnicate"], 'There is no command "frobnicate".'],
    [["evaluate", "--bogus"], "--bogus"],
    [["evaluate", "--at", "yesterday"], "--at takes an instant with a zone"],
    [["evaluate", "--jobs", "0"], "--jobs takes a whole number"],
    [["evaluate", "no-such-file.ndjson"], "no-such-file.ndjson: no such file"],
    [["evaluate", "rows.csv"], "say with --map"],
    [["policy", "frobnicate"], "policy takes check, explain, default or schema"],
    [["render", "--format", "docx"], "--format takes markdown, adf, jira-wiki, html"],
  ])("%s exits with 2 and says why", (args, message) => {
    const { code, err } = firstpass(args);
    expect(err).toContain(message);
    expect(code).toBe(2);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it("--help prints every command", () => {
    const { code, stdout } = firstpass(["--help"]);
    expect(code).toBe(0);
    for (const command of ["evaluate", "policy", "redact", "detect", "hours", "render"])
      expect(stdout).toContain(command);
  });
});
