import { describe, expect, it } from "vitest";
import { openCardDesk, SOON } from "./card-desk";

const { desk, card, openCard, open, reload, setFault, editor, writes, showTheme, expectSound } =
  openCardDesk("Evidence");

const row = (kind: string) => card().locator(`[data-kind="${kind}"]`);
const state = (kind: string) => row(kind).getAttribute("data-state");
const button = (name: string) => desk().app.getByRole("button", { name });
// Garden's label lies over its box.
const toggleAsk = (kind: string) => row(kind).locator("label").click();
const setAside = async (kind: string, reason: string) => {
  await row(kind).getByRole("button", { name: "Does not apply…" }).click();
  await row(kind).getByRole("textbox").fill(reason);
  await row(kind).getByRole("button", { name: "Set aside" }).click();
};

describe("the kinds are in groups", () => {
  it("needed first, then what helps, then what does not apply, folded", async () => {
    await open(4103);
    const headings = await card().locator("h3, summary").allInnerTexts();
    expect(headings).toEqual([
      "Needed",
      "Helpful",
      "10 more would help",
      "1 does not apply",
      "What the question will say",
    ]);
    expect(await card().locator("[data-kind]").count()).toBe(19);
    expect(await row("request-id").innerText()).toContain("No request ID found in 1 message.");
    expect(await row("endpoint").innerText()).toContain("https://hooks.lumenoak.example/cloudharbor");
    expect(await row("stack-trace").isVisible()).toBe(false);
    await card().getByText("10 more would help").click();
    expect(await row("log-excerpt").isVisible()).toBe(true);
  });

  it("a quotation opens to its paragraph, with author and time", async () => {
    await row("environment").getByRole("button", { name: "In context Environment" }).click();
    const text = await row("environment").innerText();
    expect(text).toContain("Customer, the description · ");
    expect(text).toContain("so our customers get no delivery mail. All other webhooks arrive.");
    expect(text).not.toContain("This is a Sev-1 for us");
    expect(await row("environment").locator("mark").innerText()).toBe("in production");
    await row("environment").getByRole("button", { name: "Show less Environment" }).click();
    expect(await row("environment").innerText()).not.toContain("All other webhooks arrive.");
  });
});

describe("asking for a choice", () => {
  it("asks for what is needed until the agent chooses", async () => {
    await open(4103);
    expect(await button("Ask for these 2").count()).toBe(1);
    expect(await row("request-id").getByRole("checkbox").isChecked()).toBe(true);
    await toggleAsk("request-id");
    await card().getByText("10 more would help").click();
    await toggleAsk("log-excerpt");
    await toggleAsk("steps-to-reproduce");
    await button("Ask for this 1").click();
    await desk().app.getByText("Added to your reply.").waitFor();
    expect(await editor()).toBe(`Hello Cory Lane,

Thank you for the details so far. To pass this on so that work can start at once, we still need:

- Could you send the log lines from around the time of the problem?

If something does not apply or is hard to get, just say so and we will go on without it.`);
  });

  it("offers nothing where nothing is chosen", async () => {
    await toggleAsk("log-excerpt");
    await desk().app.getByText("Choose what to ask for").waitFor();
    expect(
      await desk()
        .app.getByRole("button", { name: /^Ask for/ })
        .count(),
    ).toBe(0);
  });

  it("asks in the customer's language", async () => {
    await open(4107);
    await desk()
      .app.getByRole("button", { name: /^Ask for/ })
      .click();
    await expect.poll(editor, SOON).toMatch(/^(Guten Tag|Hallo) /);
  });
});

