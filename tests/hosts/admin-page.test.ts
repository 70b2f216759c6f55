import { beforeAll, describe, expect, test } from "vitest";
import type { ForgeNode } from "../../workbench/forge/bridge";
import { buttonOf, handlerOf, nodesOf, textOf } from "../../workbench/forge/read-page";
import { escalation } from "./escalation";
import { type ForgeApp, startApp } from "./forge-app";
import { openAdmin } from "./open-admin";
import type { Panel } from "./open-panel";

beforeAll(() => {
  process.env.TZ = "UTC";
});

const press = (page: Panel, name: string) => buttonOf(page.document(), name)();
// A busy machine may take its time.
const poll = <T>(read: () => T) => expect.poll(read, { timeout: 30_000 });
const has = (page: Panel, line: string) => poll(page.lines).toContain(line);
const hasNo = (page: Panel, line: string) => poll(page.lines).not.toContain(line);

/** The field of a label: ids get a prefix from Forge that both share. */
function fieldOf(page: Panel, id: string): ForgeNode {
  const fields = ["Select", "Textfield", "TextArea"].flatMap((type) => nodesOf(page.document(), type));
  const found = fields.find(({ props }) => String(props.inputId ?? props.id).endsWith(`-${id}`));
  if (found === undefined) throw new Error(`There is no field ${id}.`);
  return found;
}

const chosen = (page: Panel, id: string) => (fieldOf(page, id).props.value as { value: string } | null)?.value ?? null;
const choose = (page: Panel, id: string, value: unknown) => handlerOf(fieldOf(page, id), "onChange")(value);
const type = (page: Panel, id: string, value: string) =>
  handlerOf(fieldOf(page, id), "onChange")({ target: { value } });
const leave = (page: Panel, id: string, value: string) => handlerOf(fieldOf(page, id), "onBlur")({ target: { value } });

/** The cells of the table with that label, row by row. */
function tableOf(page: Panel, label: string): readonly (readonly string[])[] {
  const table = nodesOf(page.document(), "DynamicTable").find(({ props }) => props.label === label);
  return nodesOf(table ?? null, "Row").map((row) => row.children.map(textOf));
}

const savedText = (app: ForgeApp) =>
  [...app.forge.kvs.values].filter(([key]) => key.startsWith("policy-text:")).map(([, text]) => String(text));
const savePolicy = (app: ForgeApp, base: number, policy: unknown, note = "") =>
  app.askAdmin("admin", "save", { base, text: JSON.stringify(policy), note });

