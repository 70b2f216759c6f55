import { describe, expect, test } from "vitest";
import { DEFAULT_POLICY } from "../../shared/policy/default";
import type { ClockReport, Report } from "../../shared/types";
import { fieldIds, nextChange, readSaved, type SavedTicket } from "../../zendesk-app/src/annotation-change";
import { annotationsOf } from "../../zendesk-app/src/annotations";
import { showsSaved } from "../../zendesk-app/src/saved";

const clock: ClockReport = {
  metric: "update",
  state: "running",
  startedAt: null,
  targetMinutes: 60,
  elapsedMinutes: 30,
  remainingMinutes: 30,
  dueAt: "2026-11-23T10:30:00Z",
  hours: "calendar",
  source: "platform",
  risk: 0.45,
};
const report: Report = {
  ticket: "zendesk:1",
  at: "2026-11-23T10:00:00Z",
  policy: "default@1",
  ready: false,
  score: 61.6,
  severity: {
    claimed: "sev3",
    impact: "extensive",
    urgency: "critical",
    matrix: "sev1",
    entitled: "sev1",
    verdict: "understated",
    confidence: 0.9,
    signals: [],
    reason: "",
    reply: "",
  },
  evidence: { items: [], missing: ["endpoint"], ask: "" },
  sla: { clocks: [clock, { ...clock, metric: "first-reply", state: "breached", risk: 1 }], next: "update" },
  privacy: {
    findings: [{ type: "github-token", preview: "ghp_••••", action: "mask", text: "description", start: 0, end: 9 }],
  },
  checks: { pause: { state: "fail", findings: [{ message: "sleeping-pause", reason: "It sleeps.", spans: [] }] } },
};
const of = (over: Partial<Report> = {}) => annotationsOf({ ...report, ...over }, DEFAULT_POLICY.risk);

describe("what a report says in tags and fields", () => {
  test("of a ticket with everything amiss", () => {
    expect(of()).toEqual({
      tags: [
        "firstpass_evidence_missing",
        "firstpass_not_ready",
        "firstpass_risk_raised",
        "firstpass_sensitive",
        "firstpass_severity_understated",
        "firstpass_sla_missed",
        "firstpass_sleeping",
      ],
      // In tens, so that a passing minute is no update.
      fields: { verdict: "not_ready", score: "62", risk: "50" },
    });
  });

  test("of a ticket that is ready and has no clock", () => {
    const calm = of({
      ready: true,
      severity: { ...report.severity, verdict: null },
      evidence: { items: [], missing: [], ask: "" },
      sla: { clocks: [], next: null },
      privacy: { findings: [] },
      checks: {},
    });
    expect(calm).toEqual({ tags: ["firstpass_ready"], fields: { verdict: "ready", score: "62", risk: "" } });
  });

  test.each([
    [0.1, "firstpass_risk_low"],
    [0.95, "firstpass_risk_high"],
  ])("of a risk of %d: %s", (risk, tag) => {
    expect(of({ sla: { clocks: [{ ...clock, risk }], next: "update" } })?.tags).toContain(tag);
  });

  test("is nothing where a check crashed", () => {
    expect(of({ checks: { severity: { state: "crashed", error: "TypeError" } } })).toBeNull();
  });
});

describe("what is changed on a ticket", () => {
  const wanted = {
    tags: ["firstpass_ready", "firstpass_risk_low"],
    fields: { verdict: "ready", score: "62", risk: "10" },
  };
  const saved: SavedTicket = {
    status: "open",
    tags: ["vip", "firstpass_ready", "firstpass_risk_low", "first_pass"],
    fields: new Map([
      [7, "ready"],
      [8, "40"],
    ]),
    updatedAt: "2026-11-23T09:00:00Z",
  };
  const safe = { updated_stamp: "2026-11-23T09:00:00Z", safe_update: true };

  test("is nothing where all is true already", () => {
    expect(nextChange(wanted, saved, {})).toBeNull();
    expect(nextChange(wanted, saved, { verdict: 7 })).toBeNull();
  });

  test("is first what is no longer true, and never a tag of others", () => {
    const tags = [...saved.tags, "firstpass_not_ready", "firstpass_risk_high"];
    expect(nextChange(wanted, { ...saved, tags }, {})).toEqual({
      method: "DELETE",
      path: "/tags?tags=firstpass_not_ready,firstpass_risk_high",
      body: safe,
    });
  });

  test("is then what is new", () => {
    expect(nextChange(wanted, { ...saved, tags: ["vip", "firstpass_ready"] }, { score: 8 })).toEqual({
      method: "PUT",
      path: "/tags",
      body: { tags: ["firstpass_risk_low"], ...safe },
    });
  });

  test("is at last the fields of the settings that the ticket has", () => {
    expect(nextChange(wanted, saved, { verdict: 7, score: 8, risk: 9 })).toEqual({
      method: "PUT",
      path: "",
      body: { ticket: { custom_fields: [{ id: 8, value: "62" }], ...safe } },
    });
  });

  test("is read from the settings and from the API", () => {
    expect(fieldIds({ isOn: true, verdictFieldId: "7", scoreFieldId: null, riskFieldId: "9" })).toEqual({
      verdict: 7,
      risk: 9,
    });
    const ticket = {
      status: "open",
      tags: ["a"],
      updated_at: "2026-11-23T09:00:00Z",
      custom_fields: [{ id: 8, value: 40 }],
    };
    expect(readSaved({ ticket })).toEqual({
      status: "open",
      tags: ["a"],
      updatedAt: "2026-11-23T09:00:00Z",
      fields: new Map([[8, "40"]]),
    });
    expect([readSaved({}), readSaved(null), readSaved({ ticket: { status: "open" } })]).toEqual([null, null, null]);
  });
});

describe("a page that shows what is saved", () => {
  const whole = {
    ticket: {
      subject: "Login",
      status: "open",
      priority: null,
      custom_fields: [
        { id: 5, value: true },
        { id: 6, value: null },
      ],
    },
  };
  const values = {
    "ticket.subject": "Login",
    "ticket.status": "open",
    "ticket.priority": "-",
    "ticket.tags": ["whatever"],
    "ticket.customField:custom_field_5": "yes",
    "ticket.customField:custom_field_6": "",
    "comment.text": "a draft",
  };

  test.each([
    ["as it is", values, whole, true],
    ["a changed status", { ...values, "ticket.status": "solved" }, whole, false],
    ["a changed priority", { ...values, "ticket.priority": "high" }, whole, false],
    ["a changed field", { ...values, "ticket.customField:custom_field_6": "x" }, whole, false],
    ["nothing read yet", values, null, false],
  ])("%s", (_, page, api, isSaved) => {
    expect(showsSaved(page, api)).toBe(isSaved);
  });
});
