import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Desk, openDesk } from "./sidebar";

const SOON = { timeout: 20_000, interval: 20 };
const LONG = 4199;
const COMMENTS = 10_002;

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});

afterAll(async () => {
  await desk?.close();
});

const progress = () => desk.app.getByRole("status").filter({ hasText: "comments so far" });
const read = async () => Number((await progress().allInnerTexts())[0]?.replaceAll(/\D/g, "") ?? 0);
/** The pages of comments that the app has asked for, by their cursors. */
const asked = () =>
  desk.page.evaluate(
    (ticket) =>
      window.workbench
        .log()
        .filter(({ direction, title }) => direction === "app" && title.includes(`/tickets/${ticket}/comments`))
        .map(({ title }) => /page\[after\]=(.*)$/.exec(title)?.[1] ?? "first"),
    LONG,
  );
async function open(): Promise<void> {
  await desk.visit(LONG, { comments: String(COMMENTS) });
  // Reading lasts long enough to be watched.
  await desk.page.evaluate(() => window.workbench.setFault({ latencyMilliseconds: 40 }));
  await desk.app.locator("header[data-ready]").waitFor();
}

describe("a ticket of 10,000 comments", () => {
  it("has a verdict from the newest ones at once, and tells how far it has read", async () => {
    await open();
    expect((await desk.glance()).severity).toBe("Sev-3 fits");
    await expect.poll(read, SOON).toBeGreaterThanOrEqual(200);
    const before = await read();
    expect(before % 100).toBe(0);
    await expect.poll(read, SOON).toBeGreaterThan(before);
  });

  it("can be worked on meanwhile", async () => {
    await desk.app.getByRole("button", { name: "Evidence" }).click();
    expect(await desk.app.locator('[data-kind="request-id"]').getAttribute("data-state")).toBe("present");
    await desk.page.evaluate(() => window.workbench.write("Try it with glpat-h7Kd93_fLq2ZxVbN4TgW please"));
    await expect.poll(async () => (await desk.glance()).privacy, SOON).toBe("GitLab token in your draft");
    expect(await progress().count()).toBe(1);
    await desk.page.evaluate(() => window.workbench.write(""));
  });

  it("waits in the middle as long as Zendesk asks, and goes on from there", async () => {
    await desk.page.evaluate(() =>
      window.workbench.setFault({ kind: "rate-limited", retryAfterSeconds: 1, remaining: 2 }),
    );
    await desk.app.getByText("Zendesk asks us to wait 1 second. The rest of the comments follow.").waitFor();
    await desk.page.evaluate(() => window.workbench.setFault({ latencyMilliseconds: 0 }));
    await expect.poll(async () => new Set(await asked()).size, { timeout: 60_000, interval: 200 }).toBe(101);
    await expect.poll(() => progress().count(), { timeout: 60_000, interval: 200 }).toBe(0);
    // Only what was refused was asked for again.
    expect((await asked()).length).toBeLessThanOrEqual(103);
  });

  it("has its proof in the newest of them", async () => {
    await desk.judged();
    expect(await desk.app.locator('[data-kind="request-id"]').innerText()).toContain("found in comment 10002");
    expect(desk.accidents).toEqual([]);
  });

  it("is left alone as soon as the agent goes on to another ticket", async () => {
    await open();
    await expect.poll(read, SOON).toBeGreaterThanOrEqual(300);
    await desk.page.evaluate(() => window.workbench.select(4102));
    const before = (await asked()).length;
    await desk.page.evaluate(() => window.workbench.setFault({ latencyMilliseconds: 0 }));
    await desk.judged();
    expect((await asked()).length).toBe(before);
    expect(before).toBeLessThan(101);
    expect((await desk.glance()).severity).toBe("Sev-1, looks Sev-4");
  });
});
