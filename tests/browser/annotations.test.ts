import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Desk, openDesk } from "./sidebar";

const SOON = { timeout: 10_000, interval: 50 };
/** Longer than a verdict has to stand before it is written. */
const QUIET_MILLISECONDS = 3_000;
const ON = { annotate: true, field_verdict: "30001", field_score: "", field_risk: "99999" };

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});

afterAll(async () => {
  await desk?.close();
});

const open = async (ticket: number, settings: Readonly<Record<string, unknown>>) => {
  await desk.visit(ticket);
  await desk.judged();
  await desk.page.evaluate((given) => window.workbench.setSettings(given), settings);
  await desk.page.waitForTimeout(300);
  await desk.judged();
};
const quiet = async () => {
  await desk.page.waitForTimeout(QUIET_MILLISECONDS);
  await desk.settled();
};
const tags = () => desk.page.evaluate(() => window.workbench.ticket()?.tags);
const field = (id: number) => desk.page.evaluate((wanted) => window.workbench.ticket()?.custom.get(wanted), id);
/** What the app has changed through the API. */
const writes = () =>
  desk.page.evaluate(() =>
    window.workbench.log().flatMap(({ direction, body }) => {
      const [, url, method] = /"url":"([^"]*)","type":"(\w+)"/.exec(JSON.stringify(body)) ?? [];
      return direction === "app" && method !== undefined && method !== "GET" ? [`${method} ${url}`] : [];
    }),
  );

describe("annotations", () => {
  it("are off until an admin turns them on", async () => {
    await open(4101, {});
    await quiet();
    expect(await writes()).toEqual([]);
    expect(await tags()).not.toContain("firstpass_not_ready");
  });

  it("are written once, beside the tags of others, and to the fields of the settings that the ticket has", async () => {
    await open(4101, ON);
    await expect
      .poll(tags, SOON)
      .toEqual(["routing_api", "firstpass_not_ready", "firstpass_risk_low", "firstpass_severity_understated"]);
    await expect.poll(() => field(30_001), SOON).toBe("not_ready");
    expect(await writes()).toEqual(["PUT /api/v2/tickets/4101/tags", "PUT /api/v2/tickets/4101"]);
  });

  it("start nothing by themselves: our own write is read, judged, and left alone", async () => {
    const before = await writes();
    await quiet();
    await desk.page.evaluate(() => window.workbench.emit("ticket.updated"));
    await quiet();
    expect(await writes()).toEqual(before);
  });

  it("follow the ticket: what is no longer true goes", async () => {
    await desk.page.evaluate(() => window.workbench.setField("priority", "urgent"));
    await desk.page.evaluate(() => window.workbench.submit("open"));
    await expect.poll(tags, SOON).toContain("firstpass_severity_supported");
    await quiet();
    expect(await tags()).not.toContain("firstpass_severity_understated");
  });

  it("are nobody's business while the agent has unsaved changes or writes", async () => {
    const before = await writes();
    await desk.page.evaluate(() => window.workbench.setField("priority", "low"));
    await quiet();
    expect((await desk.glance()).severity).toBe("Sev-4, looks Sev-1");
    await desk.page.evaluate(() => window.workbench.setField("priority", "urgent"));
    await desk.page.evaluate(() => window.workbench.write("Use glpat-h7Kd93_fLq2ZxVbN4TgW"));
    await quiet();
    expect(await writes()).toEqual(before);
    expect(await tags()).not.toContain("firstpass_sensitive");
  });

  it("are never written to the ticket that the agent has gone on to", async () => {
    await open(4104, ON);
    await desk.page.evaluate(() => window.workbench.select(4102));
    await desk.judged();
    await expect.poll(tags, SOON).toContain("firstpass_severity_overstated");
    expect(await tags()).not.toContain("firstpass_sensitive");
    expect(desk.accidents).toEqual([]);
  });

  it.each([
    [
      "forbids it",
      "writes-forbidden",
      "Zendesk does not let you change them on this ticket. The verdict stands. An admin can allow it, or turn this off in the settings of Firstpass.",
      1,
    ],
    [
      "does not accept a value",
      "writes-rejected",
      "Zendesk did not accept a value. The verdict stands. An admin can check the fields in the settings of Firstpass.",
      4,
    ],
  ] as const)(
    "say once what an admin can mend where Zendesk %s, and the verdict stands",
    async (_, kind, told, tries) => {
      await open(4101, {});
      await desk.page.evaluate((given) => window.workbench.setFault({ kind: given }), kind);
      await desk.page.evaluate((given) => window.workbench.setSettings(given), ON);
      const notice = desk.app.getByRole("status").filter({ hasText: "Tags and fields were not updated" });
      await notice.waitFor();
      expect(await notice.innerText()).toContain(told);
      expect(await writes()).toHaveLength(tries);
      expect((await desk.glance()).severity).toBe("Sev-3, looks Sev-1");
      await desk.page.evaluate(() => window.workbench.emit("ticket.updated"));
      await quiet();
      expect(await notice.count()).toBe(1);
      expect(await writes()).toHaveLength(tries);
      await desk.page.evaluate(() => window.workbench.setFault({ kind: "none" }));
      await desk.page.evaluate(() => window.workbench.setField("priority", "urgent"));
      await desk.page.evaluate(() => window.workbench.submit("open"));
      await expect.poll(tags, SOON).toContain("firstpass_severity_supported");
      await expect.poll(() => notice.count(), SOON).toBe(0);
    },
  );

  it("send nothing and say nothing where Zendesk refuses to be asked", async () => {
    await open(4105, {});
    await desk.page.evaluate(() => window.workbench.setSettings({ annotate: true }));
    await desk.page.waitForTimeout(300);
    await desk.judged();
    await desk.page.evaluate(() => window.workbench.setFault({ kind: "forbidden" }));
    await quiet();
    expect(await writes()).toEqual([]);
    expect((await desk.glance()).headline).toBe("Ready to escalate");
  });
});
