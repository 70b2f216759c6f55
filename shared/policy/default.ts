import { DEFAULT_EVIDENCE } from "./default-evidence";
import type { Policy } from "./schema";

const calendar = (minutes: number) => ({ minutes, hours: "calendar" as const });
const business = (minutes: number) => ({ minutes, hours: "business" as const });
const HOUR = 60;
/** A business day of the default calendar has nine hours. */
const BUSINESS_DAY = 9 * HOUR;
const DAY = 24 * HOUR;

/** The built-in policy. Complete: every key that a policy may have is here. */
export const DEFAULT_POLICY: Policy = {
  id: "default",
  version: 1,
  name: "Firstpass default",
  languages: ["en", "de", "fr", "es", "pt", "ja"],
  severities: [
    {
      id: "sev1",
      label: "Sev-1",
      rank: 1,
      definition:
        "The whole service or a core function is unusable in production, or data is lost or exposed, and nothing helps.",
      colour: "red",
      targets: {
        "first-reply": calendar(30),
        "next-reply": calendar(30),
        update: calendar(30),
        resolution: calendar(4 * HOUR),
        acknowledgement: calendar(15),
      },
    },
    {
      id: "sev2",
      label: "Sev-2",
      rank: 2,
      definition:
        "A major function is broken or badly degraded for many users, or a workaround costs too much to last.",
      colour: "orange",
      targets: {
        "first-reply": calendar(2 * HOUR),
        "next-reply": calendar(2 * HOUR),
        update: calendar(2 * HOUR),
        resolution: calendar(DAY),
      },
    },
    {
      id: "sev3",
      label: "Sev-3",
      rank: 3,
      definition: "A function is impaired for some users, or comes and goes, or has an acceptable workaround.",
      colour: "yellow",
      targets: {
        "first-reply": business(8 * HOUR),
        "next-reply": business(8 * HOUR),
        update: business(BUSINESS_DAY),
        resolution: business(5 * BUSINESS_DAY),
      },
    },
    {
      id: "sev4",
      label: "Sev-4",
      rank: 4,
      definition: "A question, a wish, a cosmetic fault, or anything that does not touch production.",
      colour: "blue",
      targets: {
        "first-reply": business(24 * HOUR),
        "next-reply": business(24 * HOUR),
        update: business(3 * BUSINESS_DAY),
        resolution: business(20 * BUSINESS_DAY),
      },
    },
  ],
  matrix: {
    extensive: { critical: "sev1", high: "sev1", medium: "sev2", low: "sev3" },
    significant: { critical: "sev1", high: "sev2", medium: "sev3", low: "sev3" },
    moderate: { critical: "sev2", high: "sev3", medium: "sev3", low: "sev4" },
    minor: { critical: "sev3", high: "sev4", medium: "sev4", low: "sev4" },
  },
  plans: [
    { id: "enterprise", label: "Enterprise", highest: "sev1", exceptions: [] },
    {
      id: "business",
      label: "Business",
      highest: "sev2",
      exceptions: [{ severity: "sev1", when: ["security", "data-loss"] }],
    },
    { id: "free", label: "Free", highest: "sev3", exceptions: [] },
  ],
  calendars: {
    "office-hours": {
      timeZone: "Etc/UTC",
      week: {
        mon: [["09:00", "18:00"]],
        tue: [["09:00", "18:00"]],
        wed: [["09:00", "18:00"]],
        thu: [["09:00", "18:00"]],
        fri: [["09:00", "18:00"]],
      },
      holidays: [],
      breaks: {},
    },
  },
  calendar: { default: "office-hours", byPlan: {}, byOrganization: {} },
  evidence: DEFAULT_EVIDENCE,
  categories: [
    {
      id: "api",
      label: "API",
      words: ["api", "endpoint", "rest", "graphql", "request", "response", "rate limit", "sdk", "curl", "http"],
    },
    {
      id: "sso",
      label: "Sign-in",
      words: ["sso", "saml", "oidc", "login", "log in", "sign in", "password reset", "mfa", "2fa", "scim"],
    },
    { id: "webhooks", label: "Webhooks", words: ["webhook", "webhooks", "callback", "event delivery", "payload"] },
    {
      id: "performance",
      label: "Performance",
      words: ["slow", "latency", "timeout", "timeouts", "performance", "hangs", "lag"],
    },
    {
      id: "ui",
      label: "User interface",
      words: ["button", "screen", "page", "layout", "dark mode", "typo", "font", "display", "browser"],
    },
    {
      id: "data",
      label: "Data",
      words: ["data", "records", "import", "export", "report", "duplicate", "missing rows", "sync"],
    },
    {
      id: "billing",
      label: "Billing",
      words: ["invoice", "billing", "charged", "payment", "refund", "subscription", "checkout"],
    },
    {
      id: "integration",
      label: "Integration",
      words: ["integration", "connector", "plugin", "salesforce", "slack", "jira", "zapier"],
    },
    { id: "other", label: "Other", words: [] },
  ],
  gate: { threshold: 70, blockedBy: ["overstated", "understated"], overrideBy: ["agent", "lead", "manager"] },
  privacy: { secrets: "mask", personal: "mask", types: {} },
  risk: { warnAt: 0.3, alarmAt: 0.6, model: null },
  fields: {
    zendesk: {
      severity: { from: "priority", values: { urgent: "sev1", high: "sev2", normal: "sev3", low: "sev4" } },
      plan: { from: "organization.organization_fields.plan" },
      category: { from: "category" },
    },
    jira: {
      severity: {
        from: "priority",
        values: {
          Highest: "sev1",
          Blocker: "sev1",
          Critical: "sev1",
          High: "sev2",
          Major: "sev2",
          Medium: "sev3",
          Minor: "sev3",
          Low: "sev4",
          Lowest: "sev4",
          Trivial: "sev4",
        },
      },
      category: { from: "category" },
    },
  },
  returnReasons: [
    { id: "missing-steps", label: "Steps to reproduce are missing or do not work", kinds: ["steps-to-reproduce"] },
    {
      id: "missing-diagnostics",
      label: "Logs, traces or request IDs are missing",
      kinds: ["log-excerpt", "request-id", "timestamp"],
    },
    { id: "missing-version", label: "Version or environment is missing", kinds: ["product-version", "environment"] },
    {
      id: "unclear-problem",
      label: "It is not clear what goes wrong",
      kinds: ["observed-behaviour", "expected-behaviour"],
    },
    { id: "wrong-severity", label: "The severity does not match the impact" },
    { id: "known-issue", label: "Known issue or duplicate" },
    { id: "wrong-team", label: "Belongs to another team" },
  ],
};
