import { describe, expect, it } from "vitest";
import type { Calendar } from "../../shared/policy/schema";
import { answerHours, parseDuration } from "../../shared/sla/hours";

const BERLIN: Calendar = {
  timeZone: "Europe/Berlin",
  week: {
    mon: [
      ["08:00", "12:00"],
      ["13:00", "18:00"],
    ],
    fri: [["22:00", "06:00"]],
  },
  holidays: ["2026-12-25"],
  breaks: { "2026-12-24": [["12:00", "18:00"]] },
};

const ask = (query: Record<string, unknown>) => {
  const answer = answerHours({ calendar: BERLIN, from: "2026-11-23T09:00:00Z", ...query }, { berlin: BERLIN });
  return answer.ok ? answer.value.result : answer.problems;
};

describe("answerHours", () => {
  it("gives seconds between two instants", () => {
    expect(ask({ op: "between", to: "2026-11-23T14:00:30Z" })).toBe(14_430);
  });

  it("gives 0 where the end is before the start", () => {
    expect(ask({ op: "between", to: "2026-11-22T14:00:00Z" })).toBe(0);
  });

  it("gives an instant in UTC for add and next-open", () => {
    expect(ask({ op: "add", minutes: 150 })).toBe("2026-11-23T12:30:00Z");
    expect(ask({ op: "add", minutes: -60 })).toBe("2026-11-23T08:00:00Z");
    expect(ask({ op: "add", minutes: 0.0001 })).toBe("2026-11-23T09:00:00.006Z");
    expect(ask({ op: "next-open", from: "2026-11-24T09:00:00+01:00" })).toBe("2026-11-27T21:00:00Z");
  });

  it("adds up to an open instant: a full Monday ends when Friday opens", () => {
    expect(ask({ op: "add", from: "2026-11-23T08:00:00+01:00", minutes: 540 })).toBe("2026-11-27T21:00:00Z");
  });

  it("says whether an instant is within open hours", () => {
    expect(ask({ op: "within" })).toBe(true);
    expect(ask({ op: "within", from: "2026-11-23T12:30:00+01:00" })).toBe(false);
  });

  it("looks a calendar up by name", () => {
    expect(ask({ op: "within", calendar: "berlin" })).toBe(true);
  });

  it.each([
    [
      { op: "adds" },
      { path: "op", message: 'The operation cannot be "adds".', fix: "One of between, add, within, next-open." },
    ],
    [{}, { path: "op", message: "The operation is missing.", fix: "One of between, add, within, next-open." }],
    [
      { op: "within", from: "2026-11-23T09:00:00" },
      {
        path: "from",
        message: '"from" "2026-11-23T09:00:00" is not an instant with a zone.',
        fix: "Give one such as 2026-11-23T09:00:00Z or 2026-11-23T10:00:00+01:00.",
      },
    ],
    [
      { op: "between" },
      {
        path: "to",
        message: '"to" is missing.',
        fix: "Give one such as 2026-11-23T09:00:00Z or 2026-11-23T10:00:00+01:00.",
      },
    ],
    [
      { op: "add" },
      { path: "minutes", message: '"add" needs a number of minutes.', fix: 'Give one, such as "minutes": 90.' },
    ],
    [
      { op: "within", calendar: "berln" },
      { path: "calendar", message: 'There is no calendar "berln".', fix: 'Did you mean "berlin"?' },
    ],
    [
      { op: "within", calendar: "__proto__" },
      { path: "calendar", message: 'There is no calendar "__proto__".', fix: "Known: berlin." },
    ],
    [
      { op: "within", calendar: { ...BERLIN, holiday: [] } },
      { path: "calendar.holiday", message: 'Unknown key "holiday".', fix: 'Did you mean "holidays"?' },
    ],
    [
      { op: "within", calendar: { ...BERLIN, week: { monday: [] } } },
      {
        path: "calendar.week.monday",
        message: 'Unknown key "monday".',
        fix: "Known names here: mon, tue, wed, thu, fri, sat, sun.",
      },
    ],
    [
      { op: "within", calendar: { ...BERLIN, week: { mon: [["8:00", "12:00"]] } } },
      { path: "calendar.week.mon.0.0", message: "The value must be a time such as 08:30." },
    ],
    [
      { op: "within", calendar: { week: BERLIN.week } },
      { path: "calendar.timeZone", message: 'The key "timeZone" is missing.' },
    ],
  ])("refuses %j", (query, problem) => {
    expect(ask(query)).toEqual([problem]);
  });

  it.each([null, 1, "add", []])("refuses %j as a question", (query) => {
    expect(answerHours(query, {}).ok).toBe(false);
  });
});

describe("parseDuration", () => {
  it.each([
    ["4h", 240],
    ["4h30m", 270],
    ["90m", 90],
    ["1.5h", 90],
    ["2d", 2880],
    ["1d2h3m30s", 1563.5],
    ["-2h", -120],
    ["0m", 0],
  ])("reads %s", (text, minutes) => {
    expect(parseDuration(text)).toBe(minutes);
  });

  it.each(["", "-", "4", "h", "30m4h", "4h4h", "4 h", "4w", "1e3h", "--4h", "4h "])("refuses '%s'", (text) => {
    expect(parseDuration(text)).toBeNull();
  });
});
