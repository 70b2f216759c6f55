import type { EscalationState } from "../../../shared/escalation/assess";
import type { Policy } from "../../../shared/policy/schema";
import type { Fault } from "../fault";

/** Events between the sidebar, which does the work, and the modal, which only shows it. */
export const VIEW_EVENT = "firstpass.escalation.view";
export const WISH_EVENT = "firstpass.escalation.wish";

/** What the agent wants; the sidebar alone carries it out. */
export type Wish =
  | { readonly wish: "view" }
  | { readonly wish: "override"; readonly reason: string }
  | { readonly wish: "hand-over"; readonly draft: string }
  | { readonly wish: "link"; readonly pasted: string };

export type Step = "search" | "create" | "comment" | "link" | "record";

/** How far a hand-over has come. */
export type Work =
  | { readonly phase: "idle" }
  | { readonly phase: "busy"; readonly step: Step }
  | {
      readonly phase: "done";
      readonly ref: string;
      readonly how: "created" | "added" | "linked";
      /** What went wrong beside it, though the issue is there. */
      readonly warning: Fault | null;
    }
  | {
      readonly phase: "failed";
      readonly step: Step;
      readonly fault: Fault;
      /** True where the request may have been carried out though no answer came. */
      readonly isUnknown: boolean;
    };

/** All that the modal shows. */
export interface View {
  /** Null once the sidebar shows another ticket. */
  readonly ticket: { readonly id: string; readonly subject: string } | null;
  readonly blockers: readonly string[];
  readonly mayOverride: boolean;
  readonly isOverridden: boolean;
  /** What came of the wish to override. */
  readonly overrideFault: Fault | null;
  /** Null where the ticket was never escalated. */
  readonly escalated: { readonly ref: string; readonly state: EscalationState } | null;
  /** The key of the project that issues are created in; null where Jira is not connected. */
  readonly project: string | null;
  /** The package as text to edit. */
  readonly draft: string;
  /** What of it has to be masked. */
  readonly privacy: Policy["privacy"];
  /** What was masked in it, by name and place. */
  readonly masked: readonly string[];
  /** Where the issue can be looked at; null where that is not known. */
  readonly url: string | null;
  readonly work: Work;
}
