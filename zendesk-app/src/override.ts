import type { Policy } from "../../shared/policy/schema";
import { type Answer, failed, isRecord } from "./fault";
import { t } from "./i18n/t";
import type { Judged } from "./judge";

/** Why the ticket may not be escalated yet, as sentences; empty where it may. */
export function blockerSentences({ report: { ready, checks } }: Judged): readonly string[] {
  const { gate } = checks;
  if (ready) return [];
  // A gate that broke off says nothing, and does not open by that.
  return gate?.state === "fail" ? [...new Set(gate.findings.map(({ reason }) => reason))] : [t("gate.crashed")];
}

/** What an override holds for: it ends when something else blocks, or when another severity is claimed. */
function overriddenState({ ticket, report }: Judged): string {
  const { gate } = report.checks;
  const blocking = gate?.state === "fail" ? gate.findings.map(({ message }) => message) : [];
  const { claimed, entitled } = report.severity;
  return JSON.stringify([ticket.id, [...new Set(blocking)], report.evidence.missing, claimed, entitled]);
}

/**
 * Whether somebody may override the gate: `agent` in the policy means everybody; `lead` and `manager` those whom an
 * administrator has given the user tag `firstpass_lead` or `firstpass_manager`. Administrators, who may change the policy,
 * always may unless nobody may.
 */
export function mayOverride(user: unknown, { overrideBy }: Policy["gate"]): boolean {
  if (overrideBy.includes("agent")) return true;
  if (!isRecord(user)) return false;
  const { role, tags } = user;
  if (role === "admin") return overrideBy.length > 0;
  return Array.isArray(tags) && overrideBy.some((rank) => tags.includes(`firstpass_${rank}`));
}

/** The overrides of this page: each holds for one state of one ticket. */
export interface Overrides {
  has(judged: Judged): boolean;
  /** Records the reason on the ticket, and only then opens the gate. */
  give(judged: Judged, reason: string): Promise<Answer<null>>;
  /** A save has gone through: what was overridden for it holds no longer. */
  spend(): void;
}

/** `record` writes the reason among the ticket's events. */
export function createOverrides(record: (ticketId: string, reason: string) => Promise<Answer<unknown>>): Overrides {
  let held: string | null = null;
  return {
    has: (judged) => held === overriddenState(judged),
    async give(judged, reason) {
      const words = reason.trim();
      if (words === "") return failed("rejected");
      const answer = await record(judged.ticket.id, words);
      if (!answer.ok) return answer;
      held = overriddenState(judged);
      return { ok: true, value: null };
    },
    spend() {
      held = null;
    },
  };
}
