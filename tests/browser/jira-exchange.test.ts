import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type Desk, openDesk } from "./sidebar";

vi.setConfig({ testTimeout: 90_000 });

const READY = 4105;
let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());

test("an agent escalates, an engineer accepts in Jira, and the ticket knows", async () => {
  await desk.visit(READY);
  await desk.judged();
  await desk.app.getByRole("button", { name: "Escalate…" }).click();
  await desk.modal.getByRole("button", { name: "Create issue in ENG" }).click();
  await desk.modal.getByText("ENG-12 was created and is noted on the ticket.").waitFor();
  await desk.modal.getByRole("button", { name: "Close", exact: true }).click();
  await desk.page.evaluate(() => window.workbench.moveClock(5));

  const toJira = desk.page.getByRole("button", { name: "Jira", exact: true });
  await toJira.click();
  const jira = desk.page.frameLocator("iframe[title=Jira]");
  await jira.getByRole("button", { name: /^ENG-12/ }).click();
  await jira.getByRole("main").getByText("0c9f7d42-51f2-4a7b-b6a0-2f6f6f1f4c11").first().waitFor();
  const panel = jira.getByRole("region", { name: "Firstpass" });
  await panel.getByRole("button", { name: "Accept" }).click();
  await panel.getByText("You accepted this escalation.").waitFor();
  await expect.poll(() => desk.page.evaluate(() => window.workbench.issues()[0]?.status.name)).toBe("In Progress");

  await toJira.click();
  await desk.judged();
  await expect.poll(async () => (await desk.glance()).escalation, { timeout: 15_000 }).toBe("ENG-12 accepted");
  expect(await desk.page.evaluate((id) => window.workbench.decisions(id), READY)).toEqual([
    { kind: "escalated", ref: "ENG-12" },
    { kind: "accepted", ref: "ENG-12" },
  ]);
  expect(desk.accidents).toEqual([]);
});
