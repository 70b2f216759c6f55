import { beforeAll, describe, expect, test, vi } from "vitest";
import { buttonOf, handlerOf, nodesOf, textOf } from "../../workbench/forge/read-page";
import { commentOf, escalation, TOKEN } from "./escalation";
import { startApp } from "./forge-app";
import { openPanel, type Panel } from "./open-panel";

beforeAll(() => {
  process.env.TZ = "UTC";
});

const press = (panel: Panel, name: string) => buttonOf(panel.document(), name)();
// A busy machine may take its time.
const poll = <T>(read: () => T) => expect.poll(read, { timeout: 30_000 });
const has = (panel: Panel, line: string) => poll(panel.lines).toContain(line);
const checked = (panel: Panel, name: string) =>
  nodesOf(panel.document(), "CheckboxGroup").find(({ props }) => props.name === name);

/** Everything between the heading of one section and the next. */
function sectionOf(panel: Panel, title: string): readonly string[] {
  const lines = panel.lines();
  const titles = ["Severity", "Evidence", "SLA", "Privacy", "Review", "Check again"];
  const from = lines.indexOf(title);
  const to = lines.findIndex((line, index) => index > from && titles.includes(line));
  return lines.slice(from + 1, to);
}

describe("at rest", () => {
  test("answers each question in one line, and says what to do first", async () => {
    const panel = await openPanel(await startApp());
    await has(panel, "Accept");
    expect(panel.lines()).toEqual([
      "Not ready",
      "First: All or most users are affected now, with no way round: extensive × critical is Sev-1; the claim is Sev-3.",
      "Severity",
      "Show severity",
      "Understated",
      "Sev-3, looks Sev-1",
      "Evidence",
      "Show evidence",
      "Missing",
      "date and time, request ID, endpoint (4 of 7 found)",
      "SLA",
      "Show SLA",
      "On track",
      "First reply due in 45 min, 18 % risk",
      "Privacy",
      "Show privacy",
      "Found",
      "GitHub token in comment 2",
      "Review",
      "Accept",
      "Return for rework",
      "Nobody has reviewed this escalation yet.",
      "Check again",
    ]);
    expect(panel.errors).toEqual([]);
  });

  test("says what it is doing while it reads", async () => {
    const panel = await openPanel(await startApp());
    await poll(() => [...panel.everShown]).toContain("Reading the issue");
  });

  test("has nothing to tell of an issue without a word", async () => {
    const issue = escalation();
    issue.comments.length = 0;
    issue.fields = { ...issue.fields, summary: "", description: null };
    const panel = await openPanel(await startApp(issue));
    await has(panel, "Not enough to tell");
    await has(panel, "There is no text to read yet.");
  });

  test("says why it could not read the issue, and reads it when asked again", async () => {
    const app = await startApp();
    app.site.fail({ path: "/issue/10042", answer: () => new Response("", { status: 503 }), times: 3 });
    const panel = await openPanel(app);
    await has(panel, "Firstpass could not read this issue");
    expect(panel.lines()).toContain("Jira had a problem. Look whether it was done before you try again.");
    press(panel, "Check again");
    await has(panel, "Understated");
  });

  test("says which part is missing", async () => {
    const app = await startApp();
    app.site.fail({ path: "/sla", answer: () => new Response("", { status: 403 }) });
    const panel = await openPanel(app);
    await has(panel, "Not everything could be read");
    await has(panel, "Clocks of Jira Service Management: Jira does not allow you this on this issue.");
  });
});

