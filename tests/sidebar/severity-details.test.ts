import { describe, expect, it } from "vitest";
import { DEFAULT_POLICY } from "../../shared/policy/default";
import type { Policy } from "../../shared/policy/schema";
import type { ClockReport } from "../../shared/types";
import { entitlementWords } from "../../zendesk-app/src/entitlement-words";
import { severityField } from "../../zendesk-app/src/severity-field";
import { deadlineWords } from "../../zendesk-app/src/what-if";

function withSeverity(severity: Policy["fields"]["zendesk"][string] | undefined): Policy {
  const { severity: _, ...others } = DEFAULT_POLICY.fields.zendesk;
  const zendesk = severity === undefined ? others : { ...others, severity };
  return { ...DEFAULT_POLICY, fields: { ...DEFAULT_POLICY.fields, zendesk } };
}

describe("the field that a severity is set in", () => {
  it("is the priority by default", () => {
    expect(severityField(DEFAULT_POLICY)).toEqual({
      path: "ticket.priority",
      values: new Map([
        ["sev1", "urgent"],
        ["sev2", "high"],
        ["sev3", "normal"],
        ["sev4", "low"],
      ]),
    });
  });

  it("is a custom field where the policy maps one, with the policy's own values before the default's", () => {
    const values = { urgent: "sev1", high: "sev2", S1: "sev1" };
    expect(severityField(withSeverity({ from: "custom_field_30002", values }))).toEqual({
      path: "ticket.customField:custom_field_30002",
      values: new Map([
        ["sev1", "S1"],
        ["sev2", "high"],
      ]),
    });
  });

  it("holds the ids themselves where nothing is mapped", () => {
    const field = severityField(withSeverity({ from: "ticket.customField:custom_field_9" }));
    expect(field?.path).toBe("ticket.customField:custom_field_9");
    expect(field?.values.get("sev2")).toBe("sev2");
  });

  it.each(["organization.organization_fields.tier", "tags", "requester.name"])("is none where it is %s", (from) => {
    expect(severityField(withSeverity({ from }))).toBeNull();
  });

  it("is none where the policy names none", () => {
    expect(severityField(withSeverity(undefined))).toBeNull();
  });
});

describe("what the plan makes of a severity", () => {
  const business = { label: "Business", highest: "sev2" };
  it.each([
    [null, "sev1", "sev1", "The customer's plan is not known, so nothing limits the claim."],
    [business, "sev3", "sev3", "The Business plan covers Sev-3."],
    [business, "sev1", "sev2", "The Business plan goes up to Sev-2."],
    [business, "sev1", "sev1", "The Business plan goes up to Sev-2; an exception lifts this ticket to Sev-1."],
  ])("%o, %s, %s", (plan, matrix, entitled, words) => {
    expect(entitlementWords({ matrix, entitled }, plan, DEFAULT_POLICY)).toBe(words);
  });
});

describe("one clock of another severity", () => {
  const NOW = Date.parse("2026-11-24T10:30:00Z");
  const clock: ClockReport = {
    metric: "first-reply",
    state: "running",
    startedAt: "2026-11-24T10:00:00Z",
    targetMinutes: 60,
    elapsedMinutes: 30,
    remainingMinutes: 30,
    dueAt: "2026-11-24T11:00:00Z",
    hours: "calendar",
    source: "computed",
    risk: 0.1,
  };
  it.each([
    [{}, /^First reply due \d\d:\d\d/],
    [{ state: "met" }, /^First reply would have been met$/],
    [{ state: "breached", remainingMinutes: -9 }, /^First reply would have been missed by 9 min$/],
    [{ dueAt: "2026-11-24T10:21:00Z" }, /^First reply would have been missed by 9 min$/],
    [{ state: "paused" }, /^First reply due \d\d:\d\d.*, if the clock goes on now$/],
  ] as const)("%o", (changes, words) => {
    expect(deadlineWords({ ...clock, ...changes }, false, NOW)).toMatch(words);
  });

  it("is told as it is where the severity is the present one", () => {
    expect(deadlineWords({ ...clock, state: "met" }, true, NOW)).toBe("First reply met");
    expect(deadlineWords({ ...clock, state: "breached", remainingMinutes: -9 }, true, NOW)).toBe(
      "First reply missed by 9 min",
    );
  });

  it("says nothing before it starts", () => {
    expect(deadlineWords({ ...clock, state: "not-started", dueAt: null }, false, NOW)).toBeNull();
  });
});