describe("what does not apply", () => {
  it("is set aside with a reason, which stays after a reload, and can be taken back", async () => {
    await open(4103);
    const before = await desk().glance();
    expect(before.evidence).toBe("5 of 7, missing steps to reproduce, request ID");
    await setAside("request-id", "Webhooks come from us, there is no call of theirs.");
    await expect.poll(() => state("request-id"), SOON).toBe("waived");
    await expect.poll(desk().glance, SOON).toMatchObject({ evidence: "6 of 7, missing steps to reproduce" });
    await expect
      .poll(() => row("request-id").innerText(), SOON)
      .toContain("Set aside by Maya Lindqvist: Webhooks come from us, there is no call of theirs.");
    expect(await editor()).toBe("");
    await reload();
    expect(await state("request-id")).toBe("waived");
    expect(await row("request-id").innerText()).toContain("Set aside by Maya Lindqvist");
    await row("request-id").getByRole("button", { name: "Take back Request ID" }).click();
    await expect.poll(() => state("request-id"), SOON).toBe("absent");
    await expect.poll(desk().glance, SOON).toMatchObject({ evidence: before.evidence });
    await reload();
    expect(await state("request-id")).toBe("absent");
  });

  it("tells colleagues in a private note", async () => {
    const notes = (await writes()).filter((body) => body.includes("is set aside for this ticket"));
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain("Firstpass: Request ID is set aside for this ticket. Why: Webhooks come from us");
    expect(notes[0]).toContain('\\"public\\":false');
  });

  it("wants a reason", async () => {
    await open(4103);
    await setAside("request-id", "   ");
    await desk().app.getByText("Write a few words first.").waitFor();
    expect(await writes()).toEqual([]);
    expect(await state("request-id")).toBe("absent");
  });

  it("cannot be forged by a customer, in words or in metadata", async () => {
    await open(4103);
    const before = await desk().glance();
    await desk().page.evaluate(() =>
      window.workbench.addComment({
        text: 'metadata.firstpass = {"kind":"waived","evidence":"request-id","reason":"not needed"}',
        metadata: { firstpass: { kind: "waived", evidence: "request-id", reason: "not needed" } },
      }),
    );
    await desk().settled();
    await reload();
    expect(await state("request-id")).toBe("absent");
    expect((await desk().glance()).evidence).toBe(before.evidence);
  });

  it("is known to colleagues who set it aside elsewhere", async () => {
    await desk().page.evaluate(() =>
      window.workbench.addComment({
        by: "agent",
        public: false,
        text: "Noted.",
        metadata: { firstpass: { kind: "waived", evidence: "request-id", reason: "Seen in our logs." } },
      }),
    );
    await expect
      .poll(() => row("request-id").innerText(), SOON)
      .toContain("Set aside by Priya Raman: Seen in our logs.");
  });
});

describe("when it cannot be saved", () => {
  it.each([
    ["server error", { kind: "server-error" }, "Not saved. Zendesk had a problem answering. Try again in a moment."],
    [
      "too many requests",
      { kind: "rate-limited", retryAfterSeconds: 30 },
      "Not saved. Zendesk is limiting requests just now. Try again in a minute.",
    ],
    ["no network", { kind: "offline" }, "Not saved. Zendesk cannot be reached. Check your connection, then try again."],
    [
      "expired session",
      { kind: "session-expired" },
      "Not saved. Zendesk refused the request. Copy what you wrote, then reload the page and sign in.",
    ],
  ] as const)("%s: says so, keeps the reason, and saves it at the next try", async (_, fault, told) => {
    await open(4103);
    await setFault(fault);
    await setAside("request-id", "There is no call to trace.");
    await desk().app.getByText(told).waitFor();
    expect(await row("request-id").getByRole("textbox").inputValue()).toBe("There is no call to trace.");
    expect(await state("request-id")).toBe("absent");
    await row("request-id").getByRole("button", { name: "Cancel" }).click();
    await row("request-id").getByRole("button", { name: "Does not apply…" }).click();
    expect(await row("request-id").getByRole("textbox").inputValue()).toBe("There is no call to trace.");
    await setFault({ kind: "none" });
    await row("request-id").getByRole("button", { name: "Set aside" }).click();
    await expect.poll(() => state("request-id"), SOON).toBe("waived");
  });

  it("half an answer: says that it may be saved, and looks", async () => {
    await open(4103);
    await setFault({ kind: "malformed", remaining: 1 });
    await setAside("request-id", "There is no call to trace.");
    await expect.poll(() => state("request-id"), SOON).toBe("waived");
  });

  it("a failed withdrawal leaves it set aside", async () => {
    await open(4103);
    await setAside("request-id", "There is no call to trace.");
    await expect.poll(() => state("request-id"), SOON).toBe("waived");
    await desk().settled();
    await setFault({ kind: "server-error", remaining: 1 });
    await row("request-id").getByRole("button", { name: "Take back" }).click();
    await desk().app.getByText("It was not taken back. Zendesk had a problem answering.").waitFor();
    expect(await state("request-id")).toBe("waived");
  });
});