describe("the details", () => {
  test("of severity are the matrix cell, the entitlement and the words that prove it", async () => {
    const panel = await openPanel(await startApp());
    await has(panel, "Show severity");
    press(panel, "Show severity");
    await has(panel, "What the text says");
    const lines = sectionOf(panel, "Severity");
    expect(lines).toContain("Set on the issue: Sev-3");
    expect(lines).toContain("The text supports: Sev-1");
    expect(lines).toContain("Impact extensive × urgency critical · 89 % sure");
    expect(lines).toContain("No workaround, the description");
    expect(lines).toContain("“…all our users in production. There is no workaround.”");
    const table = nodesOf(panel.document(), "DynamicTable")[0] ?? null;
    expect(nodesOf(table, "Row").map((row) => row.children.map(textOf))).toEqual([
      ["Extensive", "Sev-1", "Sev-1", "Sev-2", "Sev-3"],
      ["Significant", "Sev-1", "Sev-2", "Sev-3", "Sev-3"],
      ["Moderate", "Sev-2", "Sev-3", "Sev-3", "Sev-4"],
      ["Minor", "Sev-3", "Sev-4", "Sev-4", "Sev-4"],
    ]);
    expect(nodesOf(table, "Row").map((row) => nodesOf(row, "Box").length)).toEqual([1, 0, 0, 0]);
    press(panel, "Hide severity");
    await poll(panel.lines).not.toContain("What the text says");
  });

  test("of evidence are what is missing first, then what was found and where", async () => {
    const panel = await openPanel(await startApp());
    await has(panel, "Show evidence");
    press(panel, "Show evidence");
    await has(panel, "Do without something");
    expect(sectionOf(panel, "Evidence").slice(3)).toEqual([
      "Needed",
      ...["Missing", "Date and time", "No date and time found in 2 messages."],
      ...["Missing", "Request ID", "No request ID found in 2 messages."],
      ...["Missing", "Endpoint", "No endpoint found in 2 messages."],
      ...["Found", "Observed behaviour, the summary", "“Webhooks fail for all users”"],
      ...["Found", "Environment, the description"],
      "“…the webhooks are down for all our users in production. There is no workaround.”",
      ...["Found", "Customer impact, the summary", "“Webhooks fail for all users”"],
      ...["Found", "Workaround, the description"],
      "“…down for all our users in production. There is no workaround.”",
      "Do without something",
      "Helpful",
      ...["Found", "Error code, the description", "“The endpoint answers with error code ERR_HOOK_500.”"],
      "Would help too: expected behaviour, steps to reproduce, error message, log excerpt, product version, configuration, attachment, frequency, regression.",
    ]);
  });

  test("of the SLA are the service desk's clocks, then ours where they differ", async () => {
    const panel = await openPanel(await startApp());
    await has(panel, "Show SLA");
    press(panel, "Show SLA");
    await has(panel, "Not started: Next reply, Update.");
    expect(sectionOf(panel, "SLA").slice(3, 9)).toEqual([
      ...["On track", "First reply"],
      "45 min left · 18 % risk · due Mon, Nov 23, 10:00 AM · target 1 h · business hours · from Jira Service Management",
      ...["On track", "First reply"],
      "7 h 45 min left · 11 % risk · due Mon, Nov 23, 05:00 PM · target 8 h · business hours · from the policy · our count differs from Jira Service Management",
    ]);
  });

  test("of privacy are masked, and the secret is nowhere on the page", async () => {
    const panel = await openPanel(await startApp());
    await has(panel, "Show privacy");
    press(panel, "Show privacy");
    await has(panel, "ghp_••••");
    expect(JSON.stringify(panel.lines())).not.toContain(TOKEN);
  });

  test("of hostile text are only text", async () => {
    const issue = escalation();
    const text = 'The API is down for all users: <img src=x onerror="alert(1)"> [x](javascript:alert(1)) {color:red}';
    const paragraph = { type: "paragraph", content: [{ type: "text", text }] };
    issue.fields = { ...issue.fields, description: { type: "doc", version: 1, content: [paragraph] } };
    const panel = await openPanel(await startApp(issue));
    await has(panel, "Show severity");
    press(panel, "Show severity");
    await has(panel, "What the text says");
    expect(panel.lines().some((line) => line.includes("<img src=x"))).toBe(true);
    expect(nodesOf(panel.document(), "Image")).toEqual([]);
    expect(nodesOf(panel.document(), "Link")).toEqual([]);
  });
});

