import { expect, test } from "vitest";
import { escalationsAtRisk } from "../../jira-forge-app/src/escalations-at-risk";

const call = (args: unknown, operator: unknown = "in") =>
  escalationsAtRisk({ clause: { field: "issue", operator, functionName: "escalationsAtRisk", arguments: args } });

test.each(["2h", "45m", "1d", "2w", " 2H "])("finds open issues with a clock that is due within %s", async (within) => {
  expect(await call([within])).toEqual({
    jql: `statusCategory != Done AND issue.property[firstpass].dueAt <= "${within.trim().toLowerCase()}"`,
  });
});

test.each([
  [[]],
  [[""]],
  [["2"]],
  [["two hours"]],
  [["-2h"]],
  [["2h", "3h"]],
  [['2h" OR project = SECRET OR "']],
  [["9999h"]],
  [[{ toString: "2h" }]],
  ["2h"],
  [null],
])("says how to write it for %j", async (args) => {
  expect(await call(args)).toEqual({
    error: 'Write a time such as "30m", "2h", "1d" or "1w", as in escalationsAtRisk("2h").',
  });
});

test.each(["not in", "=", undefined, null])("knows no operator but in (%j)", async (operator) => {
  expect(await call(["2h"], operator ?? null)).toEqual({
    error: 'Write issue in escalationsAtRisk("2h"), or NOT issue in escalationsAtRisk("2h").',
  });
});

test.each([null, {}, "escalationsAtRisk", { clause: [] }])("answers a call that is none (%j)", async (given) => {
  expect(await escalationsAtRisk(given)).toHaveProperty("error");
});
