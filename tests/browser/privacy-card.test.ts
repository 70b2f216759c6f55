import { describe, expect, it } from "vitest";
import { axeFindings } from "./axe";
import { openCardDesk, SOON } from "./card-desk";

/** What the customer pasted into comment 3 of ticket 4104. */
const SECRET = "Zq7Lm2Xv9Rt4Bn6Kd1Ws8Yp3Hc5Jf0Ga2UeT";
const MASKED_LINE = `export GITHUB_TOKEN=${"▇".repeat(40)}`;

const { desk, card, open, setFault, editor, showTheme, expectSound } = openCardDesk("Privacy");

const removeButton = () => card().getByRole("button", { name: "Remove from the ticket GitHub token, comment 3" });
const confirmButton = () => card().getByRole("button", { name: "Remove for good" });
const html = () =>
  desk()
    .app.locator("html")
    .evaluate((root) => root.outerHTML);
const conversation = () => desk().page.getByRole("list", { name: "Conversation" }).innerText();
/** What the app has sent that holds the secret. */
const leaks = () =>
  desk().page.evaluate(
    (secret) =>
      window.workbench
        .log()
        .filter(({ direction, body }) => direction === "app" && JSON.stringify(body).includes(secret))
        .map(({ body }) => JSON.stringify(body).match(/"url":"([^"]*)"/)?.[1]),
    SECRET,
  );

describe("'Remove from the ticket'", () => {
  it("asks first, showing the masked preview and the place only; Escape and Cancel change nothing", async () => {
    const frame = await open(4104);
    await removeButton().focus();
    await desk().page.keyboard.press("Enter");
    const question = card().getByRole("group", { name: "Remove this for good?" });
    expect(await question.innerText()).toContain(
      "GitHub token ghp_•••• in comment 3 is removed from Zendesk for everybody. This cannot be undone.",
    );
    const focused = () => frame.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe("Cancel");
    await desk().page.keyboard.press("Escape");
    expect(await focused()).toBe("Remove from the ticket GitHub token, comment 3");
    await desk().page.keyboard.press("Enter");
    await desk().page.keyboard.press("Enter");
    expect(await question.count()).toBe(0);
    expect(await conversation()).toContain(SECRET);
    expect(await leaks()).toEqual([]);
  });

  it("removes it at its source by keyboard: the conversation shows blocks, the comment is read again", async () => {
    const frame = await open(4104);
    await removeButton().focus();
    await desk().page.keyboard.press("Enter");
    await desk().page.keyboard.press("Shift+Tab");
    await desk().page.keyboard.press("Enter");
    await card().getByText("Removed. The comment is read again.").waitFor();
    await expect.poll(async () => (await desk().glance()).privacy, SOON).toBe("Nothing sensitive found");
    expect(await conversation()).toContain(MASKED_LINE);
    expect(await conversation()).not.toContain(SECRET);
    // What is evidence stays.
    expect(await conversation()).toContain("2b6f0d51-93f4-4c0e-8a55-7be0c0d1a9e2");
    expect(await frame.evaluate(() => document.activeElement?.textContent)).toBe("Removed. The comment is read again.");
  });

  it("tells the secret to nobody but the request that removes it", async () => {
    expect(await leaks()).toEqual([expect.stringMatching(/^\/api\/v2\/comment_redactions\/\d+$/)]);
    expect(await html()).not.toContain(SECRET.slice(0, 12));
    expect(desk().accidents).toEqual([]);
  });
});