describe("reviewing", () => {
  test("accepts with one click, and shows who did it", async () => {
    const panel = await openPanel(await startApp());
    await has(panel, "Accept");
    press(panel, "Accept");
    await has(panel, "You accepted this escalation.");
    await has(panel, "Accepted");
    expect(nodesOf(panel.document(), "User").map(({ props }) => props.accountId)).toEqual(["engineer"]);
  });

  test("offers a return with what is missing chosen already, and shows the comment before it is posted", async () => {
    const app = await startApp();
    const panel = await openPanel(app);
    await has(panel, "Return for rework");
    press(panel, "Return for rework");
    await has(panel, "Your comment will say");
    expect(checked(panel, "reasons")?.props.value).toEqual(["missing-diagnostics"]);
    expect(checked(panel, "missing")?.props.value).toEqual(["timestamp", "request-id", "endpoint"]);
    handlerOf(checked(panel, "missing"), "onChange")(["request-id"]);
    handlerOf(nodesOf(panel.document(), "TextArea")[0], "onChange")({ target: { value: "Which region?" } });
    await has(panel, "Which region?");
    const preview = nodesOf(panel.document(), "ListItem").map(textOf);
    expect(preview).toEqual([
      "Logs, traces or request IDs are missing",
      "Request ID: Do you have a request ID, trace ID or similar of one failing call?",
    ]);
    press(panel, "Return and comment");
    await has(panel, "You returned this escalation, and your comment is posted.");
    await has(panel, "Was missing: request ID");
    const comment = app.issue.comments.at(-1);
    expect(comment?.jsdPublic).toBe(false);
    for (const line of [...preview, "Which region?"]) expect(JSON.stringify(comment?.body)).toContain(line);
  });

  test("is public only where the engineer says so", async () => {
    const app = await startApp();
    const panel = await openPanel(app);
    await has(panel, "Return for rework");
    press(panel, "Return for rework");
    await has(panel, "Internal: the customer does not see it");
    handlerOf(nodesOf(panel.document(), "Checkbox")[0], "onChange")({ target: { checked: false } });
    await poll(() => nodesOf(panel.document(), "Checkbox")[0]?.props.isChecked).toBe(false);
    press(panel, "Return and comment");
    await has(panel, "Returned");
    expect(app.issue.comments.at(-1)?.jsdPublic).toBe(true);
  });

  test("asks for a reason before it can be sent", async () => {
    const panel = await openPanel(await startApp());
    await has(panel, "Return for rework");
    press(panel, "Return for rework");
    await has(panel, "Return and comment");
    handlerOf(checked(panel, "reasons"), "onChange")([]);
    await has(panel, "Choose at least one reason.");
    expect(() => press(panel, "Return and comment")).toThrow("Return and comment cannot be pressed.");
  });

  test("keeps what was typed when Jira refuses, and posts once when it is sent again", async () => {
    const app = await startApp();
    const panel = await openPanel(app);
    await has(panel, "Return for rework");
    press(panel, "Return for rework");
    await has(panel, "Return and comment");
    handlerOf(nodesOf(panel.document(), "TextArea")[0], "onChange")({ target: { value: "Which region?" } });
    await has(panel, "Which region?");
    app.site.fail({ path: "/comment", method: "POST", answer: () => new Response("", { status: 429 }), times: 1 });
    press(panel, "Return and comment");
    await has(panel, "This was not returned");
    expect(panel.lines()).toContain("Jira is limiting requests just now. Try again in a minute.");
    expect(panel.lines()).toContain("Which region?");
    press(panel, "Return and comment");
    await has(panel, "You returned this escalation, and your comment is posted.");
    expect(app.issue.comments).toHaveLength(2);
  });

  test("tells what arrived since the return", async () => {
    const app = await startApp();
    const review = {
      state: "returned",
      reasons: ["missing-version"],
      missing: ["error-code", "request-id"],
      at: "2026-11-23T08:30:00Z",
      by: "colleague",
    };
    app.forge.kvs.answer("/api/v1/set", { key: "review:10042:00000000-1", value: review });
    const panel = await openPanel(app);
    await has(panel, "Returned");
    expect(sectionOf(panel, "Review").slice(-6)).toEqual([
      "Returned",
      "by",
      "Mon, Nov 23, 08:30 AM",
      "Reasons: Version or environment is missing",
      "Was missing: error code, request ID",
      "Arrived since: error code",
    ]);
  });

  test("is open again once everything has arrived, and what is new since the last look is told", async () => {
    const app = await startApp();
    const panel = await openPanel(app);
    await has(panel, "Return for rework");
    press(panel, "Return for rework");
    await has(panel, "Return and comment");
    handlerOf(checked(panel, "missing"), "onChange")(["request-id"]);
    await poll(() => checked(panel, "missing")?.props.value).toEqual(["request-id"]);
    press(panel, "Return and comment");
    await has(panel, "Was missing: request ID");
    expect(panel.lines()).not.toContain("The review is open again");
    app.issue.comments.push(commentOf("9", "Request ID: req_8Zk2Qw91LmN4", 20));
    vi.setSystemTime(Date.UTC(2026, 10, 23, 9, 40));
    press(panel, "Check again");
    await has(panel, "The review is open again");
    expect(panel.lines()).toContain("Everything that the return asked for has arrived.");
    const from = panel.lines().indexOf("Since you were last here");
    expect(panel.lines().slice(from + 1, from + 3)).toEqual([
      "Arrived: request ID.",
      "All that the return asked for has arrived.",
    ]);
  });

  test("is not offered to somebody who may not edit the issue", async () => {
    const panel = await openPanel(await startApp(), "visitor");
    await has(panel, "To accept or return it you need permission to edit this issue.");
    expect(panel.lines()).not.toContain("Accept");
  });

  test("that could not be read hides no verdict", async () => {
    const app = await startApp();
    app.forge.breakStorage(true);
    const panel = await openPanel(app);
    await has(panel, "The reviews could not be read");
    expect(panel.lines()).toContain("Understated");
  });

  test("says when search does not know of it yet", async () => {
    const app = await startApp();
    app.site.fail({ path: "/properties/", answer: () => new Response("", { status: 500 }) });
    const panel = await openPanel(app);
    await has(panel, "Accept");
    press(panel, "Accept");
    await has(
      panel,
      "The review is recorded. Search does not know of it yet; it follows with the next change of the issue.",
    );
  });
});

