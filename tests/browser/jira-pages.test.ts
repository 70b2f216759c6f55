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

const says = (text: string | RegExp) => desk.panel.getByText(text).first().waitFor();
const press = (name: string) => desk.panel.getByRole("button", { name, exact: true }).click();
const openTab = (name: string) => desk.page.getByRole("tab", { name, exact: true }).click();

async function choose(field: string, option: string): Promise<void> {
  await desk.panel.getByRole("combobox", { name: field, exact: true }).focus();
  await desk.page.keyboard.press("ArrowDown");
  await desk.page.getByRole("option", { name: option, exact: true }).click();
}

/** What each page says once it is there. */
const PAGES = [
  ["queue", "Many users cannot log in with single sign-on"],
  ["kpis", "Engineers accepted 11 of 21 reviewed escalations the first time: 52 %."],
  ["dashboard", "Why escalations were returned"],
  ["settings", "Severity by impact and urgency"],
] as const;

const TABS = ["Evidence", "Plans", "JSON", "History", "Fields", "Health"] as const;

describe.each(PAGES)("the page %s", (place, words) => {
  test.each(["light", "dark"] as const)("is drawn in %s, and axe finds nothing", async (theme) => {
    await desk.visitPlace(place, words, { theme });
    expect(await desk.page.getByRole("alert").allInnerTexts()).toEqual([]);
    expect(await axeFindings(desk.page)).toEqual([]);
  });

  test("needs no more than 320 px", async () => {
    await desk.visitPlace(place, words, { width: 320 });
    expect(await desk.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

describe("a manager looks at the KPIs", () => {
  const charts = () => desk.panel.getByRole("img", { name: /chart:/ });

  test("that the engine has counted over two months, week by week", async () => {
    await desk.visitPlace("kpis", "Is the severity right?");
    await charts().nth(5).waitFor();
    expect(await charts().first().getAttribute("aria-label")).toBe(
      "Line chart: 2026-W41 0, 2026-W42 33, 2026-W43 50, 2026-W44 67, 2026-W45 67, 2026-W46 67, 2026-W47 75, 2026-W48 0",
    );
  });

  test("of one severity, and finds the issues behind a number", async () => {
    await desk.visitPlace("kpis", "Is the severity right?");
    await says("5 of 25");
    await choose("Severity", "Sev-2");
    await says("3 of 14");
    await choose("Severity", "Every severity");
    const opening = desk.page.context().waitForEvent("page");
    await desk.panel.getByRole("link", { name: "Overstated issues" }).click();
    const search = await opening;
    await search.getByText("3 issues").waitFor();
    expect(await search.getByRole("textbox", { name: "JQL" }).inputValue()).toBe(
      'project = 10001 AND created >= "2026-08-31" AND firstpassSeverity = "overstated"',
    );
    expect(await search.getByRole("main").getByRole("link").allInnerTexts()).toEqual([
      "HELP-198",
      "HELP-101",
      "HELP-110",
    ]);
    expect(await axeFindings(search)).toEqual([]);
    await search.getByRole("link", { name: "HELP-110" }).click();
    await search.getByRole("heading", { name: "Typo in the console" }).waitFor();
    await search.close();
  });

  test("of a shorter time, and as a table", async () => {
    await desk.visitPlace("kpis", "Is the severity right?");
    await choose("Opened", "in the last 4 weeks");
    await says("Engineers accepted 7 of 11 reviewed escalations the first time: 64 %.");
    await press("Accepted first pass, by week as a table");
    const rows = await desk.panel.getByRole("row").allInnerTexts();
    expect(rows.map((row) => row.split(/\s+/).slice(0, 2).join(" "))).toContain("2026-W47 75");
  });
});

test("the workbench's search says where it does not understand", async () => {
  const jql = encodeURIComponent('issue in escalationsAtRisk("2h")');
  await desk.page.goto(`${desk.url}jira/?jql=${jql}&theme=dark`);
  await desk.page.getByRole("alert").getByText("The workbench's Jira does not know the query").waitFor();
  expect(await axeFindings(desk.page)).toEqual([]);
  await desk.page.getByRole("textbox", { name: "JQL" }).fill("firstpassRisk >= 60");
  await desk.page.getByRole("button", { name: "Search" }).click();
  await desk.page.getByText("1 issue", { exact: true }).waitFor();
});

test("a row of the queue opens the issue", async () => {
  await desk.visitPlace("queue", "Many users cannot log in with single sign-on");
  const opening = desk.page.context().waitForEvent("page");
  await desk.panel.getByRole("link", { name: /HELP-211/ }).click();
  const issue = await opening;
  await issue.getByRole("heading", { name: "Many users cannot log in with single sign-on" }).waitFor();
  await issue.getByText("First reply due in 6 min").waitFor();
  await issue.close();
});

test("the activity of an issue tells what came when, and who returned it", async () => {
  await desk.visit("HELP-189");
  await openTab("Firstpass");
  const activity = desk.page.getByRole("region", { name: "Firstpass activity" });
  await activity.getByText("Arrived: steps to reproduce, date and time.").waitFor();
  await activity.getByText("Lukas Brandt").waitFor();
  expect(await axeFindings(desk.page)).toEqual([]);
});

describe("an administrator", () => {
  test("opens every tab, and axe finds nothing", async () => {
    await desk.visitPlace("settings", "Severity by impact and urgency");
    for (const tab of TABS) {
      await openTab(tab);
      await desk.panel.getByRole("tabpanel").getByRole("heading").first().waitFor();
      expect(await axeFindings(desk.page)).toEqual([]);
    }
  });

  test("makes evidence optional, saves, and the panel's verdict changes", async () => {
    await desk.visit("HELP-207");
    await says("steps to reproduce, date and time, request ID, endpoint (4 of 8 found)");
    await desk.visitPlace("settings", "Severity by impact and urgency");
    await openTab("Evidence");
    await choose("Steps to reproduce", "Helpful");
    await says("Not saved yet");
    await desk.panel.getByRole("textbox", { name: /^Why/ }).fill("Customers seldom know them");
    await press("Save and put in force");
    await says("Version 1 is in force");
    await openTab("History");
    await says("Customers seldom know them");
    await says("Ada Okafor");
    await desk.visit("HELP-207");
    await says("date and time, request ID, endpoint (4 of 7 found)");
  });

  test("is somebody else than an engineer, who is told so", async () => {
    await desk.visitPlace("settings", "Severity by impact and urgency");
    await desk.page.getByLabel("Signed in as").selectOption({ label: "Noor Haddad (engineer)" });
    await desk.panel.getByText("Only administrators of this Jira site may see and change this.").waitFor();
  });
});

test("whose Jira speaks German reads German", async () => {
  await desk.visit("HELP-207", { locale: "de-DE" });
  await says("Angaben");
  await says("Annehmen");
});
