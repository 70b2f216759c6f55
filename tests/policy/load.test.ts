import { describe, expect, it } from "vitest";
import { DEFAULT_POLICY } from "../../shared/policy/default";
import { loadPolicy } from "../../shared/policy/load";

const problemsOf = (text: string) => {
  const result = loadPolicy(text);
  return result.ok ? [] : result.problems;
};

describe("loading a policy", () => {
  it("takes the default policy as it is", () => {
    expect(loadPolicy(JSON.stringify(DEFAULT_POLICY))).toEqual({ ok: true, value: DEFAULT_POLICY });
  });

  it("lays what is given over the default", () => {
    const result = loadPolicy('{"id":"acme","version":7,"matrix":{"minor":{"critical":"sev4"}}}');
    expect(result.ok && result.value.matrix.minor.critical).toBe("sev4");
    expect(result.ok && result.value.matrix.extensive.critical).toBe("sev1");
    expect(result.ok && `${result.value.id}@${result.value.version}`).toBe("acme@7");
  });

  it("names the nearest key, with line and column", () => {
    expect(problemsOf('{\n  "id": "acme",\n  "serverities": []\n}')).toEqual([
      {
        path: "serverities",
        message: 'Unknown key "serverities".',
        fix: 'Did you mean "severities"?',
        line: 3,
        column: 3,
      },
    ]);
  });

  it("names the nearest key inside an array of objects", () => {
    expect(problemsOf('{"plans":[{"id":"gold","label":"Gold","higest":"sev1","exceptions":[]}]}')).toMatchObject([
      { path: "plans.0.highest", message: 'The key "highest" is missing.' },
      { path: "plans.0.higest", fix: 'Did you mean "highest"?' },
    ]);
  });

  it("names the nearest value of a list of choices", () => {
    expect(problemsOf('{"privacy":{"secrets":"maks"}}')).toMatchObject([
      { path: "privacy.secrets", message: 'Unknown value "maks".', fix: 'Did you mean "mask"?', line: 1 },
    ]);
  });

  it("says where JSON breaks off", () => {
    expect(problemsOf('{"id": "acme",\n "version": }')).toMatchObject([{ message: /Not valid JSON/, line: 2 }]);
    expect(problemsOf("")).toHaveLength(1);
    expect(problemsOf("[]")).toMatchObject([{ message: "A policy is a JSON object." }]);
  });

  it("refuses a key that stands twice", () => {
    expect(problemsOf('{"id":"a",\n"id":"b"}')).toMatchObject([{ message: 'The key "id" stands twice.', line: 2 }]);
  });

  it("treats prototype keys as unknown keys", () => {
    expect(problemsOf('{"__proto__":{"id":"x"}}')).toMatchObject([{ message: 'Unknown key "__proto__".' }]);
    expect(problemsOf('{"constructor":{}}')).toMatchObject([{ message: 'Unknown key "constructor".' }]);
  });
});
