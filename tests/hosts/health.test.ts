import { beforeAll, describe, expect, test, vi } from "vitest";
import { healthLines } from "../../jira-forge-app/src/frontend/admin/health-lines";
import type { SweepHealth } from "../../jira-forge-app/src/health";
import { buttonOf } from "../../workbench/forge/read-page";
import { type ForgeApp, startApp } from "./forge-app";
import { openAdmin } from "./open-admin";
import type { Panel } from "./open-panel";

beforeAll(() => {
  process.env.TZ = "UTC";
});

// A busy machine may take its time.
const has = (page: Panel, line: string) => expect.poll(page.lines, { timeout: 30_000 }).toContain(line);
const keep = (app: ForgeApp, key: string, value: unknown) => app.forge.kvs.answer("/api/v1/set", { key, value });

const SWEEP: SweepHealth = {
  startedAt: "2026-11-23T09:00:00Z",
  endedAt: "2026-11-23T09:04:00Z",
  seen: 420,
  pushed: 17,
  isWhole: true,
  fault: null,
};

async function shown(sweep: Partial<SweepHealth> | null, minute = 15): Promise<readonly string[]> {
  const app = await startApp();
  if (sweep !== null) keep(app, "health:sweep", { ...SWEEP, ...sweep });
  vi.setSystemTime(Date.UTC(2026, 10, 23, 9, minute));
  const page = await openAdmin(app);
  await has(page, "Work that nobody waits for");
  const lines = page.lines();
  const from = lines.indexOf("Work that nobody waits for");
  return lines.slice(from + 1, from + 3);
}

describe("the hourly look at open issues", () => {
  test.each([
    [
      "has not run",
      null,
      15,
      "Not yet",
      "The hourly look at open issues has not run yet. It first runs within an hour after the installation.",
    ],
    [
      "is complete",
      {},
      15,
      "Good",
      "Mon, Nov 23, 09:00 AM: all open issues seen, the last 420 in that hour; 17 to be judged anew.",
    ],
    [
      "is not complete",
      { isWhole: false },
      15,
      "Good",
      "Mon, Nov 23, 09:00 AM: 420 open issues seen, 17 to be judged anew. The next look goes on there.",
    ],
    [
      "was ended by a limit",
      { isWhole: false, fault: "rate-limited" },
      15,
      "Ended early",
      "Mon, Nov 23, 09:00 AM: 420 open issues seen, 17 to be judged anew. The next look goes on there. Jira is limiting requests.",
    ],
    ["runs", { endedAt: null }, 15, "Running", "The hourly look at open issues began Mon, Nov 23, 09:00 AM."],
    [
      "was broken off",
      { endedAt: null },
      25,
      "Broken off",
      "The hourly look of Mon, Nov 23, 09:00 AM did not come to its end. The next one goes on where it stopped.",
    ],
    [
      "has not come for two hours",
      {},
      131,
      "Late",
      "There has been no look at open issues since Mon, Nov 23, 09:00 AM. See forge logs.",
    ],
  ] as const)("%s", async (_, sweep, minute, word, text) => {
    expect(await shown(sweep, minute)).toEqual([word, text]);
  });
});

describe("the queue", () => {
  const batch = (done: string) => `Queue, the newest batch: ${done}.`;

  test("is asked how far it is with what the hourly look asked for last", async () => {
    const app = await startApp();
    await app.forge.run({ accountId: null }, app.backend.sweepIssues);
    const page = await openAdmin(app);
    await has(page, batch("1 asked for, 1 still waiting, 0 failed"));
    app.forge.queue.take("judging");
    buttonOf(page.document(), "Check again")();
    await has(page, batch("1 asked for, 0 still waiting, 0 failed"));
  });

  test("is left out where it does not answer, or knows no more", async () => {
    const app = await startApp();
    keep(app, "health:sweep", { ...SWEEP, newest: { jobId: "long-gone", asked: 50 } });
    expect(await app.askAdmin("admin", "health")).toMatchObject({ ok: true, value: { queue: null } });
    await app.forge.run({ accountId: null }, app.backend.sweepIssues);
    expect(await app.askAdmin("admin", "health")).toMatchObject({ ok: true, value: { queue: { waiting: 1 } } });
    app.forge.breakQueue(true);
    expect(await app.askAdmin("admin", "health")).toMatchObject({ ok: true, value: { queue: null } });
  });

  test("says what failed", () => {
    const progress = { asked: 50, waiting: 0, failed: 2 };
    const [, line] = healthLines({ sweep: null, queue: progress, fault: null }, Date.UTC(2026, 10, 23));
    expect(line).toEqual({
      colour: "moved",
      word: "Last fault",
      text: batch("50 asked for, 0 still waiting, 2 failed"),
    });
  });
});

test("the last fault is told, and what is true now when asked again", async () => {
  const app = await startApp();
  const page = await openAdmin(app);
  await has(page, "No judgement and no counting has failed in the last 30 days.");
  keep(app, "health:fault", { work: "counting", at: "2026-11-23T08:30:00Z", kind: "too-large", issueId: "10042" });
  buttonOf(page.document(), "Check again")();
  await has(
    page,
    "Mon, Nov 23, 08:30 AM, when an escalation was counted. It does not fit into what Jira or the app's storage may hold. What may work later is tried again.",
  );
});

test("storage that does not answer is told", async () => {
  const app = await startApp();
  const page = await openAdmin(app);
  await has(page, "Work that nobody waits for");
  app.forge.breakStorage(true);
  buttonOf(page.document(), "Check again")();
  await has(page, "This could not be read");
});

test.each(["engineer", "stranger", null])("health is not for %s", async (accountId) => {
  const app = await startApp();
  expect(await app.askAdmin(accountId, "health")).toMatchObject({ ok: false });
});
