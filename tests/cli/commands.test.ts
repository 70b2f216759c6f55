import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { DEFAULT_POLICY } from "../../shared/policy/default";
import { report } from "../fixtures/report";
import { firstpass, firstpassJson } from "./firstpass";

const folder = mkdtempSync(join(tmpdir(), "firstpass-"));
const file = (name: string, content: string) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

beforeAll(() => firstpass(["--help"]), 120_000);

describe("firstpass policy", () => {
  it("default prints a policy that check accepts", () => {
    const { stdout } = firstpass(["policy", "default"]);
    expect(JSON.parse(stdout)).toEqual(DEFAULT_POLICY);
    const { code, stdout: said } = firstpass(["policy", "check", file("default.json", stdout)]);
    expect([code, said.trim().endsWith("default.json: valid, default@1")]).toEqual([0, true]);
  });

  it("check tells every fault with line and column, and exits with 1", () => {
    const path = file("bad.json", '{\n  "privacy": { "secrets": "maks" },\n  "gate": { "treshold": 3 }\n}');
    const { code, err } = firstpass(["policy", "check", path]);
    expect(code).toBe(1);
    expect(err.trim().split("\n")).toEqual([
      `${path}:2:16: privacy.secrets: Unknown value "maks". Did you mean "mask"?`,
      `${path}:3:13: gate.treshold: Unknown key "treshold". Did you mean "threshold"?`,
    ]);
  });

  it("schema prints a JSON Schema that knows the keys", () => {
    const schema = JSON.parse(firstpass(["policy", "schema"]).stdout);
    expect(Object.keys(schema.properties)).toContain("matrix");
  });

  it("explain says it in words", () => {
    const { stdout } = firstpass(["policy", "explain"]);
    expect(stdout).toContain("Severity by impact and urgency");
    expect(stdout).toMatch(/extensive +sev1 +sev1 +sev2 +sev3/);
  });
});

describe("firstpass redact", () => {
  const secret = ["ghp", "0123456789abcdefghijABCDEFGHIJ456789"].join("_");

  it("masks a text and counts on stderr", () => {
    const { code, stdout, err } = firstpass(
      ["redact"],
      `token ${secret} for request 4bf92f3577b34da6a3ce929d0e0e4736\n`,
    );
    expect(code).toBe(0);
    expect(stdout).not.toContain(secret);
    expect(stdout).toContain("4bf92f3577b34da6a3ce929d0e0e4736");
    expect(err).toBe("1 github-token\n");
  });

  it("gives spans in the input, line by line", () => {
    const { values } = firstpassJson(["redact", "--ndjson"], `${JSON.stringify({ id: 1, text: `key ${secret}` })}\n`);
    expect(values).toEqual([
      {
        id: 1,
        text: expect.not.stringContaining(secret),
        findings: [{ type: "github-token", start: 4, end: 4 + secret.length }],
      },
    ]);
  });
});

describe("firstpass detect", () => {
  it("gives evidence, sentences and signals with spans, those of the title apart", () => {
    const text = "All users get HTTP 503. The call should return 200 instead.";
    const { values } = firstpassJson(
      ["detect", "--ndjson"],
      JSON.stringify({ id: "x", text, title: "Error code 500" }),
    );
    const [{ id, evidence, sentences, signals }] = values;
    expect(id).toBe("x");
    expect(evidence["error-code"].some((range: { in?: string }) => range.in === "title")).toBe(true);
    expect(evidence["expected-behaviour"]).toBeDefined();
    expect(sentences.map(({ start, end }: { start: number; end: number }) => text.slice(start, end))).toContain(
      "The call should return 200 instead.",
    );
    expect(signals["scope-all-users"]).toEqual([{ start: 0, end: 9 }]);
  });

  it("refuses a line without text", () => {
    const { code, err } = firstpass(["detect", "--ndjson"], '{"id":1}\n');
    expect([code, err.includes('-:1: expected an object with a string "text"')]).toEqual([1, true]);
  });
});

describe("firstpass hours", () => {
  const calendar = { timeZone: "Europe/Berlin", week: { mon: [["09:00", "17:00"]], tue: [["09:00", "17:00"]] } };
  const ask = (question: object) => JSON.stringify({ calendar, ...question });

  it("answers line by line", () => {
    const { values } = firstpassJson(
      ["hours", "--ndjson"],
      [
        ask({ op: "between", from: "2026-11-23T15:00:00Z", to: "2026-11-24T09:00:00Z" }),
        ask({ op: "add", from: "2026-11-23T15:00:00Z", minutes: 120 }),
        ask({ op: "within", from: "2026-11-23T16:00:00Z" }),
        ask({ op: "next-open", from: "2026-11-25T00:00:00Z" }),
      ].join("\n"),
    );
    expect(values.map(({ result }) => result)).toEqual([7200, "2026-11-24T09:00:00Z", false, "2026-11-30T08:00:00Z"]);
  });

  it("takes calendars by name from a file", () => {
    const calendars = file("calendars.json", JSON.stringify({ berlin: calendar }));
    const question = JSON.stringify({ calendar: "berlin", op: "within", from: "2026-11-23T09:00:00Z" });
    expect(firstpassJson(["hours", "--ndjson", "--calendars", calendars], question).values[0].result).toBe(true);
  });

  it("answers one question on the command line", () => {
    expect(firstpass(["hours", "--from", "2026-11-23T16:00:00Z", "--add", "4h"]).stdout).toBe("2026-11-24T11:00:00Z\n");
  });
});

describe("firstpass render", () => {
  it("renders a report alone", () => {
    const { code, stdout } = firstpass(["render", "--format", "markdown"], JSON.stringify(report));
    expect(code).toBe(0);
    expect(stdout).toContain("## Severity");
  });

  it("adds the ticket's own words", () => {
    const ticket = {
      id: report.ticket,
      createdAt: "2026-11-23T09:00:00Z",
      texts: [{ id: "description", by: "customer", body: "All users are locked out. It says no." }],
    };
    const tickets = file("tickets.ndjson", JSON.stringify(ticket));
    const { stdout } = firstpass(["render", "--format", "html", "--tickets", tickets], JSON.stringify(report));
    expect(stdout).toContain("<blockquote>All users are locked out.");
  });

  it("says what is wrong with a report", () => {
    const { code, err } = firstpass(["render", "--format", "adf"], '{"ticket":"x"}');
    expect(code).toBe(1);
    expect(err).toMatch(/^-:1: /);
  });
});
