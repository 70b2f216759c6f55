import { describe, expect, test } from "vitest";
import { NO_ASK } from "../../shared/evidence/ask-draft";
import { DEFAULT_POLICY } from "../../shared/policy/default";
import type { ClockReport, EvidenceItem, Report, SensitiveFinding, SeverityReport, Ticket } from "../../shared/types";
import { NO_DETAILS } from "../../zendesk-app/src/clock-details";
import type { Judged } from "../../zendesk-app/src/judge";
import {
  deadlineText,
  evidenceLine,
  headline,
  privacyLine,
  severityLine,
  slaLine,
  whereWords,
} from "../../zendesk-app/src/verdict-lines";

const NOW = Date.parse("2026-11-23T10:00:00Z");
const iso = (minutes: number): string => new Date(NOW + minutes * 60_000).toISOString();

const severity: SeverityReport = {
  claimed: "sev2",
  impact: "extensive",
  urgency: "critical",
  matrix: "sev1",
  entitled: "sev1",
  verdict: "understated",
  confidence: 0.9,
  signals: [],
  reason: "",
  reply: "",
};

const clock: ClockReport = {
  metric: "first-reply",
  state: "running",
  startedAt: iso(-12),
  targetMinutes: 60,
  elapsedMinutes: 12,
  remainingMinutes: 48,
  dueAt: iso(48),
  hours: "calendar",
  source: "platform",
  risk: 0.31,
};

function reportOf(changes: Partial<Report>): Report {
  return {
    ticket: "zendesk:1",
    at: iso(0),
    policy: "default@1",
    ready: false,
    score: 62,
    severity,
    evidence: { items: [], missing: [], ask: "" },
    sla: { clocks: [], next: null },
    privacy: { findings: [] },
    checks: {},
    ...changes,
  };
}

const BESIDES = {
  policySource: "built-in" as const,
  escalation: null,
  handOff: [],
  commentIds: new Map<string, string>(),
  severityDetails: { plan: null, alternatives: [], field: null },
  ask: NO_ASK,
  decisions: [],
  problems: [],
};

function judgedOf(subject: string, changes: Partial<Report> = {}): Judged {
  const ticket = { id: "zendesk:1", subject, texts: [], attachments: [] } as unknown as Ticket;
  const titles = new Map([["github-token", "GitHub token"]]);
  return { ticket, report: reportOf(changes), policy: DEFAULT_POLICY, clocks: NO_DETAILS, ...BESIDES, titles };
}

describe("the headline", () => {
  test("is green only where the gate is open", () => {
    expect(headline(judgedOf("Login", { ready: true }))).toEqual({
      tone: "good",
      icon: "check",
      text: "Ready to escalate",
    });
    expect(headline(judgedOf("Login"))).toMatchObject({ tone: "bad", text: "Not ready to escalate" });
  });

  test("does not guess without a word to read", () => {
    expect(headline(judgedOf(" "))).toMatchObject({ tone: "quiet", text: "Not enough to tell" });
  });
});

test.each([
  [{}, "bad", "Sev-2, looks Sev-1"],
  [{ verdict: "overstated", claimed: "sev1", matrix: "sev3", entitled: "sev3" }, "warn", "Sev-1, looks Sev-3"],
  [{ verdict: "supported", claimed: "sev1" }, "good", "Sev-1 fits"],
  [{ verdict: "unclear" }, "quiet", "Not enough to tell"],
  [{ verdict: null, claimed: null }, "warn", "Not set, looks Sev-1"],
  [{ verdict: null, claimed: null, matrix: null, entitled: null }, "quiet", "Not set yet"],
] as const)("severity %j is told as %s: %s", (changes, tone, text) => {
  expect(severityLine({ ...severity, ...changes }, DEFAULT_POLICY)).toMatchObject({ tone, text });
});

