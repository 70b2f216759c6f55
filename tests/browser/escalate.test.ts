import type { Frame } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { JIRA_AUTHORIZATION } from "../../workbench/jira/handlers";
import type { Fault } from "../../workbench/zendesk/faults";
import { axeFindings } from "./axe";
import { type Desk, openDesk } from "./sidebar";

vi.setConfig({ testTimeout: 40_000 });

const SOON = { timeout: 15_000, interval: 50 };
const READY = 4105;
const TOKEN = 4104;
const HOSTILE = 4108;
const CONNECTED = {
  jira_site: "cloudharbor.atlassian.net",
  jira_project: "ENG",
  jira_issue_type: "Bug",
  jira_authorization: JIRA_AUTHORIZATION,
};

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
  await desk.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
});

afterAll(async () => {
  await desk?.close();
});

const escalate = () => desk.app.getByRole("button", { name: "Escalate…" });
const inModal = (name: string | RegExp) => desk.modal.getByRole("button", { name, exact: true });
const create = () => inModal("Create issue in ENG");
const issues = () => desk.page.evaluate(() => window.workbench.issues());
const setFault = (fault: Partial<Fault>) => desk.page.evaluate((given) => window.workbench.setFault(given), fault);
const card = async () => (await desk.glance()).escalation;
const locations = () => desk.page.evaluate(() => window.workbench.app()?.locations ?? []);

async function visit(ticket: number) {
  await desk.visit(ticket);
  await desk.judged();
}

async function openModal() {
  await escalate().click();
  await desk.modal.getByRole("heading", { name: "The package" }).waitFor();
}

async function closeModal() {
  await inModal("Close").click();
  await expect.poll(locations, SOON).toEqual(["ticket_sidebar"]);
}

async function handOver() {
  await openModal();
  await create().click();
  await desk.modal.getByText("ENG-12 was created and is noted on the ticket.").waitFor();
  await closeModal();
}

async function modalFrame(): Promise<Frame> {
  const frame = desk.page.frames().find((one) => one.url().includes("escalate.html"));
  if (frame === undefined) throw new Error("The modal has no frame.");
  return frame;
}

/** The decisions that the ticket's audits keep, the oldest first. */
const recorded = (ticket: number) => desk.page.evaluate((id) => window.workbench.decisions(id), ticket);

describe("a ticket that is ready", () => {
  beforeEach(() => visit(READY));

  it("says that nobody has escalated it, and offers to", async () => {
    expect(await card()).toBe("Not escalated");
    expect(await escalate().isEnabled()).toBe(true);
  });

  it("becomes one issue with the package, and the card says that it waits", async () => {
    await openModal();
    expect(await desk.modal.getByText("Nothing is in the way.").count()).toBe(1);
    await create().click();
    await desk.modal.getByText("ENG-12 was created and is noted on the ticket.").waitFor();
    const [issue, ...others] = await issues();
    expect(others).toEqual([]);
    expect(issue).toMatchObject({
      key: "ENG-12",
      summary: "[Sev-2] Duplicate parcels when POST /v2/parcels is retried after a timeout",
      labels: ["firstpass-zendesk-4105"],
    });
    expect(JSON.stringify(issue?.description)).toContain("0c9f7d42-51f2-4a7b-b6a0-2f6f6f1f4c11");
    await closeModal();
    await expect.poll(card, SOON).toBe("ENG-12, waiting for engineering");
    expect(await recorded(READY)).toEqual([{ kind: "escalated", ref: "ENG-12" }]);
  });

  it("stays escalated when the app is opened anew", async () => {
    await handOver();
    await desk.page.evaluate(() => window.workbench.reopenApp());
    await expect.poll(card, SOON).toBe("ENG-12, waiting for engineering");
  });

  it("a second time it is added to the issue that there is", async () => {
    await handOver();
    await openModal();
    await desk.modal
      .getByText("This ticket is ENG-12 already. What you hand over now is added there; no second issue is created.")
      .waitFor();
    expect(await create().count()).toBe(0);
    await inModal("Add to ENG-12").click();
    await desk.modal.getByText("Added to ENG-12.").waitFor();
    const all = await issues();
    expect(all.map(({ key, comments }) => [key, comments.length])).toEqual([["ENG-12", 1]]);
  });

  it("what the agent edits is handed over, masked again", async () => {
    await openModal();
    await inModal("Edit").click();
    const secret = `ghp_${"Zq7Lm2Xv9Rt4Bn6Kd1Ws8Yp3Hc5Jf0Ga2UeT"}`;
    await desk.modal.getByLabel("Text of the package").fill(`# Parcels twice\n\n- first\n- token ${secret}\n`);
    await create().click();
    await desk.modal.getByText("ENG-12 was created").waitFor();
    const [issue] = await issues();
    expect(issue?.summary).toBe("Parcels twice");
    expect(JSON.stringify(issue?.description)).toContain("[masked github-token]");
    expect(JSON.stringify(issue)).not.toContain(secret);
  });

  it.each([
    ["Copy as Markdown", "# \\[Sev-2\\] Duplicate parcels"],
    ["Copy as Jira wiki", "h1. \\[Sev\\-2\\] Duplicate parcels"],
  ])("%s puts it on the clipboard", async (button, start) => {
    await openModal();
    await inModal(button).click();
    await desk.modal.getByText("Copied.").waitFor();
    await inModal("Edit").click();
    const text = desk.modal.getByLabel("Text of the package");
    await text.press("ControlOrMeta+a");
    await text.press("ControlOrMeta+v");
    expect((await text.inputValue()).slice(0, start.length)).toBe(start);
  });
});

