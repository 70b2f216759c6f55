import type { Frame } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { JIRA_AUTHORIZATION } from "../../workbench/jira/handlers";
import type { Fault } from "../../workbench/zendesk/faults";
import { type Desk, openDesk } from "./sidebar";

export const SOON = { timeout: 15_000, interval: 50 };
export const READY = 4105;
export const TOKEN = 4104;
/** The settings of an app that may create issues. */
export const CONNECTED = {
  jira_site: "cloudharbor.atlassian.net",
  jira_project: "ENG",
  jira_issue_type: "Bug",
  jira_authorization: JIRA_AUTHORIZATION,
};

/** A desk for the tests of one file about escalating; it is opened before them and closed after them. */
export function openEscalateDesk() {
  let opened: Desk | undefined;
  beforeAll(async () => {
    opened = await openDesk();
    await opened.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  });
  afterAll(async () => {
    await opened?.close();
  });

  const desk = (): Desk => {
    if (opened === undefined) throw new Error("The desk is open within tests only.");
    return opened;
  };
  const escalate = () => desk().app.getByRole("button", { name: "Escalate…" });
  const inModal = (name: string | RegExp) => desk().modal.getByRole("button", { name, exact: true });
  const create = () => inModal("Create issue in ENG");
  const locations = () => desk().page.evaluate(() => window.workbench.app()?.locations ?? []);
  const openModal = async () => {
    await escalate().click();
    await desk().modal.getByRole("heading", { name: "The package" }).waitFor();
  };
  const closeModal = async () => {
    await inModal("Close").click();
    await expect.poll(locations, SOON).toEqual(["ticket_sidebar"]);
  };
  return {
    desk,
    escalate,
    inModal,
    create,
    locations,
    openModal,
    closeModal,
    issues: () => desk().page.evaluate(() => window.workbench.issues()),
    setFault: (fault: Partial<Fault>) => desk().page.evaluate((given) => window.workbench.setFault(given), fault),
    card: async () => (await desk().glance()).escalation,
    /** The decisions that the ticket's audits keep, the oldest first. */
    recorded: (ticket: number) => desk().page.evaluate((id) => window.workbench.decisions(id), ticket),
    async visit(ticket: number) {
      await desk().visit(ticket);
      await desk().judged();
    },
    async handOver() {
      await openModal();
      await create().click();
      await desk().modal.getByText("ENG-12 was created and is noted on the ticket.").waitFor();
      await closeModal();
      await desk().settled();
    },
    async modalFrame(): Promise<Frame> {
      const frame = desk()
        .page.frames()
        .find((one) => one.url().includes("escalate.html"));
      if (frame === undefined) throw new Error("The modal has no frame.");
      return frame;
    },
  };
}