describe("evidence", () => {
  const item = (kind: EvidenceItem["kind"], state: EvidenceItem["state"], required = true): EvidenceItem => ({
    kind,
    state,
    required,
    spans: [],
  });
  const lineOf = (items: readonly EvidenceItem[], checks: Report["checks"] = {}) =>
    evidenceLine(reportOf({ evidence: { items, missing: [], ask: "" }, checks }));

  test("names what is missing, at most two things", () => {
    const found = [item("environment", "present"), item("timestamp", "waived")];
    expect(lineOf([...found, item("request-id", "absent")]).text).toBe("2 of 3, missing request ID");
    const two = [item("steps-to-reproduce", "absent"), item("timestamp-zone", "absent")];
    expect(lineOf([...found, ...two]).text).toBe("2 of 4, missing steps to reproduce, time zone");
    expect(lineOf([...found, ...two, item("endpoint", "absent")]).text).toBe(
      "2 of 5, missing steps to reproduce and 2 more",
    );
  });

  test("counts only what is needed here", () => {
    const items = [
      item("environment", "present"),
      item("endpoint", "not-applicable"),
      item("workaround", "absent", false),
    ];
    expect(lineOf(items)).toEqual({ tone: "good", icon: "check", text: "1 of 1 needed found" });
  });

  test("is not green while the gate asks for more", () => {
    const reason = "The evidence scores 62; the policy asks for 70.";
    const gate = { state: "fail", findings: [{ message: "too-little", reason, spans: [] }] } as const;
    expect(lineOf([item("environment", "present")], { gate })).toMatchObject({
      tone: "warn",
      text: "1 of 1 needed, but little else",
    });
  });
});

describe("the next deadline", () => {
  const both = (clocks: readonly ClockReport[], next: string | null) => {
    const report = reportOf({ sla: { clocks, next } });
    return [deadlineText(report, NOW), slaLine(report, DEFAULT_POLICY, NOW).text];
  };

  test("is told with the time left and the risk", () => {
    expect(both([clock], "first-reply")).toEqual(["First reply due in 48 min · 31 % risk", "First reply at risk"]);
  });

  test("is the platform's where both count", () => {
    const ours: ClockReport = { ...clock, source: "computed", dueAt: iso(20), risk: 0.9 };
    expect(both([ours, clock], "first-reply")[0]).toBe("First reply due in 48 min · 31 % risk");
  });

  test("that has passed since the report was made is missed", () => {
    expect(both([{ ...clock, dueAt: iso(-9) }], "first-reply")).toEqual([
      "First reply missed by 9 min",
      "First reply missed",
    ]);
  });

  test("stands beside one that was missed", () => {
    const missed: ClockReport = { ...clock, state: "breached", remainingMinutes: -9 };
    const next: ClockReport = { ...clock, metric: "update", dueAt: iso(20), risk: 0.1 };
    expect(both([missed, next], "update")).toEqual([
      "Update due in 20 min · 10 % risk",
      "First reply missed · update on track",
    ]);
  });

  test("gives way to a pause that goes on though the customer has answered, but not where one was missed", () => {
    const reason = "The customer wrote 5 h ago, and the ticket is still pending.";
    const pause = { state: "fail", findings: [{ message: "sleeping-pause", reason, spans: [] }] } as const;
    const lineOf = (state: ClockReport["state"]) =>
      slaLine(reportOf({ sla: { clocks: [{ ...clock, state }], next: null }, checks: { pause } }), DEFAULT_POLICY, NOW);
    expect(lineOf("paused")).toEqual({ tone: "warn", icon: "pause", text: "Paused, but the customer answered" });
    expect(lineOf("breached")).toMatchObject({ tone: "bad", text: "First reply missed" });
  });

  test("is not made up", () => {
    expect(both([], null)).toEqual(["No deadline is running", "No clock is running"]);
    expect(both([{ ...clock, state: "paused" }], null)[1]).toBe("First reply paused");
    expect(both([{ ...clock, state: "met" }], null)[1]).toBe("All clocks met");
  });
});

describe("privacy", () => {
  const finding = (text: string): SensitiveFinding => ({
    type: "github-token",
    text,
    start: 0,
    end: 4,
    preview: "ghp_••••",
    action: "mask",
  });
  const lineOf = (...findings: SensitiveFinding[]) => privacyLine(judgedOf("Login", { privacy: { findings } }));

  test("says what leaked, and where", () => {
    expect(lineOf(finding("comment:2")).text).toBe("GitHub token in comment 2");
    expect(lineOf(finding("draft")).text).toBe("GitHub token in your draft");
    expect(lineOf(finding("subject"), finding("subject")).text).toBe("2 findings in the subject");
    expect(lineOf(finding("subject"), finding("attachment:9")).text).toBe("2 findings in 2 places");
  });

  test("is green only where there was a text to search", () => {
    expect(lineOf()).toMatchObject({ tone: "good", text: "Nothing sensitive found" });
    expect(privacyLine(judgedOf(""))).toMatchObject({ tone: "quiet", text: "No text to check" });
  });
});

test("a text of an unknown kind is told by its id", () => {
  expect(whereWords("transcript")).toBe("transcript");
});