describe("once it is handed over", () => {
  beforeEach(async () => {
    await visit(READY);
    await handOver();
    await desk.app.getByRole("button", { name: "Escalation" }).click();
  });
  const review = (answer: Parameters<typeof window.workbench.review>[1]) =>
    desk.page.evaluate((given) => window.workbench.review("ENG-12", given), answer);
  const lookAgain = () => desk.app.getByRole("button", { name: "Ask Jira again" }).click();

  it("engineering's acceptance is shown, and recorded once", async () => {
    await desk.page.evaluate(() => window.workbench.moveClock(5));
    await review({ state: "accepted" });
    await lookAgain();
    await expect.poll(card, SOON).toBe("ENG-12 accepted");
    await expect.poll(() => recorded(READY), SOON).toHaveLength(2);
    await desk.page.evaluate(() => window.workbench.reopenApp());
    await expect.poll(card, SOON).toBe("ENG-12 accepted");
    await desk.settled();
    expect(await recorded(READY)).toEqual([
      { kind: "escalated", ref: "ENG-12" },
      { kind: "accepted", ref: "ENG-12" },
    ]);
  });

  it("a return is shown with its reasons, and asks the customer for what is missing", async () => {
    await desk.page.evaluate(() => window.workbench.moveClock(5));
    await review({ state: "returned", reasons: ["missing-steps"], missing: ["steps-to-reproduce"] });
    await lookAgain();
    await expect.poll(card, SOON).toBe("ENG-12 returned: steps to reproduce are missing or do not work");
    await desk.app.getByRole("button", { name: "Add to reply" }).last().click();
    await expect
      .poll(() => desk.page.evaluate(() => window.workbench.editor().text), SOON)
      .toMatch(/^Hello Elena Sorokin,[\s\S]*\n- /);
    await expect
      .poll(async () => (await recorded(READY)).at(-1), SOON)
      .toEqual({
        kind: "returned",
        ref: "ENG-12",
        reasons: ["missing-steps"],
      });
  });

  it("says when Jira cannot be asked, and keeps what it knew", async () => {
    await setFault({ kind: "offline" });
    await lookAgain();
    await desk.app
      .getByText(
        "The state of ENG-12 may be out of date. Jira cannot be reached. Check your connection, then try again.",
      )
      .waitFor();
    await expect.poll(card, SOON).toBe("ENG-12, waiting for engineering");
    await setFault({ kind: "none" });
    await lookAgain();
    await expect.poll(() => desk.app.getByText("may be out of date").count(), SOON).toBe(0);
  });
});

