import { beforeAll, describe, expect, test } from "vitest";
import { buttonOf, nodesOf, textOf } from "../../workbench/forge/read-page";
import {
  choose,
  chosen,
  fieldOf,
  has,
  hasNo,
  leave,
  opened,
  PATIENCE,
  press,
  savedText,
  savePolicy,
  tableOf,
  type,
} from "./admin-form";
import { startApp } from "./forge-app";
import { openAdmin } from "./open-admin";

beforeAll(() => {
  process.env.TZ = "UTC";
});

describe("the matrix", () => {
  test("shows the policy in force, and nothing to save", async () => {
    const page = await opened(await startApp());
    expect(nodesOf(page.document(), "Tab").map(textOf)).toEqual([
      "Matrix and targets",
      "Evidence",
      "Plans",
      "JSON",
      "History",
      "Fields",
      "Health",
    ]);
    expect(chosen(page, "matrix-extensive-critical")).toBe("sev1");
    expect(chosen(page, "matrix-minor-low")).toBe("sev4");
    expect(page.lines()).not.toContain("Not saved yet");
    expect(page.errors).toEqual([]);
  });

  test("is edited, compared with what is in force, and saved with a reason", async () => {
    const app = await startApp();
    const page = await opened(app);
    choose(page, "matrix-moderate-critical", { value: "sev1", label: "Sev-1" });
    await has(page, "Not saved yet");
    expect(tableOf(page, "Not saved yet")).toEqual([["matrix.moderate.critical", "sev2", "sev1"]]);
    type(page, "policy-note", "Agreed with engineering");
    await expect.poll(() => fieldOf(page, "policy-note").props.isInvalid, PATIENCE).toBe(false);
    expect(app.forge.kvs.values.size).toBe(0);
    press(page, "Save and put in force");
    await has(page, "Version 1 is in force");
    await hasNo(page, "Not saved yet");
    expect(savedText(app)).toEqual(['{\n  "matrix": {\n    "moderate": {\n      "critical": "sev1"\n    }\n  }\n}\n']);
    expect(tableOf(page, "Saved versions")).toEqual([
      ["1 · default@1\nIn force", "Mon, Nov 23, 09:15 AM", "", "Agreed with engineering", "Look at 1"],
    ]);
    expect(chosen(page, "matrix-moderate-critical")).toBe("sev1");
  });

  test("that contradicts itself is told at once, and cannot be saved", async () => {
    const page = await opened(await startApp());
    choose(page, "matrix-minor-critical", { value: "sev1", label: "Sev-1" });
    await has(page, "One thing to mend");
    expect(page.lines()).toContain(
      "Line 4, column 7: matrix.minor.critical: sev1 is graver than sev2 at impact moderate. A lower impact or urgency may not give a graver severity.",
    );
    expect(chosen(page, "matrix-minor-critical")).toBe("sev1");
    expect(() => press(page, "Save and put in force")).toThrow("cannot be pressed");
    press(page, "Discard my changes");
    await hasNo(page, "Not saved yet");
    expect(chosen(page, "matrix-minor-critical")).toBe("sev3");
  });
});

