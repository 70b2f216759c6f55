import { DETECTORS } from "../../shared/evidence/index";
import type { AppLanguage } from "../../shared/i18n/languages";
import { DEFAULT_POLICY } from "../../shared/policy/default";
import type { EvidenceLevel, Policy, SeverityDefinition } from "../../shared/policy/schema";
import type { EvidenceKind } from "../../shared/types";
import { evidenceTitles } from "./evidence-titles";

/** One kind of evidence as the form edits it. */
export interface EvidenceForm {
  readonly kind: EvidenceKind;
  readonly title: string;
  readonly level: EvidenceLevel;
  readonly bySeverity: Readonly<Record<string, EvidenceLevel>>;
  readonly byCategory: Readonly<Record<string, EvidenceLevel>>;
  /** Severities and categories whose rule is part of the default: it can be changed, not taken away. */
  readonly builtIn: readonly string[];
}

/** What the admin page's forms show of a policy; the rest is edited as JSON. */
export interface PolicyForm {
  readonly severities: readonly Pick<SeverityDefinition, "id" | "label" | "rank" | "targets">[];
  readonly matrix: Policy["matrix"];
  readonly plans: Policy["plans"];
  readonly evidence: readonly EvidenceForm[];
  readonly categories: readonly { readonly id: string; readonly label: string }[];
  /** Which field of Jira each canonical field is read from. */
  readonly fields: Readonly<Record<string, string>>;
}

export function policyForm(policy: Policy, language: AppLanguage): PolicyForm {
  const { severities, matrix, plans, evidence, categories, fields } = policy;
  const titles = evidenceTitles(language);
  return {
    severities: severities.map(({ id, label, rank, targets }) => ({ id, label, rank, targets })),
    matrix,
    plans,
    evidence: DETECTORS.map(({ kind }) => {
      const { level, bySeverity = {}, byCategory = {} } = evidence[kind];
      const own = DEFAULT_POLICY.evidence[kind];
      const builtIn = [...Object.keys(own.bySeverity ?? {}), ...Object.keys(own.byCategory ?? {})];
      return { kind, title: titles.get(kind) ?? kind, level, bySeverity, byCategory, builtIn };
    }),
    categories: categories.map(({ id, label }) => ({ id, label })),
    fields: Object.fromEntries(Object.entries(fields.jira).map(([name, { from }]) => [name, from])),
  };
}