describe("a ticket that is not ready", () => {
  beforeEach(() => visit(TOKEN));

  it("names what is in the way, and is handed over only after an override with a reason", async () => {
    await openModal();
    const gate = desk.modal.getByRole("region", { name: "May it be escalated?" });
    expect(await gate.getByText("No steps to reproduce found in 3 messages.").count()).toBe(1);
    expect(await create().isDisabled()).toBe(true);
    await desk.modal.getByLabel("Reason to escalate all the same").fill("Deploys of two customers stand still.");
    await inModal("Override").click();
    await desk.modal.getByText("Overridden. The reason stands on the ticket.").waitFor();
    await create().click();
    await desk.modal.getByText("ENG-12 was created").waitFor();
    expect(await recorded(TOKEN)).toEqual([
      { kind: "overrode", reason: "Deploys of two customers stand still." },
      { kind: "escalated", ref: "ENG-12" },
    ]);
    expect(JSON.stringify(await issues())).not.toContain("Zq7Lm2Xv9Rt4");
    expect(await desk.modal.getByText("Masked before hand-off: GitHub token, comment 3.").count()).toBe(1);
  });

  it("an override that cannot be kept opens nothing, and the reason stays typed", async () => {
    await openModal();
    await setFault({ kind: "server-error" });
    await desk.modal.getByLabel("Reason to escalate all the same").fill("Site down.");
    await inModal("Override").click();
    await desk.modal.getByText("The reason could not be kept, so nothing was overridden.").waitFor();
    expect(await desk.modal.getByLabel("Reason to escalate all the same").inputValue()).toBe("Site down.");
    expect(await create().isDisabled()).toBe(true);
  });

  it("may be overridden only by those whom the policy names", async () => {
    const { DEFAULT_POLICY } = await import("../../shared/policy/default");
    const policy = { ...DEFAULT_POLICY, id: "acme", gate: { ...DEFAULT_POLICY.gate, overrideBy: ["lead"] } };
    await desk.page.evaluate((given) => window.workbench.setSettings(given), {
      ...CONNECTED,
      policy: JSON.stringify(policy),
    });
    await desk.page.waitForTimeout(300);
    await desk.judged();
    await openModal();
    await desk.modal.getByText("Your policy lets only leads override this.").waitFor();
    expect(await inModal("Override").count()).toBe(0);
  });
});

describe("without a connection to Jira", () => {
  beforeEach(async () => {
    await visit(READY);
    await desk.page.evaluate(() => window.workbench.setSettings({}));
    await desk.page.waitForTimeout(300);
    await desk.judged();
    await openModal();
  });
  const key = () => desk.modal.getByLabel("Jira is not connected. Copy the package, create the issue there");

  it("a pasted address links the issue", async () => {
    expect(await create().count()).toBe(0);
    await key().fill("https://acme.atlassian.net/browse/ops-77");
    await inModal("Link").click();
    await desk.modal.getByText("OPS-77 is linked to this ticket.").waitFor();
    await closeModal();
    await expect.poll(card, SOON).toBe("OPS-77, waiting for engineering");
  });

  it("what is no key is told, and stays typed", async () => {
    await key().fill("the usual one");
    await inModal("Link").click();
    await desk.modal.getByText("That is no issue key. It looks like ENG-12.").waitFor();
    expect(await key().inputValue()).toBe("the usual one");
  });
});

describe("Zendesk's own app for Jira", () => {
  it("learns of the issue where agents may use it", async () => {
    await visit(READY);
    await desk.page.evaluate(() => window.workbench.setJiraLinkAccess("everyone"));
    await handOver();
    expect(await desk.page.evaluate(() => window.workbench.jiraLinks())).toMatchObject([
      { ticket_id: "4105", issue_id: "10012", issue_key: "ENG-12" },
    ]);
    await openModal();
    expect(await inModal("Add to ENG-12").count()).toBe(1);
  });

  it("is not missed where it is not there", async () => {
    await visit(READY);
    await desk.page.evaluate(() => window.workbench.setJiraLinkAccess("not-installed"));
    await handOver();
    await expect.poll(card, SOON).toBe("ENG-12, waiting for engineering");
  });
});

