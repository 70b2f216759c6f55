import { type AppLanguage, languageOf } from "../../shared/i18n/languages";

export const GATE_MODES = ["off", "warn", "block"] as const;
export type GateMode = (typeof GATE_MODES)[number];

/** The parameters of the manifest that can hold a value we cannot use. The policy has its own reader. */
export type Parameter =
  | "language"
  | "gate_mode"
  | "escalation_field"
  | "escalation_value"
  | "annotate"
  | "field_verdict"
  | "field_score"
  | "field_risk"
  | "quiet_notice"
  | "jira_site"
  | "jira_project";

/** A setting that is not used as it stands. `message` names what is expected and what is in force instead. */
export interface SettingProblem {
  readonly parameter: Parameter;
  readonly message:
    | "language"
    | "gate-mode"
    | "gate-aim"
    | "escalation-field"
    | "status"
    | "field"
    | "field-taken"
    | "checkbox"
    | "jira-site"
    | "jira-project";
}

/** What an admin set for the whole account. Custom fields are named by the digits of their id. */
export interface Settings {
  /** The policy as text, empty for the built-in one. */
  readonly policy: string;
  /** Null for the language of the agent. */
  readonly language: AppLanguage | null;
  readonly gate: {
    readonly mode: GateMode;
    /** Null where the status counts. */
    readonly fieldId: string | null;
    /** What field or status are set to when a ticket is escalated; empty for any value that is not empty. */
    readonly value: string;
  };
  readonly annotations: {
    /** Whether tags and the fields below are kept true. */
    readonly isOn: boolean;
    readonly verdictFieldId: string | null;
    readonly scoreFieldId: string | null;
    readonly riskFieldId: string | null;
  };
  readonly quietNotice: boolean;
  /** Null where no issue can be made. Its secret never reaches the app: Zendesk's proxy puts it in. */
  readonly jira: { readonly site: string; readonly project: string; readonly issueType: string } | null;
  readonly problems: readonly SettingProblem[];
}

// What `ticket.status` of the app framework can be; a status of the account's own shows as its category.
const STATUSES = ["new", "open", "pending", "hold", "solved", "closed"];
const FIELD = /^(?:custom_field_)?(\d{1,20})$/;
// Only Atlassian's own hosts: the secret must go nowhere else, and the manifest allows no other.
const JIRA_SITE = /^(?:https:\/\/)?([a-z0-9][a-z0-9-]{0,62}\.atlassian\.net)(?:\/.*)?$/i;
const JIRA_PROJECT = /^[A-Z][A-Z0-9_]{0,30}$/;

/** Reads the settings of the installed app as Zendesk hands them out. Never throws; what cannot be used is a problem. */
export function readSettings(given: Readonly<Record<string, unknown>>): Settings {
  const problems: SettingProblem[] = [];
  const problem = (parameter: Parameter, message: SettingProblem["message"]): void => {
    problems.push({ parameter, message });
  };
  return {
    policy: typeof given.policy === "string" ? given.policy : "",
    language: readLanguage(given, problem),
    gate: readGate(given, problem),
    annotations: readAnnotations(given, problem),
    quietNotice: readCheckbox(given, "quiet_notice", problem),
    jira: readJira(given, problem),
    problems,
  };
}

type Given = Readonly<Record<string, unknown>>;
type Report = (parameter: Parameter, message: SettingProblem["message"]) => void;

function textOf(given: Given, name: string): string {
  const value = given[name];
  return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
}

function readLanguage(given: Given, problem: Report): AppLanguage | null {
  const text = textOf(given, "language");
  const language = languageOf(text);
  if (text !== "" && language === null) problem("language", "language");
  return language;
}

function readGate(given: Given, problem: Report): Settings["gate"] {
  const asked = textOf(given, "gate_mode").toLowerCase();
  const field = textOf(given, "escalation_field");
  const value = textOf(given, "escalation_value");
  const fieldId = FIELD.exec(field)?.[1] ?? null;
  const isStatus = field === "" || field.toLowerCase() === "status";
  const off = { mode: "off", fieldId, value } as const;
  const mode = asked === "" ? "off" : GATE_MODES.find((known) => known === asked);
  if (mode === undefined) {
    problem("gate_mode", "gate-mode");
    return off;
  }
  if (mode === "off") return off;
  if (!isStatus && fieldId === null) {
    problem("escalation_field", "escalation-field");
    return off;
  }
  // Without a field and without a value every save would be an escalation.
  if (isStatus && value === "") {
    problem("escalation_value", "gate-aim");
    return off;
  }
  if (isStatus && !STATUSES.includes(value.toLowerCase())) {
    problem("escalation_value", "status");
    return off;
  }
  return { mode, fieldId, value };
}

function readAnnotations(given: Given, problem: Report): Settings["annotations"] {
  const isOn = readCheckbox(given, "annotate", problem);
  // A field that the gate watches must not be written by us.
  const taken = new Set([FIELD.exec(textOf(given, "escalation_field"))?.[1]]);
  const fieldId = (parameter: "field_verdict" | "field_score" | "field_risk"): string | null => {
    const text = textOf(given, parameter);
    if (text === "") return null;
    const id = FIELD.exec(text)?.[1] ?? null;
    if (id !== null && !taken.has(id)) {
      taken.add(id);
      return id;
    }
    problem(parameter, id === null ? "field" : "field-taken");
    return null;
  };
  return {
    isOn,
    verdictFieldId: fieldId("field_verdict"),
    scoreFieldId: fieldId("field_score"),
    riskFieldId: fieldId("field_risk"),
  };
}

/** Zendesk gives a checkbox as a boolean; older installations have it as text. */
function readCheckbox(given: Given, parameter: "annotate" | "quiet_notice", problem: Report): boolean {
  const value = String(given[parameter] ?? "").toLowerCase();
  if (value === "true" || value === "1") return true;
  if (!["", "false", "0"].includes(value)) problem(parameter, "checkbox");
  return false;
}

function readJira(given: Given, problem: Report): Settings["jira"] {
  const address = textOf(given, "jira_site");
  const project = textOf(given, "jira_project").toUpperCase();
  if (address === "" && project === "") return null;
  const site = JIRA_SITE.exec(address)?.[1]?.toLowerCase();
  if (site === undefined) problem("jira_site", "jira-site");
  if (!JIRA_PROJECT.test(project)) problem("jira_project", "jira-project");
  if (site === undefined || !JIRA_PROJECT.test(project)) return null;
  return { site, project, issueType: textOf(given, "jira_issue_type") || "Bug" };
}