test("a deadline that passes while somebody looks is told", async () => {
  const panel = await openPanel(await startApp());
  await has(panel, "First reply due in 45 min, 18 % risk");
  vi.setSystemTime(Date.UTC(2026, 10, 23, 10, 2));
  press(panel, "Check again");
  await has(panel, "First reply missed by 2 min");
});

describe("when Jira says that the issue was changed", () => {
  test("the verdict follows", async () => {
    const app = await startApp();
    const panel = await openPanel(app);
    await has(panel, "Sev-3, looks Sev-1");
    app.issue.fields = { ...app.issue.fields, priority: { id: "1", name: "Highest" } };
    panel.emit("JIRA_ISSUE_CHANGED");
    await has(panel, "Fits");
  });

  test("and it cannot be read just then, what is shown and typed stays", async () => {
    const app = await startApp();
    const panel = await openPanel(app);
    await has(panel, "Return for rework");
    press(panel, "Return for rework");
    await has(panel, "Return and comment");
    handlerOf(nodesOf(panel.document(), "TextArea")[0], "onChange")({ target: { value: "Which region?" } });
    await has(panel, "Which region?");
    const asked = app.site.requests.length;
    app.site.fail({ path: "/issue/10042", answer: () => new Response("", { status: 500 }) });
    panel.emit("JIRA_ISSUE_CHANGED");
    await poll(() => app.site.requests.length).toBeGreaterThan(asked);
    expect(panel.lines()).toContain("Which region?");
    expect(panel.lines()).toContain("Understated");
  });
});
