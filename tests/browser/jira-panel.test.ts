import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { axeFindings } from "./axe";
import { type JiraDesk, openJiraDesk } from "./jira-desk";

let desk: JiraDesk;

beforeAll(async () => {
  desk = await openJiraDesk();
});
beforeEach(() => desk.reset());
afterEach(() => expect(desk.accidents).toEqual([]));
afterAll(() => desk?.close());

const press = (name: string) => desk.panel.getByRole("button", { name, exact: true }).click();
const says = (text: string | RegExp) => desk.panel.getByText(text).first().waitFor();
const lines = async () => (await desk.panel.innerText()).split("\n").filter((line) => line.trim() !== "");
const comments = () => desk.page.getByRole("region", { name: "Comments" });

async function chooseFault(words: string): Promise<void> {
  const set = desk.page.waitForResponse(/workbench\/jira\/fault/);
  await desk.page.getByLabel("Jira answers the app").selectOption({ label: words });
  await set;
}

async function openAllSections(): Promise<void> {
  for (const name of ["Show severity", "Show evidence", "Show SLA", "Show privacy"]) await press(name);
}

describe("an engineer opens an issue and sees at a glance", () => {
  test.each([
    ["HELP-204", ["Ready", "Evidence 97 of 100", "Fits", "Sev-2", "Complete", "6 of 6 needed"]],
    ["HELP-207", ["Not ready", "Missing", "steps to reproduce, date and time, request ID, endpoint (4 of 8 found)"]],
    ["HELP-211", ["Likely missed", "First reply due in 6 min, 63 % risk"]],
    ["API-31", ["Overstated", "Sev-1, looks Sev-4"]],
    ["HELP-198", ["Found", "GitHub token in comment 4"]],
    ["HELP-189", ["Returned", "Lukas Brandt", "Arrived since: steps to reproduce, request ID"]],
  ])("of %s what it shows", async (issue, expected) => {
    await desk.visit(issue);
    await says("Review");
    await desk.panel.getByRole("button", { name: "Accept" }).waitFor();
    expect(await lines()).toEqual(expect.arrayContaining(expected));
  });

  test("the words that prove it, by keyboard", async () => {
    await desk.visit("HELP-211");
    await desk.panel.getByRole("button", { name: "Show severity" }).focus();
    await desk.page.keyboard.press("Enter");
    await says("What the text says");
    await says("Impact significant × urgency high");
    await desk.page.keyboard.press("Enter");
    await desk.panel.getByText("What the text says").waitFor({ state: "detached" });
  });

  test("never the token that somebody pasted", async () => {
    await desk.visit("HELP-198");
    await press("Show privacy");
    await says("ghp_••••");
    expect(await desk.panel.innerText()).not.toMatch(/ghp_\w/);
  });
});

describe("an engineer reviews", () => {
  test("and accepts with one press: search knows it, and a reload shows it", async () => {
    await desk.visit("HELP-204");
    await press("Accept");
    await says("You accepted this escalation.");
    await desk.visit("HELP-204");
    await says("Accepted");
    await says("Noor Haddad");
    const property = await desk.page.evaluate(async () => {
      const answer = await fetch("/rest/api/3/issue/HELP-204/properties/firstpass", {
        headers: { "x-workbench-person": "noor" },
      });
      return answer.json();
    });
    expect(property).toMatchObject({ value: { verdict: "ready", review: "accepted" } });
  });

  test("and returns: what is missing is chosen, and the comment stands among the issue's", async () => {
    await desk.visit("HELP-207");
    await press("Return for rework");
    const box = (name: string) => desk.panel.getByRole("checkbox", { name, exact: true });
    await box("Request ID").waitFor();
    const chosen = await desk.panel.getByRole("checkbox", { checked: true }).all();
    const names = await Promise.all(chosen.map((one) => one.evaluate((input) => input.closest("label")?.textContent)));
    expect(names).toEqual([
      "Steps to reproduce are missing or do not work",
      "Logs, traces or request IDs are missing",
      "Steps to reproduce",
      "Date and time",
      "Request ID",
      "Endpoint",
      "Internal: the customer does not see it",
    ]);
    await box("Endpoint").click();
    await desk.panel.getByRole("textbox", { name: "Anything else? (optional)" }).fill("Which region?");
    await says("Which region?");
    await press("Return and comment");
    await says("You returned this escalation, and your comment is posted.");
    const comment = comments().getByRole("listitem").filter({ hasText: "Returned for rework by engineering." });
    await comment.getByText("Internal note").waitFor();
    const words = await comment.innerText();
    expect(words).toContain("Which region?");
    expect(words).toContain("Request ID: Do you have a request ID");
    expect(words).not.toContain("Endpoint:");
    await says("Was missing: steps to reproduce, date and time, request ID");
  });

  test("not without the permission to edit", async () => {
    await desk.visit("HELP-207");
    await desk.page.getByLabel("Signed in as").selectOption({ label: "Sofia Marino (may only comment)" });
    await says("To accept or return it you need permission to edit this issue.");
    expect(await desk.panel.getByRole("button", { name: "Accept" }).count()).toBe(0);
  });
});