async function opened(app: ForgeApp): Promise<Panel> {
  const page = await openAdmin(app);
  await has(page, "Severity by impact and urgency");
  await hasNo(page, "Reading the fields");
  return page;
}

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
    await poll(() => fieldOf(page, "policy-note").props.isInvalid).toBe(false);
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
    await poll(() => tableOf(page, "Not saved yet")).toContainEqual([
      "severities.sev1.targets.acknowledgement.minutes",
      "15",
      "not set",
    ]);
    choose(page, "target-sev3-update-hours", { value: "calendar", label: "around the clock" });
    await poll(() => tableOf(page, "Not saved yet")).toContainEqual([
      "severities.sev3.targets.update.hours",
      "business",
      "calendar",
    ]);
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
    await poll(() => chosen(page, "evidence-steps-to-reproduce")).toBe("wanted");
    expect(chosen(page, "evidence-request-id")).toBe("inherited");
    choose(page, "evidence-request-id", { value: "required", label: "Needed" });
    await poll(() => chosen(page, "evidence-request-id")).toBe("required");
    expect(tableOf(page, "Not saved yet")).toEqual([
      ["evidence.stack-trace.level", "off", "wanted"],
      ["evidence.request-id.bySeverity.sev1", "not set", "required"],
    ]);
    choose(page, "evidence-request-id", { value: "inherited", label: "As in general (Helpful)" });
    await poll(() => chosen(page, "evidence-request-id")).toBe("inherited");
  });

  test("a rule of the default can be changed and not taken away", async () => {
    const page = await opened(await startApp());
    choose(page, "evidence-scope", { value: "byCategory.api", label: "API" });
    await poll(() => chosen(page, "evidence-request-id")).toBe("required");
    const options = fieldOf(page, "evidence-request-id").props.options as readonly { value: string }[];
    expect(options.map(({ value }) => value)).toEqual(["required", "wanted", "off"]);
  });

  test("plans get a limit, exceptions, and company", async () => {
    const page = await opened(await startApp());
    choose(page, "plan-free-highest", { value: "sev2", label: "Sev-2" });
    await has(page, "Not saved yet");
    choose(page, "plan-free-sev1", [{ value: "data-loss", label: "data loss" }]);
    await poll(() => tableOf(page, "Not saved yet")).toEqual([
      ["plans.free.highest", "sev3", "sev2"],
      ["plans.free.exceptions", "[]", '[{"severity":"sev1","when":["data-loss"]}]'],
    ]);
    type(page, "plan-add", "Gold Plus");
    await poll(() => buttonOf(page.document(), "Add the plan")).toBeTypeOf("function");
    press(page, "Add the plan");
    await has(page, "Gold Plus");
    press(page, "Remove Enterprise");
    await poll(() => tableOf(page, "Not saved yet")).toContainEqual([
      "plans",
      "enterprise, business, free",
      "business, free, gold-plus",
    ]);
  });

  test("fields are chosen among those of the site; one that it lacks is told", async () => {
    const app = await startApp();
    await savePolicy(app, 0, { fields: { jira: { plan: { from: "customfield_999" } } } });
    const page = await opened(app);
    await has(page, "This site has no field customfield_999.");
    choose(page, "field-plan", { value: "customfield_10050", label: "Customer plan (customfield_10050)" });
    await hasNo(page, "This site has no field customfield_999.");
    choose(page, "field-category", { value: "customfield_10051", label: "Area (customfield_10051)" });
    await poll(() => tableOf(page, "Not saved yet")).toEqual([
      ["fields.jira.category.from", "category", "customfield_10051"],
      ["fields.jira.plan.from", "customfield_999", "customfield_10050"],
    ]);
    choose(page, "field-plan", null);
    await poll(() => tableOf(page, "Not saved yet")).toContainEqual([
      "fields.jira.plan.from",
      "customfield_999",
      "not set",
    ]);
  });
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
    await poll(() => buttonOf(page.document(), "Check and use this text")).toBeTypeOf("function");
    press(page, "Check and use this text");
    await has(page, "Not saved yet");
    expect(page.lines().find((line) => line.startsWith("Line 1,"))).toMatch(/^Line 1, column \d+: Not valid JSON/);
  });

  test("brings over the file of the Zendesk app as it is, and gives it out again", async () => {
    const app = await startApp();
    const file = '{ "id": "acme", "version": 7,\n  "gate": { "threshold": 80 } }\n';
    const page = await opened(app);
    type(page, "policy-text", file);
    await poll(() => buttonOf(page.document(), "Check and use this text")).toBeTypeOf("function");
    press(page, "Check and use this text");
    await poll(() => tableOf(page, "Not saved yet")).toEqual([
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
    await poll(() => fieldOf(page, "policy-text").key).not.toBe(field);
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
    await poll(() => tableOf(page, "Version 1 against the policy in force")).toEqual([
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
    await poll(() => tableOf(page, "Not saved yet")).toEqual([
      ["matrix.moderate.critical", "sev2", "sev1"],
      ["gate.threshold", "90", "70"],
    ]);
    await poll(() => buttonOf(page.document(), "Save and put in force")).toBeTypeOf("function");
    press(page, "Save and put in force");
    await has(page, "Version 2 is in force");
    expect(savedText(app)).toHaveLength(2);
  });
});

describe("trying a policy on recent issues", () => {
  test("shows whose verdict would change, before and after, and writes nothing", async () => {
    const app = await startApp();
    const page = await opened(app);
    const setLevel = (kind: string) => choose(page, `evidence-${kind}`, { value: "off", label: "Off" });
    choose(page, "evidence-scope", { value: "byCategory.webhooks", label: "Webhooks" });
    await poll(() => chosen(page, "evidence-endpoint")).toBe("required");
    setLevel("endpoint");
    await has(page, "Not saved yet");
    type(page, "preview-project", "help");
    await poll(() => buttonOf(page.document(), "Try it")).toBeTypeOf("function");
    press(page, "Try it");
    await has(page, "1 of 1 verdicts would change.");
    expect(tableOf(page, "Verdicts that would change")).toEqual([
      [
        "HELP-42",
        "Not ready · Sev-1 · missing: date and time, request ID, endpoint",
        "Not ready · Sev-1 · missing: date and time, request ID",
      ],
    ]);
    expect(app.site.requests.filter(({ method }) => method === "PUT")).toEqual([]);
    expect(new Set(app.site.requests.map(({ as }) => as))).toEqual(new Set(["admin"]));
    expect(app.forge.kvs.values.size).toBe(0);
  });

  test("says when nothing changes, when the project is not there, and when the key is none", async () => {
    const page = await opened(await startApp());
    choose(page, "evidence-stack-trace", { value: "wanted", label: "Helpful" });
    await has(page, "Not saved yet");
    type(page, "preview-project", "HELP");
    await poll(() => buttonOf(page.document(), "Try it")).toBeTypeOf("function");
    press(page, "Try it");
    await has(page, "0 of 1 verdicts would change.");
    type(page, "preview-project", "NONE");
    press(page, "Try it");
    await has(page, "There is no such thing here, or you may not see it.");
    type(page, "preview-project", 'HELP" OR 1=1');
    await has(page, "A project key is letters and digits, such as HELP.");
  });

  test("tells how many issues could not be read", async () => {
    const app = await startApp();
    app.site.fail({ path: "/issue/10042", answer: () => new Response("", { status: 500 }) });
    const text = '{"gate":{"threshold":10}}';
    expect(await app.askAdmin("admin", "preview", { text, project: "HELP" })).toEqual({
      ok: true,
      value: { judged: 0, unread: 1, changed: [] },
    });
  });

  test("looks at the twenty issues that changed last", async () => {
    const issues = Array.from({ length: 25 }, (_, index) => ({
      ...escalation(),
      id: String(20_000 + index),
      key: `HELP-${index + 1}`,
    }));
    const app = await startApp(issues[0], undefined, { issues });
    const preview = await app.askAdmin("admin", "preview", { text: '{"gate":{"threshold":0}}', project: "HELP" });
    expect(preview).toMatchObject({ ok: true, value: { judged: 20, unread: 0 } });
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
