import { describe, expect, it } from "vitest";
import { indexedPaths } from "../../workbench/forge/indexed-paths";
import type { JiraIssue } from "../../workbench/forge/jira-records";
import { parseJql } from "../../workbench/forge/jql";
import { search } from "../../workbench/forge/jql-search";

const issueOf = (key: string, fields: object, firstpass?: object, review?: object): JiraIssue => ({
  id: key,
  key,
  names: {},
  fields: {
    project: { id: "10001", key: "HELP" },
    status: { statusCategory: { key: "new" } },
    created: "2026-11-20T23:30:00.000+0000",
    updated: "2026-11-22T09:00:00.000+0000",
    ...fields,
  },
  comments: [],
  histories: [],
  sla: null,
  properties: new Map<string, unknown>([
    ...(firstpass === undefined ? [] : [["firstpass", firstpass] as const]),
    ...(review === undefined ? [] : [["firstpass-review", { review }] as const]),
  ]),
});

const ISSUES = [
  issueOf("A", {}, { verdict: "ready", risk: 9, missing: [], dueAt: null }),
  issueOf(
    "B",
    { created: "2026-11-21T00:00:00.000+0000" },
    { verdict: "not-ready", risk: 30, missing: ["request-id"] },
  ),
  issueOf("C", { project: { id: "10002", key: "API" }, status: { statusCategory: { key: "done" } } }, undefined, {
    reasons: ["missing-steps", "other"],
  }),
];

const found = (jql: string) => search(parseJql(jql), ISSUES).map(({ key }) => key);

describe("the workbench's search", () => {
  it.each([
    ["project = 10001", ["A", "B"]],
    ['project = "API"', ["C"]],
    ["project in (10001, API)", ["A", "B", "C"]],
    ["statusCategory != Done", ["A", "B"]],
    ["statusCategory = Done", ["C"]],
    ['created >= "2026-11-21"', ["B"]],
    ['created < "2026-11-21" AND statusCategory != Done', ["A"]],
    ['firstpassVerdict = "not-ready"', ["B"]],
    ['firstpassVerdict != "not-ready"', ["A"]],
    ['firstpassVerdict in ("ready", "not-ready")', ["A", "B"]],
    ["firstpassRisk >= 30", ["B"]],
    ["firstpassRisk < 30", ["A"]],
    ['firstpassMissing = "request-id"', ["B"]],
    ['firstpassReturnReason = "missing-steps"', ["C"]],
    ["statusCategory != Done ORDER BY created ASC", ["A", "B"]],
    ["project = 10001 ORDER BY created DESC", ["B", "A"]],
  ])("finds by %s", (jql, keys) => {
    expect(found(jql)).toEqual(keys);
  });

  it.each([
    'issue in escalationsAtRisk("2h")',
    'firstpassDueAt <= "2h"',
    "firstpassDueAt < endOfDay()",
    "created < -4w",
    'summary ~ "webhook"',
    'firstpassVerdict = "ready" OR firstpassRisk > 60',
    "NOT statusCategory = Done",
    'statusCategory = "In Progress"',
    "firstpassUnheardOf = 1",
    "project =",
    "project = 10001 AND",
    "firstpassVerdict in (ready",
    "ORDER BY rank ASC",
    "project = 10001 ORDER BY created",
    "project = 10001; drop",
  ])("does not pretend to understand %s", (jql) => {
    expect(() => found(jql)).toThrow("The workbench's Jira does not know the query");
  });

  it("knows every name of the manifest", () => {
    expect([...indexedPaths().keys()]).toEqual([
      "firstpassVerdict",
      "firstpassSeverity",
      "firstpassEntitled",
      "firstpassMissing",
      "firstpassScore",
      "firstpassRisk",
      "firstpassDueAt",
      "firstpassReview",
      "firstpassJudgedAt",
      "firstpassReviewState",
      "firstpassReturnReason",
      "firstpassReturnMissing",
      "firstpassReviewedAt",
    ]);
  });
});
