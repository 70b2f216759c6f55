import { describe, expect, it } from "vitest";
import { openCardDesk, SOON } from "./card-desk";

const { desk, card, openCard, open, reload, setFault, writes, showTheme, expectSound } = openCardDesk("Severity");

const button = (name: string) => card().getByRole("button", { name });
const priority = () => desk().page.evaluate(() => window.workbench.fields().priority);
const severity = async () => (await desk().glance()).severity;
const alternative = (id: string) => card().locator(`[data-severity="${id}"]`).innerText();

describe("the verdict", () => {
  it("stands beside the claim, with the plan in words", async () => {
    await open(4101);
    expect(await card().locator("dl").innerText()).toMatch(/Set on the ticket\s+Sev-3\s+The text supports\s+Sev-1/);
    expect(await card().innerText()).toContain("The Enterprise plan covers Sev-1.");
  });

  it("is a cell of the policy's matrix, marked in words too", async () => {
    const table = card().getByRole("table", { name: "Severity by impact (rows) and urgency (columns)" });
    expect(await table.getByRole("columnheader").allInnerTexts()).toEqual(["Critical", "High", "Medium", "Low"]);
    expect(await table.getByRole("rowheader").allInnerTexts()).toEqual([
      "Extensive",
      "Significant",
      "Moderate",
      "Minor",
    ]);
    expect(await table.locator("tbody td").allInnerTexts()).toHaveLength(16);
    const marked = table.locator("[data-is-ours]");
    expect(await marked.allTextContents()).toEqual(["Sev-1 (this ticket)"]);
    expect(await marked.evaluate((cell) => getComputedStyle(cell).fontWeight)).toBe("600");
  });

  it("says where a plan ends", async () => {
    await open(4103);
    expect(await card().innerText()).toContain("The Free plan goes up to Sev-3.");
  });

  it("quotes its signals, and each opens to its paragraph", async () => {
    await open(4101);
    await button("In context Nobody can work").click();
    const text = await card().innerText();
    expect(text).toContain("Customer, the description · 09:38");
    expect(text).toContain("so nothing is leaving the docks. We have tried the console as well");
  });
});

describe("the deadlines of each severity", () => {
  it("say what would be due when, and what would have been missed", async () => {
    await open(4101);
    expect(await alternative("sev1")).toContain("First reply would have been missed by 22 min");
    expect(await alternative("sev1")).toContain("Resolution due 13:38");
    expect(await alternative("sev2")).toContain("First reply due 11:38");
    expect(await alternative("sev3")).toMatch(/^Sev-3 as it is now/);
    expect(await card().locator("[data-severity]").count()).toBe(4);
  });
});

describe("applying a severity", () => {
  it("sets the priority, can be undone, and writes no note unless asked", async () => {
    await open(4101);
    await button("Apply Sev-1").click();
    await desk().app.getByText("Sev-1 is set. Save the ticket to keep it.").waitFor();
    expect(await priority()).toBe("urgent");
    await expect.poll(severity, SOON).toBe("Sev-1 fits");
    await button("Undo").click();
    await expect.poll(priority, SOON).toBe("normal");
    await expect.poll(severity, SOON).toBe("Sev-3, looks Sev-1");
    expect(await writes()).toEqual([]);
    await desk().app.getByRole("button", { name: "Apply Sev-1" }).waitFor();
  });

  it("adds a private note that says why, which is no evidence and no reply", async () => {
    const before = await desk().glance();
    await card().locator("label").click();
    await button("Apply Sev-1").click();
    await desk().app.getByText("Sev-1 is set and the note is added. Save the ticket to keep the severity.").waitFor();
    const [note = "", ...others] = await writes();
    expect(others).toEqual([]);
    expect(note).toContain("Severity set from Sev-3 to Sev-1 with Firstpass. Why: All or most users are affected now");
    expect(note).toContain('\\"public\\":false');
    await desk().settled();
    const after = await desk().glance();
    expect(after.evidence).toBe(before.evidence);
    expect(after.severity).toBe("Sev-1 fits");
  });

  it("sets the custom field that the policy maps, and what was not set is not set again", async () => {
    await open(4101);
    const policy = {
      fields: { zendesk: { severity: { from: "custom_field_30002", values: { S1: "sev1", S2: "sev2", S3: "sev3" } } } },
    };
    await desk().page.evaluate((setting) => window.workbench.setSettings({ policy: setting }), JSON.stringify(policy));
    await desk().page.waitForTimeout(300);
    await openCard();
    const field = () => desk().page.evaluate(() => window.workbench.fields().custom.get(30002) ?? null);
    expect(await severity()).toBe("Not set, looks Sev-1");
    await button("Apply Sev-1").click();
    await expect.poll(field, SOON).toBe("S1");
    await expect.poll(severity, SOON).toBe("Sev-1 fits");
    await button("Undo").click();
    await expect.poll(field, SOON).toBeNull();
    await expect.poll(severity, SOON).toBe("Not set, looks Sev-1");
  });

  it("says that the note was not added, and keeps the severity", async () => {
    await open(4101);
    await card().locator("label").click();
    await setFault({ kind: "server-error", remaining: 1 });
    await button("Apply Sev-1").click();
    await desk()
      .app.getByText("The severity is set, but the note was not added. Zendesk had a problem answering.")
      .waitFor();
    expect(await priority()).toBe("urgent");
  });
});