describe("one issue, whatever happens", () => {
  beforeEach(() => visit(READY));

  it("a double click opens one modal and creates one issue", async () => {
    await escalate().dblclick();
    await desk.modal.getByRole("heading", { name: "The package" }).waitFor();
    await desk.settled();
    expect(await locations()).toEqual(["ticket_sidebar", "modal"]);
    await create().dblclick();
    await desk.modal.getByText("ENG-12 was created").waitFor();
    await desk.settled();
    expect(await issues()).toHaveLength(1);
    expect(await recorded(READY)).toHaveLength(1);
  });

  it("a lost answer is looked up", async () => {
    await openModal();
    await desk.settled();
    // The search, then the creation, whose answer does not come back.
    await desk.page.evaluate(() => {
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
    await desk.modal.getByText("Creating the issue…").waitFor();
    await setFault({ kind: "lost-answer" });
    await desk.modal.getByText(/ENG-12 was created|It is not known/).waitFor();
    await setFault({ kind: "none", latencyMilliseconds: 0 });
    if (await create().isVisible()) await create().click();
    await desk.modal.getByText(/ENG-12 (was created|is linked)/).waitFor();
    expect(await issues()).toHaveLength(1);
  });

  it("an answer that stays lost is told, and a second press creates no second issue", async () => {
    await openModal();
    await desk.settled();
    // Long enough for the fault to be there before the answer, however busy the machine.
    await setFault({ latencyMilliseconds: 1000 });
    await create().click();
    await desk.modal.getByText("Creating the issue…").waitFor();
    await setFault({ kind: "lost-answer", latencyMilliseconds: 0 });
    await desk.modal
      .getByText("It is not known whether Jira did it, because its answer was lost.", { exact: false })
      .waitFor();
    await setFault({ kind: "none", latencyMilliseconds: 0 });
    await create().click();
    await desk.modal.getByText("ENG-12 is linked to this ticket.").waitFor();
    expect(await issues()).toHaveLength(1);
  });

  it("closing the modal midway loses nothing", async () => {
    await openModal();
    await setFault({ latencyMilliseconds: 300 });
    await create().click();
    await desk.modal.getByText("Looking in Jira").waitFor();
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
    await desk.settled();
    expect(await issues()).toHaveLength(1);
    expect(await recorded(READY)).toHaveLength(1);
  });

  it("another ticket takes the modal away, and nothing is handed over for either", async () => {
    await openModal();
    await desk.page.evaluate((id) => window.workbench.select(id), TOKEN);
    await desk.judged();
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
    await desk.modal.getByLabel("Text of the package").fill("# Mine\n\nMy own words.\n");
    await setFault({ kind });
    await create().click();
    await desk.modal.getByText(told).waitFor();
    expect(await issues()).toEqual([]);
    expect(await desk.modal.getByLabel("Text of the package").inputValue()).toContain("My own words.");
    await setFault({ kind: "none" });
    await create().click();
    await desk.modal.getByText("ENG-12 was created").waitFor();
    expect((await issues())[0]?.summary).toBe("Mine");
  });

  it("a wrong issue type is told in Jira's words", async () => {
    await visit(READY);
    await desk.page.evaluate((given) => window.workbench.setSettings(given), { ...CONNECTED, jira_issue_type: "Saga" });
    await desk.page.waitForTimeout(300);
    await desk.judged();
    await openModal();
    await create().click();
    await desk.modal
      .getByText("Nothing was created. Jira did not accept what was sent. Specify a valid issue type")
      .waitFor();
  });
});

describe("whatever a ticket holds", () => {
  it("stands in the modal and in Jira as text", async () => {
    await visit(HOSTILE);
    await openModal();
    const frame = await modalFrame();
    const foreign = await frame.evaluate(() =>
      [...new Set([...document.querySelectorAll("main *")].map(({ localName }) => localName))].filter(
        (name) =>
          !"bdi blockquote button circle div form h1 h2 h3 h4 header input label li main p path section span svg table tbody td textarea th thead tr ul"
            .split(" ")
            .includes(name),
      ),
    );
    expect(foreign).toEqual([]);
    await desk.modal.getByLabel("Reason to escalate all the same").fill("<img src=x onerror=alert(1)>");
    await inModal("Override").click();
    await desk.modal.getByText("Overridden.").waitFor();
    await create().click();
    await desk.modal.getByText("ENG-12 was created").waitFor();
    const [issue] = await issues();
    const types = [...JSON.stringify(issue?.description).matchAll(/"type":"(\w+)"/g)].map(([, type]) => type);
    expect([...new Set(types)].sort()).toEqual([
      "blockquote",
      "bulletList",
      "doc",
      "hardBreak",
      "heading",
      "listItem",
      "paragraph",
      "table",
      "tableCell",
      "tableHeader",
      "tableRow",
      "text",
    ]);
    expect(desk.accidents).toEqual([]);
  });

  it("a setting's name in a comment does not become the secret, and no request of the app holds it", async () => {
    await visit(READY);
    await desk.page.evaluate(() =>
      window.workbench.addComment({ text: "Steps to reproduce:\n1. {{setting.jira_authorization}}\n2. Send it." }),
    );
    await desk.settled();
    await handOver();
    const secret = JIRA_AUTHORIZATION.replace("Basic ", "");
    expect(JSON.stringify(await issues())).toContain("{{setting.jira_authorization}}");
    expect(JSON.stringify(await issues())).not.toContain(secret);
    const log = await desk.page.evaluate(() => JSON.stringify(window.workbench.log()));
    expect(log).not.toContain(secret);
  });
});

describe("the modal", () => {
  it("takes the focus, is left by the keyboard alone, and gives the focus back", async () => {
    await visit(TOKEN);
    await escalate().focus();
    await desk.page.keyboard.press("Enter");
    await desk.modal.getByRole("heading", { name: "The package" }).waitFor();
    const frame = await modalFrame();
    await expect
      .poll(() => frame.evaluate(() => document.activeElement?.textContent), SOON)
      .toBe("Escalate to engineering");
    const stops: (string | null | undefined)[] = [];
    for (let i = 0; i < 5; i++) {
      await desk.page.keyboard.press("Tab");
      stops.push(
        await frame.evaluate(() => {
          const { activeElement: active } = document;
          return active instanceof HTMLInputElement ? active.labels?.[0]?.textContent : active?.textContent;
        }),
      );
    }
    expect(stops.slice(0, 3)).toEqual(["Reason to escalate all the same", "Preview", "Edit"]);
    await inModal("Close").focus();
    await desk.page.keyboard.press("Enter");
    await expect
      .poll(
        () =>
          desk.app
            .locator(":focus")
            .first()
            .innerText({ timeout: 500 })
            .catch(() => ""),
        SOON,
      )
      .toBe("Escalate…");
  });

  it.each(["light", "dark"] as const)("has nothing that axe finds, %s, and fits a narrow window", async (theme) => {
    // A colour on its way to another one is neither.
    await desk.page.emulateMedia({ reducedMotion: "reduce" });
    await visit(TOKEN);
    await desk.page.evaluate((wanted) => window.workbench.setTheme(wanted), theme);
    await openModal();
    const frame = await modalFrame();
    await expect
      .poll(() => frame.evaluate(() => getComputedStyle(document.documentElement).colorScheme), SOON)
      .toBe(theme);
    expect(await axeFindings(frame)).toEqual([]);
    await inModal("Edit").click();
    await desk.modal.getByLabel("Or link an issue").fill("nothing");
    await desk.modal.getByLabel("Reason to escalate all the same").fill("Site down.");
    await inModal("Override").click();
    await inModal("Link").click();
    expect(await axeFindings(frame)).toEqual([]);
    await desk.page.locator("dialog iframe").evaluate((element) => {
      element.style.width = "320px";
    });
    await expect.poll(() => frame.evaluate(() => document.documentElement.scrollWidth), SOON).toBe(320);
    expect(await axeFindings(frame)).toEqual([]);
  });
});
