import { expect, test } from "vitest";
import { riskLevel } from "../../shared/view/risk-level";
import { dueWords, riskWords, timeWords, workWords } from "../../zendesk-app/src/remaining";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

test.each([
  [0, "less than a minute"],
  [59_999, "less than a minute"],
  [MINUTE, "1 min"],
  [48 * MINUTE + 59_000, "48 min"],
  [HOUR, "1 h"],
  [3 * HOUR + 20 * MINUTE, "3 h 20 min"],
  [DAY, "1 d"],
  [2 * DAY + 4 * HOUR + 59 * MINUTE, "2 d 4 h"],
  [-9 * MINUTE, "9 min"],
])("%i ms is told as %s", (milliseconds, words) => {
  expect(timeWords(milliseconds)).toBe(words);
});

test.each([
  [0, "less than a minute"],
  [45, "45 min"],
  [1440, "24 h"],
  [2715, "45 h 15 min"],
])("%i minutes of work are told without days: %s", (minutes, words) => {
  expect(workWords(minutes)).toBe(words);
});

test("a due time is as short as it is clear", () => {
  const now = Date.parse("2026-11-23T10:00:00Z");
  const told = (due: string) => dueWords(Date.parse(due), now, "en-GB", "Europe/Berlin");
  expect(told("2026-11-23T13:20:00Z")).toBe("14:20");
  expect(told("2026-11-23T23:30:00Z")).toBe("Tue 00:30");
  expect(told("2026-11-27T09:00:00Z")).toBe("Fri 10:00");
  expect(told("2026-12-04T09:00:00Z")).toBe("4 Dec, 10:00");
});

test("risk is a word and a number", () => {
  const thresholds = { warnAt: 0.3, alarmAt: 0.6 };
  expect(riskLevel(0.29, thresholds)).toBe("low");
  expect(riskWords(0.29, thresholds)).toBe("on track (29 % risk)");
  expect(riskWords(0.3, thresholds)).toBe("at risk (30 % risk)");
  expect(riskWords(0.6, thresholds)).toBe("likely missed (60 % risk)");
});

test("a running clock is never told as certain", () => {
  const thresholds = { warnAt: 0.3, alarmAt: 0.6 };
  expect(riskWords(0, thresholds)).toBe("on track (1 % risk)");
  expect(riskWords(1, thresholds)).toBe("likely missed (99 % risk)");
});
