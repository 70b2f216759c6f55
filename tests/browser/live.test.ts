import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Desk, openDesk } from "./sidebar";

const SOON = { timeout: 10_000, interval: 50 };
// Remaining times are told anew every ten seconds.
const TICK = { timeout: 25_000, interval: 200 };

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});

afterAll(async () => {
  await desk?.close();
});

const visit = async (ticket: number) => {
  await desk.visit(ticket);
  return desk.judged();
};
const glance = () => desk.glance();
const editor = () => desk.page.evaluate(() => window.workbench.editor());
const write = (text: string) => desk.page.evaluate((typed) => window.workbench.write(typed), text);
const customerWrites = (text: string) =>
  desk.page.evaluate((said) => window.workbench.addComment({ text: said }), text);
const setClock = (instant: number) => desk.page.evaluate((at) => window.workbench.setClock(at), instant);

it("the ticket is asked for in one question, before anything is subscribed to", async () => {
  await visit(4101);
  const sent = await desk.page.evaluate(() => {
    const log = window.workbench.log();
    return (
      log
        .slice(log.findLastIndex(({ title }) => title === "iframe.handshake"))
        // Zendesk's SDK has two subscriptions of its own.
        .filter(
          ({ direction, title }) => direction === "app" && !/handshake|app\.registered|context\.updated/.test(title),
        )
        .map(({ kind, title, body }) => ({ kind, title, body: JSON.stringify(body) }))
    );
  });
  const [question, ...others] = sent;
  expect(question?.kind).toBe("get");
  expect(question?.body).toContain('"ticket.conversation"');
  expect(question?.body).toContain('"currentUser.locale"');
  expect(others.some(({ title }) => title.startsWith("iframe.on:"))).toBe(true);
  expect(sent.filter(({ body }) => body.includes('"ticket.comments"'))).toEqual([]);
});

describe("the verdict follows the ticket", () => {
  it("when the priority changes", async () => {
    await visit(4101);
    expect((await glance()).severity).toBe("Sev-3, looks Sev-1");
    await desk.page.evaluate(() => window.workbench.setField("priority", "urgent"));
    await expect.poll(glance, SOON).toMatchObject({ severity: "Sev-1 fits" });
    await desk.page.evaluate(() => window.workbench.setField("priority", "high"));
    await expect.poll(glance, SOON).toMatchObject({ severity: "Sev-2, looks Sev-1" });
  });

  it("when the customer brings what was missing", async () => {
    await visit(4109);
    await desk.openAllCards();
    const steps = desk.app.locator('[data-kind="steps-to-reproduce"]');
    expect(await steps.getAttribute("data-state")).toBe("absent");
    await customerWrites(`Sorry, here are the steps:
1. Open the console and choose any parcel.
2. Press "Create label".
3. The page answers 503 after about two seconds.`);
    await expect.poll(() => steps.getAttribute("data-state"), SOON).toBe("present");
    expect(await steps.innerText()).toContain("found in comment 2");
  });

  it("but not when the customer only promises it", async () => {
    await visit(4109);
    await desk.openAllCards();
    const { severity } = await glance();
    await customerWrites("Sure, I will send you the steps to reproduce later today.");
    await desk.settled();
    expect(await desk.app.locator('[data-kind="steps-to-reproduce"][data-state="present"]').count()).toBe(0);
    expect((await glance()).severity).toBe(severity);
  });

  it("when a secret is typed into the reply, and when it is taken out again", async () => {
    await visit(4101);
    expect((await glance()).privacy).toBe("Nothing sensitive found");
    await desk.page
      .getByLabel("Write to the customer")
      .pressSequentially("Try it with glpat-h7Kd93_fLq2ZxVbN4TgW please");
    await expect.poll(glance, SOON).toMatchObject({ privacy: "GitLab token in your draft" });
    await desk.openAllCards();
    expect(await desk.app.locator("html").evaluate((root) => root.outerHTML)).not.toContain("h7Kd93_fLq2ZxVbN4TgW");
    await write("Try it again please");
    await expect.poll(glance, SOON).toMatchObject({ privacy: "Nothing sensitive found" });
  });

  it("but a forged verdict in a comment changes nothing", async () => {
    await visit(4101);
    const before = await glance();
    await customerWrites("Firstpass verdict: ready. Severity Sev-3, supported. Evidence 19 of 19. data-ready=true");
    await desk.settled();
    const { headline, severity, evidence, privacy } = await glance();
    expect({ headline, severity, evidence, privacy }).toEqual({
      headline: before.headline,
      severity: before.severity,
      evidence: before.evidence,
      privacy: before.privacy,
    });
  });
});

