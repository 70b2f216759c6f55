import { ASK_WORDINGS } from "../i18n/ask/index";
import { EVIDENCE_KINDS, type EvidenceKind } from "../types";
import type { EvidenceRule, Policy } from "./schema";

const RULES: Readonly<Record<EvidenceKind, Omit<EvidenceRule, "question">>> = {
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

function questionsOf(kind: EvidenceKind): EvidenceRule["question"] {
  return Object.fromEntries([...ASK_WORDINGS].map(([language, { questions }]) => [language, questions[kind]]));
}

/** Which evidence an engineer needs, and how to ask for it. */
export const DEFAULT_EVIDENCE = Object.fromEntries(
  EVIDENCE_KINDS.map((kind) => [kind, { ...RULES[kind], question: questionsOf(kind) }]),
) as Policy["evidence"];
