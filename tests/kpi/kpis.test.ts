import { describe, expect, test } from "vitest";
import { ageing } from "../../shared/kpi/ageing";
import { EMPTY_KPIS, kpisOf, mergeKpis } from "../../shared/kpi/kpis";
import { firstPassAcceptance, severityAccuracy, slaAttainment } from "../../shared/kpi/shares";
import { standingOf } from "../../shared/kpi/standing";
import { isoWeek, lastWeeks, mondayBefore } from "../../shared/kpi/week";
import type { ClockReport } from "../../shared/types";
import { report } from "../fixtures/report";
import { at } from "../fixtures/ticket";
import { standing } from "./standing";

const clockOf = (metric: string, state: ClockReport["state"], given: Partial<ClockReport> = {}): ClockReport => ({
  metric,
  state,
  startedAt: null,
  targetMinutes: null,
  elapsedMinutes: null,
  remainingMinutes: null,
  dueAt: null,
  hours: "calendar",
  source: "platform",
  risk: 0,
  ...given,
});
const OPEN = { isOpen: true, warnAt: 0.3 };
const returned = { state: "returned", reasons: ["missing-steps"], missing: ["request-id"] } as const;
const accepted = { state: "accepted", reasons: [], missing: [] } as const;

describe("how an escalation stands", () => {
  test("is read from its report", () => {
    expect(standingOf(report, [], OPEN)).toEqual({
      isOpen: true,
      isAtRisk: true,
      firstReview: null,
      isAccepted: false,
      returnReasons: [],
      missing: ["steps-to-reproduce"],
      verdict: "understated",
      claimed: "sev2",
      entitled: "sev1",
      met: [],
      breached: [],
    });
  });

  test("takes the first review for the first pass, and keeps why it was ever returned", () => {
    expect(standingOf(report, [accepted, returned, returned], OPEN)).toMatchObject({
      firstReview: "returned",
      isAccepted: true,
      returnReasons: ["missing-steps"],
      missing: ["steps-to-reproduce", "request-id"],
    });
    expect(standingOf(report, [returned, accepted], OPEN)).toMatchObject({
      firstReview: "accepted",
      isAccepted: false,
    });
  });

  test("counts a clock once: the platform's where it has one, and one past its due time as missed", () => {
    const clocks = [
      clockOf("first-reply", "met"),
      clockOf("first-reply", "breached", { source: "computed" }),
      clockOf("resolution", "running", { dueAt: "2026-11-23T10:00:00Z" }),
      clockOf("update", "not-started", { source: "computed" }),
    ];
    expect(standingOf({ ...report, sla: { clocks, next: null } }, [], OPEN)).toMatchObject({
      met: ["first-reply"],
      breached: ["resolution"],
    });
  });

  test("is not at risk once it is closed", () => {
    expect(standingOf(report, [], { isOpen: false, warnAt: 0.3 })).toMatchObject({ isOpen: false, isAtRisk: false });
  });
});

describe("the KPIs", () => {
  const many = [
    standing({ firstReview: "accepted", isAccepted: true, verdict: "supported", met: ["first-reply"] }),
    standing({ firstReview: "returned", isAccepted: true, verdict: "understated", claimed: "sev3", entitled: "sev1" }),
    standing({ firstReview: "returned", returnReasons: ["missing-steps"], missing: ["request-id"] }),
    standing({ isOpen: false, verdict: "unclear", met: ["resolution"], breached: ["first-reply"] }),
  ]
    .map(kpisOf)
    .reduce(mergeKpis, EMPTY_KPIS);

  test("are counts", () => {
    expect(many).toEqual({
      escalations: 4,
      open: 3,
      atRisk: 0,
      accepted: 2,
      acceptedFirstPass: 1,
      returnedFirst: 2,
      returnReasons: { "missing-steps": 1 },
      missing: { "request-id": 1 },
      verdicts: { supported: 1, understated: 1, unclear: 1, unset: 1 },
      claims: { "sev3>sev1": 1 },
      met: { "first-reply": 1, resolution: 1 },
      breached: { "first-reply": 1 },
    });
  });

  test("give shares only of what could be told", () => {
    expect(firstPassAcceptance(many)).toBeCloseTo(1 / 3);
    expect(severityAccuracy(many)).toBe(0.5);
    expect(slaAttainment(many)).toBeCloseTo(2 / 3);
    expect(slaAttainment(many, "first-reply")).toBe(0.5);
    expect(slaAttainment(many, "update")).toBeNull();
    expect([firstPassAcceptance, severityAccuracy, slaAttainment].map((share) => share(EMPTY_KPIS))).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe("weeks", () => {
  test.each([
    ["2026-11-23T00:00:00Z", "2026-W48"],
    ["2026-11-29T23:59:59Z", "2026-W48"],
    ["2026-11-30T00:00:00Z", "2026-W49"],
    ["2027-01-01T12:00:00Z", "2026-W53"],
    ["2027-01-04T00:00:00Z", "2027-W01"],
    ["2024-12-30T00:00:00Z", "2025-W01"],
    ["1969-12-31T12:00:00Z", "1970-W01"],
  ])("%s lies in %s", (instant, week) => {
    expect(isoWeek(at(instant))).toBe(week);
  });

  test("that have passed end with the present one", () => {
    expect(lastWeeks(at("2027-01-05T00:00:00Z"), 3)).toEqual(["2026-W52", "2026-W53", "2027-W01"]);
  });

  test("begin on a Monday, in UTC", () => {
    expect(mondayBefore(at("2026-11-23T00:00:00Z"), 0)).toBe("2026-11-23");
    expect(mondayBefore(at("2026-11-29T23:59:59Z"), 0)).toBe("2026-11-23");
    expect(mondayBefore(at("2027-01-05T12:00:00Z"), 2)).toBe("2026-12-21");
  });

  test("tell how long open escalations have been open", () => {
    const open = (week: string, count: number) => ({ week, kpis: { ...EMPTY_KPIS, open: count } });
    const weeks = [open("2026-W48", 1), open("2026-W47", 2), open("2026-W46", 4), open("2026-W45", 8)];
    const older = [open("2026-W44", 16), open("2026-W36", 32), open("2026-W35", 64), open("2025-W48", 128)];
    expect(ageing([...older, ...weeks], at("2026-11-24T10:00:00Z"))).toEqual([
      { age: "this-week", open: 1 },
      { age: "last-week", open: 2 },
      { age: "weeks-2-3", open: 12 },
      { age: "weeks-4-12", open: 48 },
      { age: "older", open: 192 },
    ]);
  });
});
