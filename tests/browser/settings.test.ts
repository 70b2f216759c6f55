import { afterAll, beforeAll, expect, it } from "vitest";
import { type Desk, openDesk } from "./sidebar";

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk({ remembers: true });
  await desk.visit(4101);
  await desk.judged();
});

afterAll(async () => {
  await desk?.close();
});

const install = async (settings: Readonly<Record<string, unknown>>) => {
  await desk.page.evaluate((wanted) => window.workbench.setSettings(wanted), settings);
  await desk.settled();
  await desk.judged();
};
const notice = () => desk.app.getByRole("status").filter({ hasText: "Details for your admin" });
const details = async () => {
  await notice().getByText("Details for your admin").click();
  return notice().innerText();
};

const SEVERITIES = ["P1", "P2", "P3", "P4"];
const goodPolicy = async () => {
  const { DEFAULT_POLICY } = await import("../../shared/policy/default");
  const severities = DEFAULT_POLICY.severities.map((severity, at) => ({ ...severity, label: SEVERITIES[at] ?? "" }));
  return JSON.stringify({ id: "acme", severities });
};

it("a bad policy before any good one leaves the built-in one in force", async () => {
  await install({ policy: '{\n  "gate": { "treshold": 80 }\n}' });
  expect(await notice().innerText()).toContain("The built-in policy is in use");
  expect(await notice().innerText()).not.toContain("treshold");
  expect(await details()).toMatch(/Line 2: gate\.treshold[\s\S]*threshold/);
  expect((await desk.glance()).severity).toBe("Sev-3, looks Sev-1");
});

it("a bad policy after a good one leaves the last good one in force, and says so", async () => {
  await install({ policy: await goodPolicy() });
  expect(await notice().count()).toBe(0);
  expect((await desk.glance()).severity).toBe("P3, looks P1");
  await install({ policy: '{\n  "id": "acme",\n  "gate": {' });
  expect(await notice().innerText()).toContain("Your last good policy is in use");
  expect(await details()).toContain("Line 3");
  expect((await desk.glance()).severity).toBe("P3, looks P1");
});

it("an empty policy is the built-in one, and stays so after the next mistake", async () => {
  await install({ policy: "" });
  expect((await desk.glance()).severity).toBe("Sev-3, looks Sev-1");
  await install({ policy: "[" });
  expect(await notice().innerText()).toContain("The built-in policy is in use");
});

it("a gate mode that does not exist is named, with what to write and what is in force", async () => {
  await install({ gate_mode: "on", jira_site: "jira.example.com", jira_project: "ENG" });
  expect(await notice().innerText()).toContain("Some settings need your admin");
  const told = await details();
  expect(told).toContain("gate_mode: Write off, warn or block. The gate is off.");
  expect(told).toContain("jira_site: Write an address such as acme.atlassian.net. Jira is not connected.");
});

it("the workbench's panel saves settings and opens the app anew", async () => {
  await install({});
  await desk.page.getByText("Settings", { exact: true }).click();
  await desk.page.getByLabel("Language").selectOption("de");
  await desk.page.getByRole("button", { name: "Save and reopen the app" }).click();
  await desk.settled();
  await desk.judged();
  expect((await desk.glance()).headline).toBe("Nicht bereit zur Eskalation");
});
