import { describe, expect, test } from "vitest";
import { editPolicy, readPolicyEdits } from "../../shared/policy/edit";
import { loadPolicy } from "../../shared/policy/load";

const loaded = (text: string) => {
  const result = loadPolicy(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};

describe("editing a policy's text", () => {
  test("changes the value and leaves everything else as it was written", () => {
    const text = '{ "id": "acme",\n    "gate": {"threshold":80},\n  "matrix": { "minor": { "critical": "sev4" } } }\n';
    expect(editPolicy(text, [{ path: ["matrix", "minor", "critical"], value: "sev3" }])).toBe(
      '{ "id": "acme",\n    "gate": {"threshold":80},\n  "matrix": { "minor": { "critical": "sev3" } } }\n',
    );
  });

  test("adds the key where the text leaves it to the default", () => {
    const edited = editPolicy('{\n  "id": "acme"\n}\n', [{ path: ["matrix", "minor", "critical"], value: "sev4" }]);
    expect(edited).toBe('{\n  "id": "acme",\n  "matrix": {\n    "minor": {\n      "critical": "sev4"\n    }\n  }\n}\n');
  });

  test("writes a whole list out where only a part of it changes, since a list replaces the default's", () => {
    const path = ["severities", 1, "targets", "resolution"];
    const edited = loaded(editPolicy("{}", [{ path, value: { minutes: 960, hours: "calendar" } }]));
    const [sev1, sev2, ...rest] = edited.severities;
    expect(sev2?.targets.resolution).toEqual({ minutes: 960, hours: "calendar" });
    expect(sev2?.targets["first-reply"]).toEqual({ minutes: 120, hours: "calendar" });
    expect(sev1?.targets.acknowledgement).toEqual({ minutes: 15, hours: "calendar" });
    expect(rest.map(({ id }) => id)).toEqual(["sev3", "sev4"]);
  });

  test("takes a target away", () => {
    const path = ["severities", 0, "targets", "acknowledgement"];
    expect(
      loaded(editPolicy("{}", [{ path, value: undefined }])).severities[0]?.targets.acknowledgement,
    ).toBeUndefined();
  });

  test("takes a key away, and nothing where there is none", () => {
    const text = '{"fields":{"jira":{"plan":{"from":"customfield_1"}}}}';
    const edit = { path: ["fields", "jira", "plan"], value: undefined };
    expect(JSON.parse(editPolicy(text, [edit]))).toEqual({ fields: { jira: {} } });
    expect(editPolicy("{}", [edit])).toBe("{}");
  });

  test("keeps comments, wherever a text has them", () => {
    const text = '{\n  // Agreed with sales.\n  "matrix": { "minor": { "critical": "sev4" } } // Sev-4 at most\n}';
    expect(editPolicy(text, [{ path: ["matrix", "minor", "critical"], value: "sev3" }])).toBe(
      '{\n  // Agreed with sales.\n  "matrix": { "minor": { "critical": "sev3" } } // Sev-4 at most\n}',
    );
  });
});

describe("edits that come from a page", () => {
  test("are those that a form makes", () => {
    const edits = [
      { path: ["matrix", "minor", "critical"], value: "sev3" },
      { path: ["evidence", "request-id", "bySeverity", "sev1"], value: "required" },
      { path: ["severities", 0, "targets", "update"] },
      { path: ["plans"], value: [] },
      { path: ["fields", "jira", "plan", "from"], value: "customfield_1" },
    ];
    expect(readPolicyEdits(edits)?.map(({ path }) => path.length)).toEqual([3, 4, 4, 1, 4]);
  });

  test.each([
    ["a path that leads elsewhere", [{ path: ["gate", "threshold"], value: 1 }]],
    ["a path that goes on", [{ path: ["plans", 0, "id"], value: "x" }]],
    ["an index that is none", [{ path: ["severities", -1, "targets", "update"], value: 1 }]],
    ["a name that is no id", [{ path: ["fields", "jira", "__proto__", "from"], value: "x" }]],
    ["no list", { path: ["plans"] }],
    ["too many", Array.from({ length: 201 }, () => ({ path: ["plans"], value: [] }))],
  ])("are refused: %s", (_, edits) => {
    expect(readPolicyEdits(edits)).toBeNull();
  });
});