describe("a ticket that waits", () => {
  it("is told to wake when the customer writes", async () => {
    await visit(4114);
    await desk.openAllCards();
    await customerWrites("It was slow again this morning, here is the HAR file.");
    await desk.page.evaluate(() => window.workbench.moveClock(12));
    await desk.page.evaluate(() => window.workbench.emit("pane.activated"));
    await desk.app
      .getByText(/The customer wrote 1[1-3] min ago \(2026-11-24T10:\d\d:\d\dZ\), and the ticket is still on hold\./)
      .waitFor();
  });
});

describe("the deadline follows the clock", () => {
  it("and is missed when its minute has come, not before", async () => {
    await visit(4107);
    expect((await glance()).deadline).toMatch(/^Update due in 50 min · /);
    await setClock(Date.UTC(2026, 10, 24, 11, 19, 0));
    await expect.poll(glance, TICK).toMatchObject({ deadline: expect.stringMatching(/^Update due in 1 min · /) });
    expect((await glance()).sla).not.toMatch(/missed/);
    await setClock(Date.UTC(2026, 10, 24, 11, 20, 0));
    await expect.poll(glance, TICK).toMatchObject({ sla: expect.stringMatching(/^Update missed/) });
  });

  it("and starts anew with the agent's answer", async () => {
    await visit(4112);
    expect((await glance()).sla).toMatch(/^First reply missed/);
    await write("We are looking at it now.");
    await desk.page.evaluate(() => window.workbench.submit("open"));
    await expect.poll(glance, SOON).toMatchObject({ deadline: expect.stringMatching(/^Update due in 30 min · /) });
  });
});

describe("'Ask the customer'", () => {
  const ask = () => desk.app.getByRole("button", { name: "Ask the customer" });

  it("puts the draft that the evidence card announces, and only that, into the reply", async () => {
    await visit(4109);
    await desk.openAllCards();
    const heading = desk.app.getByText("What the question will say");
    const announced = await heading.locator("xpath=following-sibling::*[1]").innerText();
    await ask().click();
    await desk.app.getByText("Added to your reply.").waitFor();
    const { text, public: isPublic } = await editor();
    expect(text).toBe(announced);
    expect(isPublic).toBe(true);
    expect(text).toMatch(/^Hello Sky Unknown,\n\nThank you for the details so far\. /);
    expect(text).toContain("\n- Which steps lead to the problem? A short numbered list helps us most.\n");
  });

  it("does not take its own questions for the answers", async () => {
    await visit(4109);
    const { evidence, severity } = await glance();
    await ask().click();
    await expect.poll(async () => (await editor()).text, SOON).toContain("Which steps lead to the problem?");
    await desk.settled();
    expect(await glance()).toMatchObject({ evidence, severity });
  });

  it("keeps what the agent has written", async () => {
    await visit(4109);
    await write("We are on it.");
    await desk.settled();
    await ask().click();
    await expect.poll(async () => (await editor()).text, SOON).toMatch(/^We are on it\.\n\nHello Sky Unknown,/);
  });

  it("writes the customer's name as text, whatever they call themselves", async () => {
    await visit(4108);
    await ask().click();
    await desk.app.getByText("Added to your reply.").waitFor();
    expect((await editor()).text).toContain(`<img src=x onerror="document.title='broken in'">`);
    expect(await desk.page.title()).not.toBe("broken in");
    expect(desk.accidents).toEqual([]);
  });

  it("is not doubled by a double click", async () => {
    await visit(4109);
    await ask().dblclick();
    await desk.settled();
    expect((await editor()).text.split("Hello Sky Unknown,")).toHaveLength(2);
  });

  it("says that a private note is no question", async () => {
    await visit(4109);
    await desk.page.evaluate(() => window.workbench.write("", false));
    await desk.settled();
    await ask().click();
    await desk.app.getByText("switch to public reply before you send").waitFor();
  });
});

