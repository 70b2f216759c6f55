import { beforeEach, describe, expect, it, vi } from "vitest";
import { CONNECTED, openEscalateDesk, READY, SOON, TOKEN } from "./escalate-desk";

vi.setConfig({ testTimeout: 40_000 });

const {
  card,
  closeModal,
  create,
  desk,
  escalate,
  handOver,
  inModal,
  issues,
  locations,
  openModal,
  recorded,
  setFault,
  visit,
} = openEscalateDesk();

describe("without a connection to Jira", () => {
  beforeEach(async () => {
    await visit(READY);
    await desk().page.evaluate(() => window.workbench.setSettings({}));
    await desk().page.waitForTimeout(300);
    await desk().judged();
    await openModal();
  });
  const key = () => desk().modal.getByLabel("Jira is not connected. Copy the package, create the issue there");

  it("a pasted address links the issue", async () => {
    expect(await create().count()).toBe(0);
    await key().fill("https://acme.atlassian.net/browse/ops-77");
    await inModal("Link").click();
    await desk().modal.getByText("OPS-77 is linked to this ticket.").waitFor();
    await closeModal();
    await expect.poll(card, SOON).toBe("OPS-77, waiting for engineering");
  });

  it("what is no key is told, and stays typed", async () => {
    await key().fill("the usual one");
    await inModal("Link").click();
    await desk().modal.getByText("That is no issue key. It looks like ENG-12.").waitFor();
    expect(await key().inputValue()).toBe("the usual one");
  });
});

describe("Zendesk's own app for Jira", () => {
  it("learns of the issue where agents may use it", async () => {
    await visit(READY);
    await desk().page.evaluate(() => window.workbench.setJiraLinkAccess("everyone"));
    await handOver();
    expect(await desk().page.evaluate(() => window.workbench.jiraLinks())).toMatchObject([
      { ticket_id: "4105", issue_id: "10012", issue_key: "ENG-12" },
    ]);
    await openModal();
    expect(await inModal("Add to ENG-12").count()).toBe(1);
  });

  it("is not missed where it is not there", async () => {
    await visit(READY);
    await desk().page.evaluate(() => window.workbench.setJiraLinkAccess("not-installed"));
    await handOver();
    await expect.poll(card, SOON).toBe("ENG-12, waiting for engineering");
  });
});

describe("one issue, whatever happens", () => {
  beforeEach(() => visit(READY));

  it("a double click opens one modal and creates one issue", async () => {
    await escalate().dblclick();
    await desk().modal.getByRole("heading", { name: "The package" }).waitFor();
    await desk().settled();
    expect(await locations()).toEqual(["ticket_sidebar", "modal"]);
    await create().dblclick();
    await desk().modal.getByText("ENG-12 was created").waitFor();
    await desk().settled();
    expect(await issues()).toHaveLength(1);
    expect(await recorded(READY)).toHaveLength(1);
  });

  it("a lost answer is looked up", async () => {
    await openModal();
    await desk().settled();
    // The search, then the creation, whose answer does not come back.
    await desk().page.evaluate(() => {
      const before = window.workbench.issues().length;
      const watch = setInterval(() => {
        if (window.workbench.issues().length > before) {
          clearInterval(watch);
          window.workbench.setFault({ kind: "none" });
        }
      }, 1);
      // Long enough to see what is going on, however busy the machine.
      window.workbench.setFault({ latencyMilliseconds: 1000 });
    });
    await create().click();
    await desk().modal.getByText("Creating the issue…").waitFor();
    await setFault({ kind: "lost-answer" });
    await desk()
      .modal.getByText(/ENG-12 was created|It is not known/)
      .waitFor();
    await setFault({ kind: "none", latencyMilliseconds: 0 });
    if (await create().isVisible()) await create().click();
    await desk()
      .modal.getByText(/ENG-12 (was created|is linked)/)
      .waitFor();
    expect(await issues()).toHaveLength(1);
  });

  it("an answer that stays lost is told, and a second press creates no second issue", async () => {
    await openModal();
    await desk().settled();
    // Long enough for the fault to be there before the answer, however busy the machine.
    await setFault({ latencyMilliseconds: 1000 });
    await create().click();
    await desk().modal.getByText("Creating the issue…").waitFor();
    await setFault({ kind: "lost-answer", latencyMilliseconds: 0 });
    await desk()
      .modal.getByText("It is not known whether Jira did it, because its answer was lost.", { exact: false })
      .waitFor();
    await setFault({ kind: "none", latencyMilliseconds: 0 });
    await create().click();
    await desk().modal.getByText("ENG-12 is linked to this ticket.").waitFor();
    expect(await issues()).toHaveLength(1);
  });

  it("closing the modal midway loses nothing", async () => {
    await openModal();
    await setFault({ latencyMilliseconds: 300 });
    await create().click();
    await desk().modal.getByText("Looking in Jira").waitFor();
    await closeModal();
    await expect.poll(card, SOON).toBe("ENG-12, waiting for engineering");
    await setFault({ latencyMilliseconds: 0 });
    expect(await issues()).toHaveLength(1);
    await openModal();
    expect(await inModal("Add to ENG-12").count()).toBe(1);
  });

  it("a modal that was opened for the second time does everything once", async () => {
    await openModal();
    await closeModal();
    await handOver();
    await desk().settled();
    expect(await issues()).toHaveLength(1);
    expect(await recorded(READY)).toHaveLength(1);
  });

  it("another ticket takes the modal away, and nothing is handed over for either", async () => {
    await openModal();
    await desk().page.evaluate((id) => window.workbench.select(id), TOKEN);
    await desk().judged();
    expect(await locations()).toEqual(["ticket_sidebar"]);
    expect(await issues()).toEqual([]);
    expect(await card()).toBe("Not escalated");
  });
});

describe("when Jira cannot be used", () => {
  it.each([
    ["session-expired", "Nothing was created: Jira could not be searched. Jira refused the app's access."],
    ["rate-limited", "Nothing was created: Jira could not be searched. Jira is limiting requests just now."],
    ["server-error", "Nothing was created: Jira could not be searched. Jira had a problem answering."],
    ["offline", "Nothing was created: Jira could not be searched. Jira cannot be reached."],
    ["malformed", "Nothing was created: Jira could not be searched. Jira gave an answer that we could not read."],
  ] as const)("%s: it says so, keeps what was written, and the next press works", async (kind, told) => {
    await visit(READY);
    await openModal();
    await inModal("Edit").click();
    await desk().modal.getByLabel("Text of the package").fill("# Mine\n\nMy own words.\n");
    await setFault({ kind });
    await create().click();
    await desk().modal.getByText(told).waitFor();
    expect(await issues()).toEqual([]);
    expect(await desk().modal.getByLabel("Text of the package").inputValue()).toContain("My own words.");
    await setFault({ kind: "none" });
    await create().click();
    await desk().modal.getByText("ENG-12 was created").waitFor();
    expect((await issues())[0]?.summary).toBe("Mine");
  });

  it("a wrong issue type is told in Jira's words", async () => {
    await visit(READY);
    await desk().page.evaluate((given) => window.workbench.setSettings(given), {
      ...CONNECTED,
      jira_issue_type: "Saga",
    });
    await desk().page.waitForTimeout(300);
    await desk().judged();
    await openModal();
    await create().click();
    await desk()
      .modal.getByText("Nothing was created. Jira did not accept what was sent. Specify a valid issue type")
      .waitFor();
  });
});