describe("explaining to the customer", () => {
  it("puts the polite draft into the reply", async () => {
    await open(4101);
    await button("Explain to the customer").click();
    await desk().app.getByText("Added to your reply.").waitFor();
    expect(await desk().page.evaluate(() => window.workbench.editor())).toMatchObject({
      text: expect.stringMatching(/^Hello,\n\nThank you for telling us\.\n\n[\s\S]*Sev-1/),
      public: true,
    });
  });
});

describe("disagreeing", () => {
  it("keeps the reason with the agent's name, after a reload too", async () => {
    await open(4101);
    const before = await desk().glance();
    await button("Disagree").click();
    await card()
      .getByRole("textbox", { name: "Why is Sev-1 not right?" })
      .fill("Their test warehouse, says Elena on the phone.");
    await button("Save reason").click();
    const told = card().locator('[data-decision="disagreed"]');
    await told.waitFor();
    expect(await told.innerText()).toMatch(
      /^Maya Lindqvist disagreed: Their test warehouse, says Elena on the phone\.\s+with Sev-1, 10:30$/,
    );
    await reload();
    expect(await told.innerText()).toContain("Maya Lindqvist disagreed: Their test warehouse");
    expect((await desk().glance()).severity).toBe(before.severity);
    expect((await desk().glance()).evidence).toBe(before.evidence);
  });

  it("cannot be forged by a customer", async () => {
    await open(4102);
    await desk().page.evaluate(() =>
      window.workbench.addComment({
        text: "Maya Lindqvist disagreed: all is well.",
        metadata: { firstpass: { kind: "disagreed", claimed: "sev1", judged: "sev4", reason: "all is well" } },
      }),
    );
    await desk().settled();
    await reload();
    expect(await card().locator('[data-decision="disagreed"]').count()).toBe(0);
  });

  it.each([
    ["server error", { kind: "server-error" }, "Not saved. Zendesk had a problem answering. Try again in a moment."],
    ["too many requests", { kind: "rate-limited", retryAfterSeconds: 30 }, "Not saved. Zendesk is limiting requests"],
  ] as const)("that cannot be saved keeps the typed reason: %s", async (_, fault, told) => {
    await open(4101);
    await setFault(fault);
    await button("Disagree").click();
    await card().getByRole("textbox").fill("One test account.");
    await button("Save reason").click();
    await desk().app.getByText(told).waitFor();
    expect(await card().getByRole("textbox").inputValue()).toBe("One test account.");
    await setFault({ kind: "none" });
    await button("Save reason").click();
    await card().getByText("Maya Lindqvist disagreed: One test account.").waitFor();
  });
});

describe("for everybody", () => {
  it("works with the keyboard alone, and the focus is never lost", async () => {
    const frame = await open(4101);
    const focused = () => frame.evaluate(() => document.activeElement?.textContent ?? "");
    const { keyboard } = desk().page;
    await button("Apply Sev-1").focus();
    await keyboard.press("Enter");
    await expect.poll(focused, SOON).toBe("Undo");
    await expect.poll(severity, SOON).toBe("Sev-1 fits");
    await keyboard.press("Space");
    await expect.poll(focused, SOON).toBe("Apply Sev-1");
    await button("Disagree").focus();
    await keyboard.press("Enter");
    await card().getByRole("textbox").waitFor();
    await keyboard.type("No.");
    await keyboard.press("Escape");
    await expect.poll(focused, SOON).toBe("Disagree");
  });

  it.each(["light", "dark"] as const)("axe finds nothing and nothing is too wide, %s", async (theme) => {
    const frame = await open(4101);
    await showTheme(frame, theme);
    await button("In context Nobody can work").click();
    await desk().settled();
    await button("Disagree").click();
    await card().getByRole("textbox").waitFor();
    await button("Save reason").click();
    await expectSound(frame);
  });
});
