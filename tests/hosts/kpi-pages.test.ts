import { describe, expect, test } from "vitest";
import { countEscalation } from "../../jira-forge-app/src/kpi-store";
import { buttonOf, handlerOf, nodesOf } from "../../workbench/forge/read-page";
import { standing } from "../kpi/standing";
import { startCounted } from "./counted-project";
import { startApp } from "./forge-app";
import { openProjectPage, type ProjectPage } from "./open-project-page";

// A busy machine may take its time.
const poll = <T>(read: () => T) => expect.poll(read, { timeout: 30_000 });
const has = (page: ProjectPage, line: string) => poll(page.lines).toContain(line);
const chartsOf = (page: ProjectPage) =>
  ["LineChart", "BarChart", "HorizontalBarChart", "HorizontalStackBarChart"].flatMap((type) =>
    nodesOf(page.document(), type).map(({ props }) => ({ type, data: props.data })),
  );
const linksOf = (page: ProjectPage) =>
  nodesOf(page.document(), "Link").map(({ props }) => decodeURIComponent(String(props.href)));

describe("the KPIs of a project", () => {
  test("are numbers first, then six questions with their answers", async () => {
    const page = await openProjectPage(await startCounted(), "kpis");
    await has(page, "Escalations");
    expect(page.lines()).toEqual([
      "Escalations",
      "Opened",
      "Severity",
      "Accepted first pass",
      "67 %",
      "Below the goal of 85 %",
      "Severity right",
      "67 %",
      "SLA met",
      "67 %",
      "At risk now",
      "1",
      "Open",
      "3 of 4",
      "Accepted first pass, by week",
      "Engineers accepted 2 of 3 reviewed escalations the first time: 67 %.",
      "Accepted first pass, by week as a table",
      "Now returned",
      "Open and not reviewed",
      "Why escalations were returned",
      "Most often: Steps to reproduce are missing or do not work.",
      "Why escalations were returned as a table",
      "Now returned for the most frequent reason",
      "What evidence is missing",
      "Most often: Steps to reproduce.",
      "What evidence is missing as a table",
      "Now without the most frequent one",
      "Open and not ready",
      "Is the severity right?",
      "The text supports 67 % of the claims that could be judged. The most frequent difference: Sev-3 claimed, Sev-1 supported.",
      "Is the severity right? as a table",
      "Understated issues",
      "Overstated issues",
      "Service level",
      "67 % of the clocks that ended were met. 1 open escalation is at risk now.",
      "Service level as a table",
      "Open issues at risk",
      "How long open escalations have been open",
      "4 are open, 1 of them for more than four weeks.",
      "How long open escalations have been open as a table",
      "Open for more than four weeks",
      "Weeks are those in which issues were created, in UTC. Each escalation counts as it was last judged. Links search the whole project as it is now.",
    ]);
    expect(page.errors).toEqual([]);
  });

  test("are drawn", async () => {
    const page = await openProjectPage(await startCounted(), "kpis");
    await has(page, "Escalations");
    expect(chartsOf(page)).toEqual([
      {
        type: "LineChart",
        data: [
          { name: "2026-W47", value: 0 },
          { name: "2026-W48", value: 100 },
        ],
      },
      {
        type: "BarChart",
        data: [
          { name: "Fits", value: 2 },
          { name: "Overstated", value: 0 },
          { name: "Understated", value: 1 },
          { name: "Not clear", value: 0 },
          { name: "Not set", value: 1 },
        ],
      },
      {
        type: "BarChart",
        data: [
          { name: "This week", value: 2 },
          { name: "Last week", value: 1 },
          { name: "2 to 3 weeks ago", value: 0 },
          { name: "4 to 12 weeks ago", value: 0 },
          { name: "Earlier", value: 1 },
        ],
      },
      { type: "HorizontalBarChart", data: [{ name: "Steps to reproduce are missing or do not work", value: 1 }] },
      { type: "HorizontalBarChart", data: [{ name: "Steps to reproduce", value: 1 }] },
      {
        type: "HorizontalStackBarChart",
        data: [
          { name: "First reply", group: "Met", value: 2 },
          { name: "First reply", group: "Missed", value: 1 },
        ],
      },
    ]);
  });

  test("can each be read as a table", async () => {
    const page = await openProjectPage(await startCounted(), "kpis");
    await has(page, "Service level as a table");
    buttonOf(page.document(), "Service level as a table")();
    await has(page, "Service level as a chart");
    const lines = page.lines();
    const from = lines.indexOf("Service level");
    expect(lines.slice(from + 2, lines.indexOf("Service level as a chart"))).toEqual([
      "Service level",
      ...["What", "How it ended", "Clocks"],
      ...["First reply", "Met", "2"],
      ...["First reply", "Missed", "1"],
    ]);
    expect(chartsOf(page).map(({ type }) => type)).not.toContain("HorizontalStackBarChart");
  });

  test("lead to the issues behind them", async () => {
    const page = await openProjectPage(await startCounted(), "kpis");
    await has(page, "Escalations");
    const opened = '/issues/?jql=project = 10001 AND created >= "2026-08-31"';
    expect(linksOf(page)).toEqual([
      `${opened} AND firstpassReview in ("returned", "reopened")`,
      `${opened} AND firstpassReview = "none" AND statusCategory != Done`,
      `${opened} AND firstpassReturnReason = "missing-steps"`,
      `${opened} AND firstpassMissing = "steps-to-reproduce"`,
      `${opened} AND firstpassVerdict = "not-ready" AND statusCategory != Done`,
      `${opened} AND firstpassSeverity = "understated"`,
      `${opened} AND firstpassSeverity = "overstated"`,
      `${opened} AND firstpassRisk >= 30 AND statusCategory != Done`,
      '/issues/?jql=project = 10001 AND created < "2026-11-02" AND statusCategory != Done',
    ]);
  });

  test("follow the weeks that are chosen", async () => {
    const page = await openProjectPage(await startCounted(), "kpis");
    await has(page, "3 of 4");
    const [select] = nodesOf(page.document(), "Select");
    expect(select?.props.options).toEqual([
      { value: 4, label: "in the last 4 weeks" },
      { value: 13, label: "in the last 13 weeks" },
      { value: 26, label: "in the last 26 weeks" },
      { value: 52, label: "in the last 52 weeks" },
    ]);
    handlerOf(select, "onChange")({ value: 26, label: "in the last 26 weeks" });
    await has(page, "4 of 5");
    await has(
      page,
      "The text supports 50 % of the claims that could be judged. The most frequent difference: Sev-3 claimed, Sev-1 supported.",
    );
  });

  test("follow the severity that is chosen, and so do the links", async () => {
    const page = await openProjectPage(await startCounted(), "kpis");
    await has(page, "3 of 4");
    const [, select] = nodesOf(page.document(), "Select");
    expect(select?.props.options).toEqual([
      { value: "", label: "Every severity" },
      { value: "sev1", label: "Sev-1" },
      { value: "sev2", label: "Sev-2" },
      { value: "sev3", label: "Sev-3" },
      { value: "sev4", label: "Sev-4" },
      { value: "unset", label: "Not enough to tell" },
    ]);
    handlerOf(select, "onChange")({ value: "sev1", label: "Sev-1" });
    await has(page, "1 of 1");
    expect(page.lines()).toContain("1 are open, 0 of them for more than four weeks.");
    expect(linksOf(page)[0]).toBe(
      '/issues/?jql=project = 10001 AND firstpassEntitled = "sev1" AND created >= "2026-08-31" AND firstpassReview in ("returned", "reopened")',
    );
    handlerOf(nodesOf(page.document(), "Select")[1], "onChange")({ value: "sev4", label: "Sev-4" });
    await has(page, "0 of 0");
    expect(page.lines()).toContain("No escalation of these weeks has been reviewed.");
    handlerOf(nodesOf(page.document(), "Select")[1], "onChange")({ value: "", label: "Every severity" });
    await has(page, "3 of 4");
  });

  test("offer severities that the policy no longer has", async () => {
    const app = await startApp();
    await app.forge.run({ accountId: null }, () =>
      countEscalation({ projectId: "10001", week: "2026-W48" }, "1", {
        version: 1,
        standing: standing({ entitled: "blocker" }),
      }),
    );
    const page = await openProjectPage(app, "kpis");
    await has(page, "1 of 1");
    const [, select] = nodesOf(page.document(), "Select");
    const options = select?.props.options as readonly { readonly value: string }[];
    expect(options.map(({ value }) => value)).toEqual(["", "sev1", "sev2", "sev3", "sev4", "blocker"]);
  });

  test("say what they do not know yet", async () => {
    const app = await startApp();
    await app.forge.run({ accountId: null }, () =>
      countEscalation({ projectId: "10001", week: "2026-W48" }, "1", { version: 1, standing: standing() }),
    );
    const page = await openProjectPage(app, "kpis");
    await has(page, "No escalation of these weeks has been reviewed.");
    for (const line of [
      "Not known yet",
      "No escalation of these weeks was returned.",
      "No required evidence is missing.",
      "No claimed severity could be judged.",
      "No clock of these weeks has ended. 0 open escalations are at risk now.",
    ])
      expect(page.lines()).toContain(line);
  });

  test("say how counting begins where nothing is counted", async () => {
    const page = await openProjectPage(await startApp(), "kpis");
    await poll(() => nodesOf(page.document(), "EmptyState")[0]?.props.header).toBe("Nothing is counted yet");
  });

  test("say that they are being read", async () => {
    const page = await openProjectPage(await startCounted(), "kpis");
    await poll(() => [...page.everShown]).toContain("Reading the counts");
  });

  test("say why they could not be read, and can be asked for again", async () => {
    const app = await startCounted();
    app.forge.breakStorage(true);
    const page = await openProjectPage(app, "kpis");
    await has(page, "The counts could not be read");
    expect(page.lines()).toContain("The app's storage did not answer. Try again in a moment.");
    app.forge.breakStorage(false);
    buttonOf(page.document(), "Try again")();
    await has(page, "3 of 4");
  });
});

describe("the widget", () => {
  test("shows the numbers and the first two questions of a project that is chosen", async () => {
    const page = await openProjectPage(await startCounted(), "widget");
    await has(page, "3 of 4");
    expect(nodesOf(page.document(), "Select")[0]?.props.options).toEqual([{ value: "10001", label: "Help" }]);
    expect(chartsOf(page).map(({ type }) => type)).toEqual(["LineChart", "HorizontalBarChart"]);
  });

  test("says that there is no project to show to somebody who may see none", async () => {
    const page = await openProjectPage(await startCounted(), "widget", "stranger");
    await poll(() => nodesOf(page.document(), "EmptyState")[0]?.props.header).toBe("No project to show");
  });
});
