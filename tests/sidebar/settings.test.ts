import { describe, expect, test } from "vitest";
import { languageOf, localeOf } from "../../shared/i18n/languages";
import { readSettings } from "../../zendesk-app/src/settings";

const NOTHING_SET = {
  policy: "",
  language: null,
  gate: { mode: "off", fieldId: null, value: "" },
  annotations: { isOn: false, verdictFieldId: null, scoreFieldId: null, riskFieldId: null },
  quietNotice: false,
  jira: null,
  problems: [],
};

test("where nothing is set nothing is on, and nothing is wrong", () => {
  expect(readSettings({})).toEqual(NOTHING_SET);
  const empty = { policy: "", language: "", gate_mode: "", annotate: false, field_score: null, jira_site: " " };
  expect(readSettings(empty)).toEqual(NOTHING_SET);
});

test("everything set well is in force", () => {
  expect(
    readSettings({
      policy: "{}",
      language: "de",
      gate_mode: "Block",
      escalation_field: "custom_field_360001",
      escalation_value: "yes",
      annotate: true,
      field_verdict: "360002",
      field_score: 360003,
      field_risk: "custom_field_360004",
      quiet_notice: true,
      jira_site: "https://Acme.atlassian.net/jira/projects",
      jira_project: "eng",
      jira_issue_type: "Incident",
    }),
  ).toEqual({
    policy: "{}",
    language: "de",
    gate: { mode: "block", fieldId: "360001", value: "yes" },
    annotations: { isOn: true, verdictFieldId: "360002", scoreFieldId: "360003", riskFieldId: "360004" },
    quietNotice: true,
    jira: { site: "acme.atlassian.net", project: "ENG", issueType: "Incident" },
    problems: [],
  });
});

describe("what cannot be used is named, and something safe is in force", () => {
  test.each<[Readonly<Record<string, unknown>>, string, string]>([
    [{ language: "klingon" }, "language", "language"],
    [{ gate_mode: "on" }, "gate_mode", "gate-mode"],
    [{ gate_mode: "warn" }, "escalation_value", "gate-aim"],
    [{ gate_mode: "warn", escalation_value: "escalated" }, "escalation_value", "status"],
    [{ gate_mode: "warn", escalation_field: "Escalated?" }, "escalation_field", "escalation-field"],
    [{ annotate: "maybe" }, "annotate", "checkbox"],
    [{ quiet_notice: {} }, "quiet_notice", "checkbox"],
    [{ field_score: "Score" }, "field_score", "field"],
    [{ jira_site: "jira.example.com", jira_project: "ENG" }, "jira_site", "jira-site"],
    [{ jira_site: "atlassian.net.example.com", jira_project: "ENG" }, "jira_site", "jira-site"],
    [{ jira_site: "acme.atlassian.net" }, "jira_project", "jira-project"],
    [{ jira_project: "ENG" }, "jira_site", "jira-site"],
  ])("%j", (given, parameter, message) => {
    expect(readSettings(given)).toEqual({
      ...NOTHING_SET,
      gate: { mode: "off", fieldId: null, value: given.escalation_value ?? "" },
      problems: [{ parameter, message }],
    });
  });

  test("a field belongs to one setting alone", () => {
    const { annotations, problems } = readSettings({
      gate_mode: "warn",
      escalation_field: "1",
      field_verdict: "1",
      field_score: "2",
      field_risk: "2",
    });
    expect(annotations).toEqual({ isOn: false, verdictFieldId: null, scoreFieldId: "2", riskFieldId: null });
    expect(problems).toEqual([
      { parameter: "field_verdict", message: "field-taken" },
      { parameter: "field_risk", message: "field-taken" },
    ]);
  });
});

test("the gate can watch the status, by name or without one", () => {
  const gate = { mode: "warn", fieldId: null, value: "hold" };
  expect(readSettings({ gate_mode: "warn", escalation_value: "hold" }).gate).toEqual(gate);
  expect(readSettings({ gate_mode: "warn", escalation_field: "Status", escalation_value: "hold" }).gate).toEqual(gate);
});

test.each([
  ["en-US", "en"],
  ["pt-BR", "pt"],
  ["de", "de"],
  ["fr-CA", "fr"],
  ["es_419", "es"],
  ["JA", "ja"],
  ["nl", null],
  ["", null],
  [undefined, null],
])("the locale %s is read in %s", (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});

test.each([
  ["en", ["en-GB", "en-US"], "en-GB"],
  ["de", ["en-GB", "de-AT"], "de-AT"],
  ["pt", ["en-GB"], "pt-BR"],
  ["ja", ["ja_JP", "not a locale!"], "ja"],
] as const)("numbers and times in %s, where %j are wanted, are written as in %s", (language, wanted, locale) => {
  expect(localeOf(language, wanted)).toBe(locale);
});