describe("the closed panel says in one word what it would show", () => {
  const name = () => desk.panel.getByRole("button", { name: /^Firstpass/ });
  const close = () => name().click();
  const word = async () => (await name().innerText()).split("\n").slice(1);

  test.each([
    ["HELP-204", "Ready"],
    ["HELP-207", "Not ready"],
    ["HELP-189", "Review again"],
  ])("of %s: %s", async (issue, expected) => {
    await desk.visit(issue);
    expect(await word()).toEqual([]);
    await close();
    await name().getByText(expected, { exact: true }).waitFor();
    expect(await desk.panel.getByRole("button").count()).toBe(1);
  });

  test("by keyboard, and the word follows an acceptance", async () => {
    await desk.visit("HELP-204");
    await press("Accept");
    await says("You accepted this escalation.");
    await name().focus();
    await desk.page.keyboard.press("Enter");
    await name().getByText("Accepted").waitFor();
    await desk.page.keyboard.press("Enter");
    await press("Check again");
  });

  test("a change while it is closed changes it", async () => {
    await desk.visit("HELP-204");
    await close();
    await name().getByText("Ready", { exact: true }).waitFor();
    await desk.page.getByRole("button", { name: "Edit" }).click();
    await desk.page.getByLabel("Priority").selectOption("Low");
    await desk.page.getByRole("button", { name: "Save" }).click();
    await name().getByText("Not ready").waitFor();
  });

  test("in the language of whoever looks", async () => {
    await desk.visit("HELP-207", { locale: "de-DE" });
    await close();
    await name().getByText("Nicht bereit").waitFor();
  });

  test("that it could not be read", async () => {
    await desk.visit("HELP-204");
    await chooseFault("Server error (500)");
    await close();
    await name().getByText("Not read").waitFor();
  });

  test.each(["light", "dark"] as const)("at 320 px, and axe finds nothing in %s", async (theme) => {
    await desk.visit("HELP-207", { theme, width: 320 });
    await close();
    await name().getByText("Not ready").waitFor();
    expect(await axeFindings(desk.page)).toEqual([]);
    expect(await desk.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

describe("when the issue changes, the verdict follows", () => {
  test("a customer sends what was missing", async () => {
    await desk.visit("HELP-207");
    await desk.page
      .getByRole("textbox", { name: "Your comment" })
      .fill("It failed at 2026-11-24T09:41:07Z, request id 5c0d7a1e-2b3f-4d6a-9e8f-0a1b2c3d4e5f.");
    await desk.page.getByRole("button", { name: "Comment as the customer" }).click();
    await says("steps to reproduce, endpoint (6 of 8 found)");
  });

  test("an engineer corrects the priority", async () => {
    await desk.visit("API-31");
    await desk.page.getByRole("button", { name: "Edit" }).click();
    await desk.page.getByLabel("Priority").selectOption("Low");
    await desk.page.getByRole("button", { name: "Save" }).click();
    await desk.page.getByText("Priority: Low").waitFor();
    await says("Fits");
  });

  test("hostile markup is only text", async () => {
    await desk.visit("HELP-211");
    await desk.page.getByRole("button", { name: "Edit" }).click();
    const text = 'The API is down for all users: <img src=x onerror="alert(1)"> since 10:02 UTC.';
    await desk.page.getByRole("textbox", { name: "Description" }).fill(text);
    await desk.page.getByRole("button", { name: "Save" }).click();
    await desk.page.getByText(text).first().waitFor();
    await press("Show severity");
    await says(/<img src=x/);
    expect(await desk.page.locator("img[src=x]").count()).toBe(0);
  });
});

describe("when Jira does not answer", () => {
  test.each([
    ["Not allowed (403)", "Jira does not allow you this on this issue."],
    ["Too many requests (429)", "Jira is limiting requests just now. Try again in a minute."],
    ["Server error (500)", "Jira had a problem. Look whether it was done before you try again."],
  ])("%s is told, and mended by asking again", async (fault, words) => {
    await desk.visit("HELP-204");
    await chooseFault(fault);
    await press("Check again");
    await says("Firstpass could not read this issue");
    await says(words);
    await chooseFault("Works");
    await press("Check again");
    await says("Ready");
  });

  test("what was typed into a return stays, and is posted once", async () => {
    await desk.visit("HELP-207");
    await press("Return for rework");
    await desk.panel.getByRole("textbox").fill("Which region?");
    await chooseFault("Server error (500)");
    await press("Return and comment");
    await says("This was not returned");
    expect(await desk.panel.getByRole("textbox").inputValue()).toBe("Which region?");
    await chooseFault("Works");
    await press("Return and comment");
    await says("You returned this escalation, and your comment is posted.");
    await comments().getByText("Which region?").waitFor();
    expect(await comments().getByText("Which region?").count()).toBe(1);
  });
});

test("an engineer does without evidence, and asks for it again", async () => {
  await desk.visit("HELP-207");
  await press("Show evidence");
  await press("Do without something");
  await says("Why is it not needed?");
  expect(await axeFindings(desk.page)).toEqual([]);
  await desk.panel.getByRole("combobox", { name: "What is not needed?" }).focus();
  await desk.page.keyboard.press("ArrowDown");
  await desk.page.getByRole("option", { name: "Request ID", exact: true }).click();
  await desk.panel.getByLabel("Why is it not needed?").fill("It is in our own log.");
  await desk.panel.getByRole("button", { name: "Set aside", disabled: false }).waitFor();
  expect(await axeFindings(desk.page)).toEqual([]);
  await press("Set aside");
  await says("It is in our own log.");
  await says("steps to reproduce, date and time, endpoint (5 of 8 found)");
  await press("Ask for request ID again");
  await says("steps to reproduce, date and time, request ID, endpoint (4 of 8 found)");
});

describe("for everybody", () => {
  test.each(["light", "dark"] as const)("axe finds nothing in %s, all sections and the form open", async (theme) => {
    await desk.visit("HELP-198", { theme });
    await openAllSections();
    await press("Return for rework");
    await says("Your comment will say");
    expect(await axeFindings(desk.page)).toEqual([]);
  });

  test("320 px are enough", async () => {
    await desk.visit("HELP-204", { width: 320 });
    await openAllSections();
    await press("Return for rework");
    await says("Your comment will say");
    expect(await desk.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

describe("the workbench", () => {
  test("shows Jira beside Zendesk, on the same clock", async () => {
    await desk.page.setViewportSize({ width: 1440, height: 900 });
    await desk.page.goto(`${desk.url}?clock=paused&theme=light`);
    await desk.page.getByRole("button", { name: "Jira", exact: true }).click();
    const jira = desk.page.frameLocator("iframe[title=Jira]");
    await jira.getByRole("button", { name: /^HELP-211/ }).click();
    const panel = jira.getByRole("region", { name: "Firstpass" });
    await panel.getByText("First reply due in 6 min").waitFor();
    await desk.page.getByRole("button", { name: "+15 min" }).click();
    await panel.getByRole("button", { name: "Check again" }).click();
    await panel.getByText("First reply missed by 9 min").waitFor();
  });

  test.each([
    ["a type", { type: "Carousel", props: {} }, "The workbench cannot draw a Carousel."],
    ["a prop", { type: "Lozenge", props: { shape: "round" } }, "The workbench cannot draw this Lozenge. shape"],
  ])("says so where it does not know %s", async (_, node, words) => {
    const document = { type: "Root", props: {}, key: "1", children: [{ ...node, key: "2", children: [] }] };
    const script = `self.__bridge.callBridge("reconcile", { forgeDoc: ${JSON.stringify(document)} })`;
    await desk.page.route("**/jira/app/verdict.js", (route) =>
      route.fulfill({ body: script, contentType: "text/javascript" }),
    );
    await desk.page.goto(`${desk.url}jira/?issue=HELP-204`);
    await desk.panel.getByRole("alert").waitFor();
    expect(await desk.panel.getByRole("alert").innerText()).toContain(words);
    expect(desk.accidents.splice(0).join()).toContain(words);
  });
});