describe("the other forms", () => {
  test("targets are times that people write", async () => {
    const page = await opened(await startApp());
    expect(fieldOf(page, "target-sev2-resolution").props.defaultValue).toBe("24 h");
    leave(page, "target-sev2-resolution", "12 h 30 min");
    await has(page, "Not saved yet");
    expect(tableOf(page, "Not saved yet")).toEqual([["severities.sev2.targets.resolution.minutes", "1440", "750"]]);
    leave(page, "target-sev1-acknowledgement", "");
    await expect
      .poll(() => tableOf(page, "Not saved yet"), PATIENCE)
      .toContainEqual(["severities.sev1.targets.acknowledgement.minutes", "15", "not set"]);
    choose(page, "target-sev3-update-hours", { value: "calendar", label: "around the clock" });
    await expect
      .poll(() => tableOf(page, "Not saved yet"), PATIENCE)
      .toContainEqual(["severities.sev3.targets.update.hours", "business", "calendar"]);
  });

  test("a time that is none is told beside it, and changes nothing", async () => {
    const page = await opened(await startApp());
    leave(page, "target-sev2-resolution", "soon");
    await has(page, "Write a time such as 4 h or 30 min.");
    expect(page.lines()).not.toContain("Not saved yet");
  });

  test("evidence is set in general, for a severity, and for a category", async () => {
    const page = await opened(await startApp());
    choose(page, "evidence-stack-trace", { value: "wanted", label: "Helpful" });
    await has(page, "Not saved yet");
    choose(page, "evidence-scope", { value: "bySeverity.sev1", label: "Sev-1" });
    await expect.poll(() => chosen(page, "evidence-steps-to-reproduce"), PATIENCE).toBe("wanted");
    expect(chosen(page, "evidence-request-id")).toBe("inherited");
    choose(page, "evidence-request-id", { value: "required", label: "Needed" });
    await expect.poll(() => chosen(page, "evidence-request-id"), PATIENCE).toBe("required");
    expect(tableOf(page, "Not saved yet")).toEqual([
      ["evidence.stack-trace.level", "off", "wanted"],
      ["evidence.request-id.bySeverity.sev1", "not set", "required"],
    ]);
    choose(page, "evidence-request-id", { value: "inherited", label: "As in general (Helpful)" });
    await expect.poll(() => chosen(page, "evidence-request-id"), PATIENCE).toBe("inherited");
  });

  test("a rule of the default can be changed and not taken away", async () => {
    const page = await opened(await startApp());
    choose(page, "evidence-scope", { value: "byCategory.api", label: "API" });
    await expect.poll(() => chosen(page, "evidence-request-id"), PATIENCE).toBe("required");
    const options = fieldOf(page, "evidence-request-id").props.options as readonly { value: string }[];
    expect(options.map(({ value }) => value)).toEqual(["required", "wanted", "off"]);
  });

  test("plans get a limit, exceptions, and company", async () => {
    const page = await opened(await startApp());
    choose(page, "plan-free-highest", { value: "sev2", label: "Sev-2" });
    await has(page, "Not saved yet");
    choose(page, "plan-free-sev1", [{ value: "data-loss", label: "data loss" }]);
    await expect
      .poll(() => tableOf(page, "Not saved yet"), PATIENCE)
      .toEqual([
        ["plans.free.highest", "sev3", "sev2"],
        ["plans.free.exceptions", "[]", '[{"severity":"sev1","when":["data-loss"]}]'],
      ]);
    type(page, "plan-add", "Gold Plus");
    await expect.poll(() => buttonOf(page.document(), "Add the plan"), PATIENCE).toBeTypeOf("function");
    press(page, "Add the plan");
    await has(page, "Gold Plus");
    press(page, "Remove Enterprise");
    await expect
      .poll(() => tableOf(page, "Not saved yet"), PATIENCE)
      .toContainEqual(["plans", "enterprise, business, free", "business, free, gold-plus"]);
  });

  test("fields are chosen among those of the site; one that it lacks is told", async () => {
    const app = await startApp();
    await savePolicy(app, 0, { fields: { jira: { plan: { from: "customfield_999" } } } });
    const page = await opened(app);
    await has(page, "This site has no field customfield_999.");
    choose(page, "field-plan", { value: "customfield_10050", label: "Customer plan (customfield_10050)" });
    await hasNo(page, "This site has no field customfield_999.");
    choose(page, "field-category", { value: "customfield_10051", label: "Area (customfield_10051)" });
    await expect
      .poll(() => tableOf(page, "Not saved yet"), PATIENCE)
      .toEqual([
        ["fields.jira.category.from", "category", "customfield_10051"],
        ["fields.jira.plan.from", "customfield_999", "customfield_10050"],
      ]);
    choose(page, "field-plan", null);
    await expect
      .poll(() => tableOf(page, "Not saved yet"), PATIENCE)
      .toContainEqual(["fields.jira.plan.from", "customfield_999", "not set"]);
  });
});

