import { describe, expect, it } from "vitest";
import { loadPolicy } from "../../shared/policy/load";

const problemsOf = (policy: unknown) => {
  const result = loadPolicy(JSON.stringify(policy));
  return result.ok ? [] : result.problems.map(({ path, message }) => `${path}: ${message}`);
};

describe("the policy linter refuses", () => {
  it("a matrix in which a lower urgency gives a graver severity", () => {
    expect(problemsOf({ matrix: { minor: { low: "sev3" } } })).toEqual([
      "matrix.minor.low: sev3 is graver than sev4 at urgency medium.",
      "matrix.minor.low: sev3 is graver than sev4 at impact moderate.",
    ]);
  });

  it("a matrix in which a lower impact gives a graver severity", () => {
    expect(problemsOf({ matrix: { moderate: { critical: "sev1", high: "sev1" } } })).toEqual([
      "matrix.moderate.high: sev1 is graver than sev2 at impact significant.",
    ]);
  });

  it("a severity that no cell gives", () => {
    const row = { critical: "sev1", high: "sev1", medium: "sev1", low: "sev3" };
    expect(
      problemsOf({
        matrix: {
          extensive: row,
          significant: row,
          moderate: { ...row, critical: "sev1", low: "sev4" },
          minor: { critical: "sev3", high: "sev3" },
        },
      }),
    ).toEqual(["severities.1.id: No matrix cell gives sev2."]);
  });

  it("a severity that nobody defined", () => {
    expect(problemsOf({ matrix: { minor: { low: "sev9" } } })).toEqual([
      'matrix.minor.low: There is no severity "sev9".',
    ]);
  });

  it("a calendar that is never open", () => {
    expect(problemsOf({ calendars: { never: { timeZone: "Europe/Berlin", week: {} } } })).toEqual([
      "calendars.never.week: The calendar is never open.",
    ]);
  });

  it("an unknown time zone", () => {
    const [problem] = problemsOf({
      calendars: { x: { timeZone: "Europe/Berln", week: { mon: [["09:00", "17:00"]] } } },
    });
    expect(problem).toBe('calendars.x.timeZone: Unknown time zone "Europe/Berln".');
  });

  it("overlapping intervals, also past midnight and past the end of the week", () => {
    const week = {
      mon: [["05:00", "12:00"]],
      tue: [
        ["08:00", "12:00"],
        ["11:00", "15:00"],
      ],
      sun: [["22:00", "06:00"]],
    };
    expect(problemsOf({ calendars: { x: { timeZone: "Etc/UTC", week } } })).toEqual([
      "calendars.x.week.mon.0: This interval overlaps another of sun.",
      "calendars.x.week.tue.1: This interval overlaps another of tue.",
    ]);
  });

  it("intervals that touch are fine", () => {
    const week = {
      mon: [["00:00", "24:00"]],
      tue: [
        ["00:00", "12:00"],
        ["12:00", "24:00"],
      ],
    };
    expect(problemsOf({ calendars: { x: { timeZone: "Etc/UTC", week } } })).toEqual([]);
  });

  it("evidence that is required but never asked for in the first language", () => {
    const question = { de: "Seit wann?" };
    expect(problemsOf({ languages: ["pl"], evidence: { regression: { level: "required", question } } })).toContain(
      'evidence.regression.question: regression is required, but there is no question for it in "pl".',
    );
  });

  it("secrets that would travel in clear, and sensitive types that do not exist", () => {
    expect(problemsOf({ privacy: { secrets: "flag", types: { password: "flag", "emial-address": "flag" } } })).toEqual([
      "privacy.secrets: Secrets cannot be merely flagged.",
      "privacy.types.password: A password cannot be merely flagged.",
      'privacy.types.emial-address: There is no sensitive type "emial-address".',
    ]);
  });

  it("an alarm below the warning", () => {
    expect(problemsOf({ risk: { warnAt: 0.5, alarmAt: 0.4 } })).toEqual([
      "risk.alarmAt: alarmAt is lower than warnAt.",
    ]);
  });
});

describe("targets", () => {
  it("of a lower severity may not be sooner, in like hours", async () => {
    const { DEFAULT_POLICY } = await import("../../shared/policy/default");
    const severities = structuredClone(DEFAULT_POLICY.severities).map((severity) =>
      severity.id === "sev2"
        ? { ...severity, targets: { ...severity.targets, update: { minutes: 10, hours: "calendar" } } }
        : severity,
    );
    expect(problemsOf({ severities })).toEqual([
      "severities.1.targets.update: The update target of sev2 (10 min) is shorter than that of sev1 (30 min).",
    ]);
  });
});