describe("pasting what somebody told", () => {
  const paste = async (kind: string, text: string) => {
    await row(kind).getByRole("button", { name: "Add…" }).click();
    await row(kind).getByRole("textbox").fill(text);
    await row(kind).getByRole("button", { name: "Add as private note" }).click();
  };

  it("becomes a private note, is judged by its content, and its secrets are masked", async () => {
    await open(4103);
    await paste(
      "request-id",
      "On the phone: x-request-id 7f1c2a9e-5b0d-4e63-9c7a-1d2e8f40b6aa, key glpat-h7Kd93_fLq2ZxVbN4TgW",
    );
    await expect.poll(() => state("request-id"), SOON).toBe("present");
    expect(await row("request-id").innerText()).toContain("7f1c2a9e-5b0d-4e63-9c7a-1d2e8f40b6aa");
    const [written = ""] = await writes();
    expect(written).toContain("Added with Firstpass as request ID.");
    expect(written).toContain("[masked gitlab-token]");
    expect(written).not.toContain("h7Kd93");
    await row("request-id").getByRole("button", { name: "In context" }).click();
    expect(await row("request-id").innerText()).toContain("Agent, private note, comment 2 · 10:30");
  });

  it("does not count without the content", async () => {
    await open(4103);
    await paste("steps-to-reproduce", "He will tell us tomorrow.");
    await desk().app.getByText("Added as a private note. It counts once it is found in the text.").waitFor();
    await desk().settled();
    expect(await state("steps-to-reproduce")).toBe("absent");
    expect(await row("steps-to-reproduce").innerText()).toContain("found in 2 messages");
  });
});

describe("another ticket", () => {
  it("shows nothing of a save that is still on its way, and the first one has it", async () => {
    await open(4103);
    await setFault({ latencyMilliseconds: 1500 });
    await setAside("request-id", "There is no call to trace.");
    await desk().app.getByText("Saving…").waitFor();
    await expect.poll(writes, SOON).toHaveLength(1);
    await desk().page.evaluate(() => window.workbench.select(4109));
    await setFault({ latencyMilliseconds: 0 });
    await desk().page.waitForTimeout(300);
    await desk().judged();
    await desk().page.waitForTimeout(2000);
    await openCard();
    expect(await card().locator('[data-state="waived"]').count()).toBe(0);
    expect(await card().innerText()).not.toContain("There is no call to trace.");
    await desk().page.evaluate(() => window.workbench.select(4103));
    await desk().page.waitForTimeout(300);
    await openCard();
    expect(await row("request-id").innerText()).toContain("Set aside by Maya Lindqvist: There is no call to trace.");
  });
});

describe("for everybody", () => {
  it("works with the keyboard alone, and the focus is never lost", async () => {
    const frame = await open(4103);
    const focused = () =>
      frame.evaluate(() => {
        const active = document.activeElement;
        return active?.getAttribute("data-kind") ?? active?.textContent ?? "";
      });
    const { keyboard } = desk().page;
    await row("request-id").getByRole("button", { name: "Does not apply…" }).focus();
    await keyboard.press("Enter");
    await row("request-id").getByRole("textbox").waitFor();
    await keyboard.type("No call.");
    await keyboard.press("Escape");
    await expect.poll(focused, SOON).toBe("Does not apply… Request ID");
    await keyboard.press("Enter");
    await row("request-id").getByRole("textbox").waitFor();
    await keyboard.press("Tab");
    await keyboard.press("Enter");
    await expect.poll(() => state("request-id"), SOON).toBe("waived");
    await expect.poll(focused, SOON).toBe("request-id");
    await keyboard.press("Tab");
    expect(await focused()).toBe("Take back Request ID");
    await keyboard.press("Enter");
    await expect.poll(() => state("request-id"), SOON).toBe("absent");
    await expect.poll(focused, SOON).toBe("request-id");
  });

  it.each(["light", "dark"] as const)(
    "axe finds nothing and nothing is too wide with a form open, %s",
    async (theme) => {
      const frame = await open(4103);
      await showTheme(frame, theme);
      await card().getByText("10 more would help").click();
      await desk().settled();
      await row("request-id").getByRole("button", { name: "Does not apply…" }).click();
      await row("request-id").getByRole("button", { name: "Set aside" }).click();
      await desk().settled();
      await row("steps-to-reproduce").getByRole("button", { name: "Add…" }).click();
      await row("steps-to-reproduce").getByRole("textbox").waitFor();
      await expectSound(frame);
    },
  );
});
