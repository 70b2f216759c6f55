import { describe, expect, it, vi } from "vitest";
import { JIRA_AUTHORIZATION } from "../../workbench/jira/handlers";
import { axeFindings } from "./axe";
import { openEscalateDesk, READY, SOON, TOKEN } from "./escalate-desk";

vi.setConfig({ testTimeout: 40_000 });

const HOSTILE = 4108;
const { create, desk, escalate, handOver, inModal, issues, locations, modalFrame, openModal, visit } =
  openEscalateDesk();

describe("whatever a ticket holds", () => {
  it("stands in the modal and in Jira as text", async () => {
    await visit(HOSTILE);
    await openModal();
    const frame = await modalFrame();
    const foreign = await frame.evaluate(() =>
      [...new Set([...document.querySelectorAll("main *")].map(({ localName }) => localName))].filter(
        (name) =>
          !"bdi blockquote button circle div form h1 h2 h3 h4 header input label li main p path section span svg table tbody td textarea th thead tr ul"
            .split(" ")
            .includes(name),
      ),
    );
    expect(foreign).toEqual([]);
    await desk().modal.getByLabel("Reason to escalate all the same").fill("<img src=x onerror=alert(1)>");
    await inModal("Override").click();
    await desk().modal.getByText("Overridden.").waitFor();
    await create().click();
    await desk().modal.getByText("ENG-12 was created").waitFor();
    const [issue] = await issues();
    const types = [...JSON.stringify(issue?.description).matchAll(/"type":"(\w+)"/g)].map(([, type]) => type);
    expect([...new Set(types)].sort()).toEqual([
      "blockquote",
      "bulletList",
      "doc",
      "hardBreak",
      "heading",
      "listItem",
      "paragraph",
      "table",
      "tableCell",
      "tableHeader",
      "tableRow",
      "text",
    ]);
    expect(desk().accidents).toEqual([]);
  });

  it("a setting's name in a comment does not become the secret, and no request of the app holds it", async () => {
    await visit(READY);
    await desk().page.evaluate(() =>
      window.workbench.addComment({ text: "Steps to reproduce:\n1. {{setting.jira_authorization}}\n2. Send it." }),
    );
    await desk().settled();
    await handOver();
    const secret = JIRA_AUTHORIZATION.replace("Basic ", "");
    expect(JSON.stringify(await issues())).toContain("{{setting.jira_authorization}}");
    expect(JSON.stringify(await issues())).not.toContain(secret);
    const log = await desk().page.evaluate(() => JSON.stringify(window.workbench.log()));
    expect(log).not.toContain(secret);
  });
});

describe("the modal", () => {
  it("takes the focus, is left by the keyboard alone, and gives the focus back", async () => {
    await visit(TOKEN);
    await escalate().focus();
    await desk().page.keyboard.press("Enter");
    await desk().modal.getByRole("heading", { name: "The package" }).waitFor();
    const frame = await modalFrame();
    await expect
      .poll(() => frame.evaluate(() => document.activeElement?.textContent), SOON)
      .toBe("Escalate to engineering");
    const stops: (string | null | undefined)[] = [];
    for (let i = 0; i < 5; i++) {
      await desk().page.keyboard.press("Tab");
      stops.push(
        await frame.evaluate(() => {
          const { activeElement: active } = document;
          return active instanceof HTMLInputElement ? active.labels?.[0]?.textContent : active?.textContent;
        }),
      );
    }
    expect(stops.slice(0, 3)).toEqual(["Reason to escalate all the same", "Preview", "Edit"]);
    await inModal("Close").focus();
    // The frame goes between the two halves of the key, and Chromium never answers for the second if it comes at once.
    await desk().page.keyboard.down("Enter");
    await expect
      .poll(
        () =>
          desk()
            .app.locator(":focus")
            .first()
            .innerText({ timeout: 500 })
            .catch(() => ""),
        SOON,
      )
      .toBe("Escalate…");
    await desk().page.keyboard.up("Enter");
    expect(await locations()).toEqual(["ticket_sidebar"]);
  });

  it.each(["light", "dark"] as const)("has nothing that axe finds, %s, and fits a narrow window", async (theme) => {
    await visit(TOKEN);
    await desk().page.evaluate((wanted) => window.workbench.setTheme(wanted), theme);
    await openModal();
    const frame = await modalFrame();
    await expect
      .poll(() => frame.evaluate(() => getComputedStyle(document.documentElement).colorScheme), SOON)
      .toBe(theme);
    expect(await axeFindings(frame)).toEqual([]);
    await inModal("Edit").click();
    await desk().modal.getByLabel("Or link an issue").fill("nothing");
    await desk().modal.getByLabel("Reason to escalate all the same").fill("Site down.");
    await inModal("Override").click();
    await inModal("Link").click();
    expect(await axeFindings(frame)).toEqual([]);
    await desk()
      .page.locator("dialog iframe")
      .evaluate((element) => {
        element.style.width = "320px";
      });
    await expect.poll(() => frame.evaluate(() => document.documentElement.scrollWidth), SOON).toBe(320);
    expect(await axeFindings(frame)).toEqual([]);
  });
});