describe("where Zendesk does not remove it", () => {
  it.each([
    [
      "the role may not",
      { kind: "forbidden" },
      "Nothing was removed: your role may not redact. Ask an admin to remove it or to let agents redact ticket content.",
    ],
    [
      "there is no network",
      { kind: "offline" },
      "Nothing was removed: Zendesk cannot be reached. Try again when you are back online.",
    ],
  ] as const)(
    "because %s: says so with the steps by hand, keeps the finding, and can try again",
    async (_, fault, told) => {
      await open(4104);
      await setFault(fault);
      await removeButton().click();
      await confirmButton().click();
      const alert = card().getByRole("alert");
      await alert.waitFor();
      expect(await alert.innerText()).toBe(
        `${told}\n\nBy hand: open the options menu (⋮) of the comment, choose Redact, mark the value, and confirm.`,
      );
      expect(await conversation()).toContain(SECRET);
      expect(await html()).not.toContain(SECRET.slice(0, 12));
      await setFault({ kind: "none" });
      await removeButton().click();
      await confirmButton().click();
      await expect.poll(conversation, SOON).toContain(MASKED_LINE);
      expect(await html()).not.toContain(SECRET.slice(0, 12));
      expect(desk().accidents).toEqual([]);
    },
  );

  it("because its answer was lost: the comment itself tells what came of it", async () => {
    await open(4104);
    await setFault({ kind: "malformed", remaining: 1 });
    await removeButton().click();
    await confirmButton().click();
    await expect.poll(async () => (await desk().glance()).privacy, SOON).toBe("Nothing sensitive found");
    expect(await conversation()).toContain(MASKED_LINE);
    expect((await leaks()).length).toBe(1);
  });
});

describe("an agent who goes on to another ticket meanwhile", () => {
  it("has removed it from the first one, and sees nothing of it on the second", async () => {
    await open(4104);
    await setFault({ latencyMilliseconds: 800 });
    await removeButton().click();
    await confirmButton().click();
    await expect.poll(async () => (await leaks()).length, SOON).toBe(1);
    await desk().page.evaluate(() => window.workbench.select(4102));
    await setFault({ latencyMilliseconds: 0 });
    await desk().page.waitForTimeout(1000);
    await desk().judged();
    expect((await desk().glance()).severity).toBe("Sev-1, looks Sev-4");
    expect(await card().getByText("Removed").count()).toBe(0);
    await desk().page.evaluate(() => window.workbench.select(4104));
    expect(await conversation()).toContain(MASKED_LINE);
    expect(desk().accidents).toEqual([]);
  });
});

describe("'Mask in my draft'", () => {
  const DRAFT =
    "Use glpat-h7Kd93_fLq2ZxVbN4TgW for trace 4bf92f3577b34da6a3ce929d0e0e4736.\nMail me at maya@cloudharbor-support.com";
  const write = async (text: string) => {
    await desk().page.evaluate((typed) => window.workbench.write(typed), text);
    await desk().settled();
  };
  const mask = () => card().getByRole("button", { name: "Mask in my draft" });

  it("masks every secret and personal value and keeps what is evidence", async () => {
    await open(4101);
    await write(DRAFT);
    await mask().focus();
    await desk().page.keyboard.press("Enter");
    await card().getByText("Masked in your draft.").waitFor();
    expect(await editor()).toBe(
      "Use [masked gitlab-token] for trace 4bf92f3577b34da6a3ce929d0e0e4736.\nMail me at [masked email-address]",
    );
    await expect.poll(async () => (await desk().glance()).privacy, SOON).toBe("Nothing sensitive found");
    expect(await html()).not.toContain("h7Kd93_fLq2ZxVbN4TgW");
  });

  it("gives the draft back on Undo", async () => {
    await card().getByRole("button", { name: "Undo" }).click();
    await card().getByText("Your draft is as it was.").waitFor();
    expect(await editor()).toBe(DRAFT);
    await mask().waitFor();
  });

  it("undoes nothing that would cost what was typed since", async () => {
    await mask().click();
    await card().getByText("Masked in your draft.").waitFor();
    const masked = await editor();
    await write(`${masked}\nKind regards`);
    await card().getByRole("button", { name: "Undo" }).click();
    await card().getByText("Your draft has changed since, so nothing was undone.").waitFor();
    expect(await editor()).toBe(`${masked}\nKind regards`);
  });
});

describe("with the question and a refusal open", () => {
  it.each(["light", "dark"] as const)("axe finds nothing and nothing is wider than 320 px, %s", async (theme) => {
    const frame = await open(4104);
    await showTheme(frame, theme);
    await removeButton().click();
    expect(await axeFindings(frame)).toEqual([]);
    await setFault({ kind: "forbidden" });
    await confirmButton().click();
    await card().getByRole("alert").waitFor();
    await expectSound(frame);
  });
});
