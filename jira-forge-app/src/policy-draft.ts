import type { AppLanguage } from "../../shared/i18n/languages";
import { type PolicyChange, policyChanges } from "../../shared/policy/changes";
import { editPolicy, type PolicyEdit } from "../../shared/policy/edit";
import { checkPolicy } from "../../shared/policy/load";
import type { Policy } from "../../shared/policy/schema";
import type { Problem } from "../../shared/types";
import { type PolicyForm, policyForm } from "./policy-form";

/** A policy that somebody edits, and what comes of it. */
export interface Draft {
  readonly text: string;
  /** What is wrong with it, in the order of the text; only a draft without a mistake can be saved. */
  readonly problems: readonly Problem[];
  /** Null where the text is no policy at all. */
  readonly form: PolicyForm | null;
  /** In what it differs from the policy in force. */
  readonly changes: readonly PolicyChange[];
}

export function draftPolicy(text: string, edits: readonly PolicyEdit[], inForce: Policy, language: AppLanguage): Draft {
  const edited = checkPolicy(text).policy === null ? text : editPolicy(text, edits);
  const { policy, problems } = checkPolicy(edited);
  return {
    text: edited,
    problems,
    form: policy === null ? null : policyForm(policy, language),
    changes: policy === null ? [] : policyChanges(inForce, policy),
  };
}
