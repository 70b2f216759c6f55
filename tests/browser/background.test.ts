import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Fault } from "../../workbench/zendesk/faults";
import { type Desk, openDesk } from "./sidebar";

const SOON = { timeout: 10_000, interval: 50 };
/** Maya's: its update is due at 11:20. */
const MINE = 4107;
/** Tom's. */
const OTHERS = 4101;
const BETWEEN_LOOKS = 3 * 60_000;
const TOLD = `#${MINE} Seit heute Morgen keine Anmeldung über SSO möglich: Update due in 12 min`;

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
  await desk.page.clock.install();
});

afterAll(async () => {
  await desk?.close();
});

/** What the app has said at the edge of the page, the oldest first. */
const notices = () =>
  desk.page.evaluate(() =>
    window.workbench.log().flatMap(({ direction, title, body }) => {
      if (direction !== "app" || title !== "notify") return [];
      const { params } = body as { readonly params: { readonly notify: readonly string[] } };
      return params.notify[0] ?? [];
    }),
  );
const setFault = (fault: Partial<Fault>) => desk.page.evaluate((given) => window.workbench.setFault(given), fault);
/** How many looks were answered, with tickets or with a fault. */
const looks = () =>
  desk.page.evaluate(() => {
    const log = window.workbench.log().map(({ title, body }) => ({
      title,
      frame: (body as { readonly instanceGuid?: string }).instanceGuid,
    }));
    const asked = log.filter(({ title }) => title.includes("assignee%3Ame"));
    const isAnswer = (title: string, question: string) => title.startsWith(`zaf.${question.split(" ")[0]}.`);
    return asked.filter((question) =>
      log.some(({ title, frame }) => frame === question.frame && isAnswer(title, question.title)),
    ).length;
  });
const lookAgain = async () => {
  const before = await looks();
  await desk.page.clock.runFor(BETWEEN_LOOKS);
  await expect.poll(looks, SOON).toBeGreaterThan(before);
};
/** At eight past eleven, with a ticket of Tom's that is due within the same quarter of an hour. */
async function open(ticket: number, isOn = true, fault: Partial<Fault> = {}): Promise<void> {
  await desk.visit(OTHERS);
  await desk.page.evaluate(async () => {
    window.workbench.setClock(Date.UTC(2026, 10, 24, 10, 50));
    window.workbench.setField("priority", "urgent");
    window.workbench.write("We are on it.");
    await window.workbench.submit("open");
    window.workbench.setClock(Date.UTC(2026, 10, 24, 11, 8));
  });
  await desk.page.evaluate((id) => window.workbench.select(id), ticket);
  await desk.judged();
  await setFault(fault);
  await desk.page.evaluate((quiet_notice) => window.workbench.setSettings({ quiet_notice }), isOn);
  await desk.page.waitForFunction(() => window.workbench.app()?.sdkVersion !== null);
}

describe("the quiet notice", () => {
  it("says once that a clock of mine is about to be missed, and nothing of the tickets of others", async () => {
    await open(4102);
    await expect.poll(notices, SOON).toEqual([TOLD]);
    await lookAgain();
    await lookAgain();
    expect(await notices()).toEqual([TOLD]);
    expect(await desk.page.evaluate((id) => window.workbench.ticket(id)?.assigneeId, OTHERS)).not.toBe(
      await desk.page.evaluate((id) => window.workbench.ticket(id)?.assigneeId, MINE),
    );
  });

  it("says it of the next one too, once it is about to be missed", async () => {
    await desk.page.evaluate(() => window.workbench.setClock(Date.UTC(2026, 10, 24, 11, 58)));
    await lookAgain();
    await expect.poll(notices, SOON).toEqual([TOLD, expect.stringMatching(/^#4107 .*: Next reply due in \d+ min$/)]);
  });

  it("is silent of the ticket whose sidebar is open", async () => {
    await open(MINE);
    await expect.poll(looks, SOON).toBe(1);
    expect(await notices()).toEqual([]);
    await desk.page.evaluate(() => window.workbench.select(4102));
    await desk.judged();
    await lookAgain();
    await expect.poll(notices, SOON).toEqual([TOLD]);
  });

  it.each([
    ["server-error", {}],
    ["offline", {}],
    ["session-expired", {}],
    ["malformed", {}],
    ["rate-limited", { retryAfterSeconds: 120 }],
  ] as const)("is silent while Zendesk does not answer (%s), and speaks afterwards", async (kind, more) => {
    await open(4102, true, { kind, ...more });
    await expect.poll(looks, SOON).toBe(1);
    await lookAgain();
    expect(await notices()).toEqual([]);
    await setFault({ kind: "none" });
    await lookAgain();
    await expect.poll(notices, SOON).toEqual([TOLD]);
    expect(desk.accidents).toEqual([]);
  });

  it("asks nothing where an admin has not turned it on", async () => {
    await open(4102, false);
    await desk.judged();
    await desk.page.frameLocator(".background-place iframe").locator("body").waitFor({ state: "attached" });
    await desk.page.clock.runFor(BETWEEN_LOOKS);
    await desk.settled();
    expect(await looks()).toBe(0);
    expect(await notices()).toEqual([]);
  });
});
