import { describe, expect, it } from "vitest";
import { toInstant } from "../../shared/instant";
import { DEFAULT_POLICY } from "../../shared/policy/default";
import { PACKAGE_FORMATS, type PackageFormat, renderPackage } from "../../shared/render/package";
import { parseReport } from "../../shared/render/parse-report";
import type { Ticket } from "../../shared/types";
import { report } from "../fixtures/report";

const body = "All users are locked out. The password hunter2 is no use.";

function ticketWith(text: string, subject = "Nobody can sign in"): Ticket {
  return {
    id: "zendesk:4711",
    source: "zendesk",
    url: "https://acme.example/agent/tickets/4711",
    subject,
    status: "open",
    severity: "sev2",
    plan: "enterprise",
    createdAt: toInstant(Date.UTC(2026, 10, 23, 9)),
    requester: null,
    organization: { id: "o1", name: "Acme" },
    texts: [
      { id: "description", by: "customer", public: true, at: toInstant(Date.UTC(2026, 10, 23, 9)), body: text },
      {
        id: "comment:2",
        by: "agent",
        public: false,
        at: toInstant(Date.UTC(2026, 10, 23, 9, 20)),
        body: "Looks like SSO.",
      },
    ],
    attachments: [],
    events: [{ kind: "status", at: toInstant(Date.UTC(2026, 10, 23, 9, 30)), from: "new", to: "open", by: "agent" }],
    fields: {},
    sla: [],
    links: [],
    extra: {},
  };
}

const render = (format: PackageFormat, text = body, subject?: string) =>
  renderPackage({ report, ticket: ticketWith(text, subject), policy: DEFAULT_POLICY }, format);

/** Renders text in which nothing is sensitive. */
const renderClean = (format: PackageFormat, text: string, subject?: string) =>
  renderPackage(
    { report: { ...report, privacy: { findings: [] } }, ticket: ticketWith(text, subject), policy: DEFAULT_POLICY },
    format,
  );

describe("the hand-off package", () => {
  it("has every section in Markdown", () => {
    const headings = render("markdown")
      .split("\n")
      .filter((line) => line.startsWith("#"));
    expect(headings).toEqual([
      "# \\[Sev-1\\] Nobody can sign in",
      "## Problem",
      "## Impact",
      "## Severity",
      "## Evidence",
      "## Deadlines",
      "## Timeline",
      "## Asked of engineering",
      "## Masked",
    ]);
  });

  it("tells the timeline with internal notes marked", () => {
    const rows = render("markdown").split("\n");
    expect(rows).toContain("| 2026-11-23T09:20:00Z | agent, internal | Looks like SSO. |");
    expect(rows).toContain("| 2026-11-23T09:30:00Z | agent | status from new to open |");
  });

  it.each(PACKAGE_FORMATS)("never carries a secret in %s", (format) => {
    expect(render(format)).not.toContain("hunter2");
  });

  it("tells how much was masked", () => {
    expect(render("markdown")).toContain("- 1 password");
  });

  it("says what a report alone can say", () => {
    const alone = renderPackage({ report, ticket: null, policy: DEFAULT_POLICY }, "markdown");
    expect(alone).toContain("All users are blocked in production and nothing helps.");
    expect(alone).not.toContain("## Problem");
  });
});

describe("hostile ticket text stays text", () => {
  const hostile = [
    "<img src=x onerror=alert(1)> [click](javascript:alert(1)) {code}h1. boo{code} [~admin] @channel",
    "h1. heading",
    "# heading",
    "- item",
    "1. item",
    "||a||b||",
    "| a | b |",
    "\u001b[31mred\u202Edlrow",
  ].join("\n");

  it("in HTML: no element but ours", () => {
    const tags = new Set(
      [...renderClean("html", hostile, hostile).matchAll(/<\/?([a-z0-9]+)[ >]/g)].map(([, tag]) => tag),
    );
    expect([...tags].sort()).toEqual(
      ["blockquote", "br", "h1", "h2", "li", "p", "table", "tbody", "td", "th", "thead", "tr", "ul"].sort(),
    );
  });

  it("in Markdown: every punctuation mark of markup is escaped", () => {
    const quoted = renderClean("markdown", hostile)
      .split("\n")
      .filter((line) => line.startsWith("> "));
    expect(quoted[0]).toBe(
      "> \\<img src=x onerror=alert(1)\\> \\[click\\](javascript:alert(1)) {code}h1. boo{code} \\[\\~admin\\] \\@channel",
    );
    expect(quoted).toContain("> \\# heading");
    expect(quoted).toContain("> 1\\. item");
    expect(quoted).toContain("> \\- item");
    expect(quoted).toContain("> \\| a \\| b \\|");
  });

  it("in Jira wiki: no macro, heading, table or mention", () => {
    const wiki = renderClean("jira-wiki", hostile);
    expect(wiki).toContain("\\{code\\}h1. boo\\{code\\} \\[\\~admin\\] \\@channel");
    expect(wiki).toContain("\nh1\\. heading\n");
    expect(wiki).toContain("\n\\|\\|a\\|\\|b\\|\\|\n");
  });

  it("in ADF: text nodes without marks", () => {
    const types = new Set<string>();
    JSON.parse(renderClean("adf", hostile), (key, value) => {
      if (key === "type") types.add(value);
      expect(key).not.toBe("marks");
      return value;
    });
    expect(types).not.toContain("mention");
    expect(types).not.toContain("inlineCard");
  });

  it.each(PACKAGE_FORMATS)("without control characters or marks that turn the text around in %s", (format) => {
    const rendered = renderClean(format, hostile);
    expect([rendered.includes("\u001b"), rendered.includes("\u202e")]).toEqual([false, false]);
  });
});

describe("reading a report back", () => {
  it("takes what evaluate publishes", () => {
    expect(parseReport(JSON.parse(JSON.stringify(report)))).toEqual({ ok: true, value: report });
  });

  it("names what is wrong", () => {
    const result = parseReport({ ...report, score: 120 });
    expect(result).toMatchObject({ ok: false, problems: [{ path: "score" }] });
  });
});