describe("what goes wrong", () => {
  test.each([
    [401, "Jira does not know who you are. Reload the page and sign in."],
    [403, "Only administrators of this Jira site may see and change this."],
    [429, "Jira is limiting requests just now. Try again in a minute."],
    [503, "Jira had a problem. Look whether it was done before you try again."],
  ])("opening with %i says why, and reads again when asked", async (status, words) => {
    const app = await startApp();
    app.site.fail({ path: "/mypermissions", answer: () => new Response("", { status }), times: 1 });
    const page = await openAdmin(app);
    await has(page, "The policy could not be read");
    expect(page.lines()).toContain(words);
    press(page, "Check again");
    await has(page, "Severity by impact and urgency");
  });

  test("a change that does not get through is told, and the next one is taken", async () => {
    const app = await startApp();
    const page = await opened(app);
    app.site.fail({ path: "/mypermissions", answer: () => new Response("", { status: 429 }), times: 1 });
    choose(page, "matrix-moderate-critical", { value: "sev1", label: "Sev-1" });
    await has(page, "The last step did not get through");
    expect(chosen(page, "matrix-moderate-critical")).toBe("sev2");
    choose(page, "matrix-moderate-critical", { value: "sev1", label: "Sev-1" });
    await has(page, "Not saved yet");
    expect(page.lines()).not.toContain("The last step did not get through");
  });

  test("a storage that does not take it loses nothing, and can be tried again", async () => {
    const app = await startApp();
    const page = await opened(app);
    choose(page, "matrix-moderate-critical", { value: "sev1", label: "Sev-1" });
    await has(page, "Not saved yet");
    app.forge.breakStorage(true);
    press(page, "Save and put in force");
    await has(page, "This was not saved");
    expect(tableOf(page, "Not saved yet")).toEqual([["matrix.moderate.critical", "sev2", "sev1"]]);
    app.forge.breakStorage(false);
    press(page, "Save and put in force");
    await has(page, "Version 1 is in force");
  });

  test("a page that could not be brought up to date after a save keeps what it shows", async () => {
    const app = await startApp();
    const page = await opened(app);
    choose(page, "matrix-moderate-critical", { value: "sev1", label: "Sev-1" });
    await has(page, "Not saved yet");
    const allowed = () => Response.json({ permissions: { ADMINISTER: { havePermission: true } } });
    app.site.fail({ path: "/mypermissions", answer: allowed, times: 1 });
    app.site.fail({ path: "/mypermissions", answer: () => new Response("", { status: 503 }), times: 1 });
    press(page, "Save and put in force");
    await has(page, "The last step did not get through");
    expect(chosen(page, "matrix-moderate-critical")).toBe("sev1");
    expect(savedText(app)).toHaveLength(1);
    const [save] = nodesOf(page.document(), "LoadingButton").filter((node) => textOf(node) === "Save and put in force");
    expect(save?.props.isLoading).toBe(false);
  });

  test("fields that could not be read hide nothing else", async () => {
    const app = await startApp();
    app.site.fail({ path: "/field", answer: () => new Response("", { status: 500 }) });
    const page = await openAdmin(app);
    await has(page, "The fields could not be read");
    expect(chosen(page, "matrix-extensive-critical")).toBe("sev1");
  });

  test("somebody who administers only a project sees nothing of the policy", async () => {
    const page = await openAdmin(await startApp(), "project-admin");
    await has(page, "Only administrators of this Jira site may see and change this.");
    expect(nodesOf(page.document(), "Select")).toEqual([]);
  });
});

test("every field has a label of its own, and no label stands without a field", async () => {
  const page = await opened(await startApp());
  const labels = nodesOf(page.document(), "Label").map(({ props }) => String(props.labelFor));
  const fields = ["Select", "Textfield", "TextArea"]
    .flatMap((kind) => nodesOf(page.document(), kind))
    .map(({ props }) => String(props.inputId ?? props.id));
  expect(fields.length).toBeGreaterThan(50);
  expect([...labels].sort()).toEqual([...fields].sort());
  expect(new Set(labels).size).toBe(labels.length);
});
