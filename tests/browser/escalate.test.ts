import { beforeEach, describe, expect, it, vi } from "vitest";
import { CONNECTED, openEscalateDesk, READY, SOON, TOKEN } from "./escalate-desk";

vi.setConfig({ testTimeout: 40_000 });

const { card, closeModal, create, desk, escalate, handOver, inModal, issues, openModal, recorded, setFault, visit } =
  openEscalateDesk();

describe("a ticket that is ready", () => {
  beforeEach(() => visit(READY));

  it("says that nobody has escalated it, and offers to", async () => {
    expect(await card()).toBe("Not escalated");
    expect(await escalate().isEnabled()).toBe(true);
  });

  it("becomes one issue with the package, and the card says that it waits", async () => {
    await openModal();
    expect(await desk().modal.getByText("Nothing is in the way.").count()).toBe(1);
    await create().click();
    await desk().modal.getByText("ENG-12 was created and is noted on the ticket.").waitFor();
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
    await desk().page.evaluate(() => window.workbench.reopenApp());
    await expect.poll(card, SOON).toBe("ENG-12, waiting for engineering");
  });

  it("a second time it is added to the issue that there is", async () => {
    await handOver();
    await openModal();
    await desk()
      .modal.getByText(
        "This ticket is ENG-12 already. What you hand over now is added there; no second issue is created.",
      )
      .waitFor();
    expect(await create().count()).toBe(0);
    await inModal("Add to ENG-12").click();
    await desk().modal.getByText("Added to ENG-12.").waitFor();
    const all = await issues();
    expect(all.map(({ key, comments }) => [key, comments.length])).toEqual([["ENG-12", 1]]);
  });

  it("what the agent edits is handed over, masked again", async () => {
    await openModal();
    await inModal("Edit").click();
    const secret = `ghp_${"Zq7Lm2Xv9Rt4Bn6Kd1Ws8Yp3Hc5Jf0Ga2UeT"}`;
    await desk().modal.getByLabel("Text of the package").fill(`# Parcels twice\n\n- first\n- token ${secret}\n`);
    await create().click();
    await desk().modal.getByText("ENG-12 was created").waitFor();
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
    await desk().modal.getByText("Copied.").waitFor();
    await inModal("Edit").click();
    const text = desk().modal.getByLabel("Text of the package");
    await text.press("ControlOrMeta+a");
    await text.press("ControlOrMeta+v");
    expect((await text.inputValue()).slice(0, start.length)).toBe(start);
  });
});

describe("once it is handed over", () => {
  beforeEach(async () => {
    await visit(READY);
    await handOver();
    await desk().app.getByRole("button", { name: "Escalation" }).click();
  });
  const review = (answer: Parameters<typeof window.workbench.review>[1]) =>
    desk().page.evaluate((given) => window.workbench.review("ENG-12", given), answer);
  const lookAgain = () => desk().app.getByRole("button", { name: "Ask Jira again" }).click();

  it("engineering's acceptance is shown, and recorded once", async () => {
    await desk().page.evaluate(() => window.workbench.moveClock(5));
    await review({ state: "accepted" });
    await lookAgain();
    await expect.poll(card, SOON).toBe("ENG-12 accepted");
    await expect.poll(() => recorded(READY), SOON).toHaveLength(2);
    await desk().page.evaluate(() => window.workbench.reopenApp());
    await expect.poll(card, SOON).toBe("ENG-12 accepted");
    await desk().settled();
    expect(await recorded(READY)).toEqual([
      { kind: "escalated", ref: "ENG-12" },
      { kind: "accepted", ref: "ENG-12" },
    ]);
  });

  it("a return is shown with its reasons, and asks the customer for what is missing", async () => {
    await desk().page.evaluate(() => window.workbench.moveClock(5));
    await review({ state: "returned", reasons: ["missing-steps"], missing: ["steps-to-reproduce"] });
    await lookAgain();
    await expect.poll(card, SOON).toBe("ENG-12 returned: steps to reproduce are missing or do not work");
    await desk().settled();
    await desk().app.getByRole("button", { name: "Add to reply" }).last().click();
    await expect
      .poll(() => desk().page.evaluate(() => window.workbench.editor().text), SOON)
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
    await desk()
      .app.getByText(
        "The state of ENG-12 may be out of date. Jira cannot be reached. Check your connection, then try again.",
      )
      .waitFor();
    await expect.poll(card, SOON).toBe("ENG-12, waiting for engineering");
    await setFault({ kind: "none" });
    await lookAgain();
    await expect.poll(() => desk().app.getByText("may be out of date").count(), SOON).toBe(0);
  });
});

describe("a ticket that is not ready", () => {
  beforeEach(() => visit(TOKEN));

  it("names what is in the way, and is handed over only after an override with a reason", async () => {
    await openModal();
    const gate = desk().modal.getByRole("region", { name: "May it be escalated?" });
    expect(await gate.getByText("No steps to reproduce found in 3 messages.").count()).toBe(1);
    expect(await create().isDisabled()).toBe(true);
    await desk().modal.getByLabel("Reason to escalate all the same").fill("Deploys of two customers stand still.");
    await inModal("Override").click();
    await desk().modal.getByText("Overridden. The reason stands on the ticket.").waitFor();
    await create().click();
    await desk().modal.getByText("ENG-12 was created").waitFor();
    expect(await recorded(TOKEN)).toEqual([
      { kind: "overrode", reason: "Deploys of two customers stand still." },
      { kind: "escalated", ref: "ENG-12" },
    ]);
    expect(JSON.stringify(await issues())).not.toContain("Zq7Lm2Xv9Rt4");
    expect(await desk().modal.getByText("Masked before hand-off: GitHub token, comment 3.").count()).toBe(1);
  });

  it("an override that cannot be kept opens nothing, and the reason stays typed", async () => {
    await openModal();
    await setFault({ kind: "server-error" });
    await desk().modal.getByLabel("Reason to escalate all the same").fill("Site down.");
    await inModal("Override").click();
    await desk().modal.getByText("The reason could not be kept, so nothing was overridden.").waitFor();
    expect(await desk().modal.getByLabel("Reason to escalate all the same").inputValue()).toBe("Site down.");
    expect(await create().isDisabled()).toBe(true);
  });

  it("may be overridden only by those whom the policy names", async () => {
    const { DEFAULT_POLICY } = await import("../../shared/policy/default");
    const policy = { ...DEFAULT_POLICY, id: "acme", gate: { ...DEFAULT_POLICY.gate, overrideBy: ["lead"] } };
    await desk().page.evaluate((given) => window.workbench.setSettings(given), {
      ...CONNECTED,
      policy: JSON.stringify(policy),
    });
    await desk().page.waitForTimeout(300);
    await desk().judged();
    await openModal();
    await desk().modal.getByText("Your policy lets only leads override this.").waitFor();
    expect(await inModal("Override").count()).toBe(0);
  });
});
