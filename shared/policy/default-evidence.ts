import type { EvidenceKind } from "../types";
import type { EvidenceRule, Policy } from "./schema";

const QUESTIONS: Readonly<Record<EvidenceKind, Readonly<Record<string, string>>>> = {
  "observed-behaviour": { en: "What exactly happens? Please describe what you see." },
  "expected-behaviour": { en: "What did you expect to happen instead?" },
  "steps-to-reproduce": { en: "Which steps lead to the problem? A short numbered list helps us most." },
  "error-message": { en: "Is there an error message? Please paste its exact text." },
  "error-code": { en: "Is an error code or HTTP status shown?" },
  "stack-trace": { en: "If a stack trace is shown or logged, please paste it." },
  "log-excerpt": { en: "Could you send the log lines from around the time of the problem?" },
  "product-version": { en: "Which version or build are you using?" },
  environment: { en: "In which environment does it happen (production or test, browser, operating system, region)?" },
  timestamp: { en: "When did it last happen? A date and a time let us find it in our logs." },
  "timestamp-zone": { en: "Which time zone are the times that you gave in?" },
  "request-id": { en: "Do you have a request ID, trace ID or similar of one failing call?" },
  endpoint: { en: "Which URL, API path or command is affected?" },
  configuration: { en: "Which configuration, settings or sample data are needed to see it?" },
  attachment: { en: "Could you attach a screenshot, a recording, a log file or a HAR file?" },
  frequency: { en: "How often does it happen: every time, sometimes, or once?" },
  "customer-impact": { en: "Who is affected, how many users, and what can they not do?" },
  workaround: { en: "Is there any way around it for now?" },
  regression: { en: "Did it work before? If so, since when has it failed?" },
};

type Rule = Omit<EvidenceRule, "question">;

const RULES: Readonly<Record<EvidenceKind, Rule>> = {
  "observed-behaviour": { level: "required", weight: 10 },
  "expected-behaviour": { level: "wanted", weight: 5 },
  "steps-to-reproduce": { level: "required", weight: 10, bySeverity: { sev1: "wanted" } },
  "error-message": { level: "wanted", weight: 5, byCategory: { ui: "off" } },
  "error-code": { level: "wanted", weight: 2, byCategory: { ui: "off" } },
  "stack-trace": { level: "off", weight: 3 },
  "log-excerpt": { level: "wanted", weight: 3, byCategory: { ui: "off", billing: "off" } },
  "product-version": { level: "wanted", weight: 5 },
  environment: { level: "required", weight: 5 },
  timestamp: { level: "required", weight: 6, bySeverity: { sev4: "wanted" }, byCategory: { ui: "wanted" } },
  "timestamp-zone": { level: "wanted", weight: 3 },
  "request-id": { level: "wanted", weight: 6, byCategory: { api: "required", webhooks: "required", ui: "off" } },
  endpoint: { level: "wanted", weight: 4, byCategory: { api: "required", webhooks: "required" } },
  configuration: { level: "wanted", weight: 2, byCategory: { sso: "required", integration: "required" } },
  attachment: { level: "wanted", weight: 3, byCategory: { ui: "required" } },
  frequency: { level: "wanted", weight: 4 },
  "customer-impact": { level: "required", weight: 8, bySeverity: { sev4: "wanted" } },
  workaround: { level: "wanted", weight: 3, bySeverity: { sev1: "required", sev2: "required" } },
  regression: { level: "wanted", weight: 3 },
};

/** Which evidence an engineer needs, and how to ask for it. */
export const DEFAULT_EVIDENCE = Object.fromEntries(
  Object.entries(RULES).map(([kind, rule]) => [kind, { ...rule, question: QUESTIONS[kind as EvidenceKind] }]),
) as Policy["evidence"];