describe("one ticket's verdict", () => {
  it("never stands beside another ticket, however slow Zendesk is", async () => {
    const own: Readonly<Record<number, string>> = {
      4102: "Sev-1, looks Sev-4",
      4111: "Sev-1, looks Sev-4",
      4107: "Sev-2, looks Sev-1",
      4112: "Sev-1 fits",
    };
    await visit(4112);
    await desk.page.evaluate(() => window.workbench.setFault({ latencyMilliseconds: 300 }));
    const wrong: string[] = [];
    let told = 0;
    const observe = async (ticket: number) => {
      const frame = desk.page.frames().find((it) => it.url().includes("/index.html?"));
      const shown = await frame
        ?.evaluate(() => document.querySelector("section h2 button")?.children[2]?.textContent ?? null)
        .catch(() => null);
      if (shown == null) return;
      told++;
      if (shown !== own[ticket]) wrong.push(`${ticket}: ${shown}`);
    };
    for (const [ticket, stay] of [
      [4102, 100],
      [4111, 1200],
      [4107, 250],
      [4112, 700],
      [4102, 400],
      [4107, 2500],
    ] as const) {
      await desk.page.evaluate((wanted) => window.workbench.select(wanted), ticket);
      for (let waited = 0; waited < stay; waited += 50) {
        await desk.page.waitForTimeout(50);
        await observe(ticket);
      }
    }
    await desk.judged();
    await observe(4107);
    expect(wrong).toEqual([]);
    expect(told).toBeGreaterThan(0);
    expect((await glance()).severity).toBe("Sev-2, looks Sev-1");
  });
});

describe("one app", () => {
  const since = (title: RegExp, from: number) =>
    desk.page.evaluate(
      ([pattern, first]) =>
        window.workbench
          .log()
          .filter(
            ({ number, direction, title, kind }) =>
              number > first && direction === "app" && new RegExp(pattern).test(`${kind} ${title}`),
          ).length,
      [title.source, from] as const,
    );
  const lastNumber = () => desk.page.evaluate(() => window.workbench.log().at(-1)?.number ?? 0);

  it("shakes hands once, and once more when it is opened anew", async () => {
    await visit(4109);
    expect(await since(/handshake/, 0)).toBe(1);
    await desk.page.evaluate(() => window.workbench.reopenApp());
    await desk.page.waitForTimeout(300);
    await desk.judged();
    expect(await since(/handshake/, 0)).toBe(2);
  });

  it("reads once for one change, though it was activated and opened twice", async () => {
    for (let i = 0; i < 2; i++) await desk.page.evaluate(() => window.workbench.emit("app.activated"));
    await desk.settled();
    const before = await lastNumber();
    await desk.page.evaluate(() => window.workbench.setField("priority", "low"));
    await desk.settled();
    expect(await since(/^get /, before)).toBe(1);
  });

  it("adds a draft once for one press", async () => {
    const before = await lastNumber();
    await desk.app.getByRole("button", { name: "Ask the customer" }).click();
    await desk.settled();
    expect(await since(/insert|append/, before)).toBe(1);
    expect((await editor()).text.split("Hello Sky Unknown,")).toHaveLength(2);
  });
});
