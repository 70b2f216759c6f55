import { beforeAll, describe, expect, test } from "vitest";
import { buttonOf } from "../../workbench/forge/read-page";
import { choose, fieldOf, has, opened, PATIENCE, press, savedText, savePolicy, tableOf, type } from "./admin-form";
import { startApp } from "./forge-app";
import { openAdmin } from "./open-admin";

beforeAll(() => {
  process.env.TZ = "UTC";
});

describe("JSON", () => {
  test("with a mistake is told by line, and cannot be saved; the typed text stays", async () => {
    const page = await opened(await startApp());
    type(page, "policy-text", '{\n  "id": "acme",\n  "serverities": []\n}');
    await has(page, "What you have typed is not checked yet, and the forms do not show it.");
    press(page, "Check and use this text");
    await has(page, 'Line 3, column 3: serverities: Unknown key "serverities". Did you mean "severities"?');
    expect(page.lines()).toContain("The policy has a mistake that leaves nothing to show here. Mend it under JSON.");
    expect(() => press(page, "Save and put in force")).toThrow("cannot be pressed");
    expect(fieldOf(page, "policy-text").props.defaultValue).toContain("serverities");
  });

  test("that is no JSON is told too", async () => {
    const page = await opened(await startApp());
    type(page, "policy-text", '{ "id": "acme", ');
    await expect.poll(() => buttonOf(page.document(), "Check and use this text"), PATIENCE).toBeTypeOf("function");
    press(page, "Check and use this text");
    await has(page, "Not saved yet");
    expect(page.lines().find((line) => line.startsWith("Line 1,"))).toMatch(/^Line 1, column \d+: Not valid JSON/);
  });

  test("brings over the file of the Zendesk app as it is, and gives it out again", async () => {
    const app = await startApp();
    const file = '{ "id": "acme", "version": 7,\n  "gate": { "threshold": 80 } }\n';
    const page = await opened(app);
    type(page, "policy-text", file);
    await expect.poll(() => buttonOf(page.document(), "Check and use this text"), PATIENCE).toBeTypeOf("function");
    press(page, "Check and use this text");
    await expect
      .poll(() => tableOf(page, "Not saved yet"), PATIENCE)
      .toEqual([
        ["id", "default", "acme"],
        ["version", "1", "7"],
        ["gate.threshold", "70", "80"],
      ]);
    press(page, "Save and put in force");
    await has(page, "Version 1 is in force");
    expect(savedText(app)).toEqual([file]);
    expect(fieldOf(page, "policy-text").props.defaultValue).toBe(file);
  });

  test("that is being typed outlives a change in a form, and can be thrown away", async () => {
    const page = await opened(await startApp());
    type(page, "policy-text", '{ "id": "mine" }');
    await has(page, "What you have typed is not checked yet, and the forms do not show it.");
    const field = fieldOf(page, "policy-text").key;
    choose(page, "matrix-moderate-critical", { value: "sev1", label: "Sev-1" });
    await has(page, "Not saved yet");
    expect(fieldOf(page, "policy-text").key).toBe(field);
    press(page, "Throw away what I typed");
    await expect.poll(() => fieldOf(page, "policy-text").key, PATIENCE).not.toBe(field);
    expect(fieldOf(page, "policy-text").props.defaultValue).toContain('"moderate"');
  });
});

describe("history", () => {
  test("compares an earlier version, and brings it back as a new one", async () => {
    const app = await startApp();
    await savePolicy(app, 0, { id: "first", gate: { threshold: 60 } });
    await savePolicy(app, 1, { id: "second" }, "Stricter");
    const page = await opened(app);
    press(page, "Look at 1");
    await has(page, "Version 1 against the policy in force");
    await expect
      .poll(() => tableOf(page, "Version 1 against the policy in force"), PATIENCE)
      .toEqual([
        ["id", "second", "first"],
        ["gate.threshold", "70", "60"],
      ]);
    press(page, "Bring version 1 back");
    await has(page, "Version 3 is in force");
    expect(tableOf(page, "Saved versions").map(([name, , , note]) => [name, note])).toEqual([
      ["3 · first@1\nIn force", "As version 1 was"],
      ["2 · second@1", "Stricter"],
      ["1 · first@1", ""],
    ]);
  });

  test("says which version judges where the newest cannot", async () => {
    const app = await startApp();
    await savePolicy(app, 0, { id: "good" });
    await savePolicy(app, 1, { id: "bad" });
    const key = [...app.forge.kvs.values].find(([, value]) => value === '{"id":"bad"}')?.[0] ?? "";
    app.forge.kvs.answer("/api/v1/set", { key, value: '{"id":"bad","gate":{"treshold":1}}' });
    const page = await openAdmin(app);
    await has(page, "An earlier policy is in use");
    expect(page.lines()).toContain(
      "Version 2 has a mistake, so version 1 judges until it is mended. What is wrong stands under JSON.",
    );
    expect(page.lines()).toContain(
      'Line 1, column 21: gate.treshold: Unknown key "treshold". Did you mean "threshold"?',
    );
  });
});

describe("two administrators", () => {
  test("the second is told, keeps what they typed, sees both, and can save after that", async () => {
    const app = await startApp();
    const page = await opened(app);
    choose(page, "matrix-moderate-critical", { value: "sev1", label: "Sev-1" });
    await has(page, "Not saved yet");
    await savePolicy(app, 0, { gate: { threshold: 90 } });
    press(page, "Save and put in force");
    await has(
      page,
      "Somebody else saved a version while you were editing. Theirs is in force; yours is not saved, and still here.",
    );
    expect(() => press(page, "Save and put in force")).toThrow("cannot be pressed");
    press(page, "Compare mine with theirs");
    await expect
      .poll(() => tableOf(page, "Not saved yet"), PATIENCE)
      .toEqual([
        ["matrix.moderate.critical", "sev2", "sev1"],
        ["gate.threshold", "90", "70"],
      ]);
    await expect.poll(() => buttonOf(page.document(), "Save and put in force"), PATIENCE).toBeTypeOf("function");
    press(page, "Save and put in force");
    await has(page, "Version 2 is in force");
    expect(savedText(app)).toHaveLength(2);
  });
});
