import { DEFAULT_POLICY } from "../../shared/policy/default";
import { type QueueFacts, type QueueRow, queueRow } from "../../shared/queue/rank";
import type { ClockReport, Report } from "../../shared/types";
import { report } from "../fixtures/report";
import { at } from "../fixtures/ticket";

/** Every report of these tests is made at 10:00. */
const NOW = "2026-11-24T10:00:00Z";

const FACTS: QueueFacts = {
  subject: "Export fails",
  status: "open",
  assignee: null,
  group: null,
  requester: "5",
  organisation: "Northwind",
  category: "exports",
  createdAt: at("2026-11-24T08:00:00Z"),
  updatedAt: null,
  hasConversation: true,
};

/** A clock of the platform; only what a queue looks at matters. */
export function clock(
  state: ClockReport["state"],
  dueAt: string | null,
  given: Partial<ClockReport> = {},
): ClockReport {
  return {
    metric: "first-reply",
    state,
    startedAt: null,
    targetMinutes: null,
    elapsedMinutes: null,
    remainingMinutes: null,
    dueAt,
    hours: "calendar",
    source: "platform",
    risk: state === "breached" ? 1 : 0.1,
    ...given,
  };
}

interface Given {
  readonly clocks?: readonly ClockReport[];
  readonly severity?: Partial<Report["severity"]>;
  readonly missing?: Report["evidence"]["missing"];
  readonly checks?: Report["checks"];
  readonly facts?: Partial<QueueFacts>;
}

/** The row of a ticket that needs nothing but what is given. */
export function rowOf(ticket: string, given: Given = {}): QueueRow {
  const made: Report = {
    ...report,
    ticket,
    at: NOW,
    severity: { ...report.severity, claimed: "sev3", entitled: "sev3", verdict: "supported", ...given.severity },
    evidence: { ...report.evidence, missing: given.missing ?? [] },
    sla: { clocks: given.clocks ?? [], next: null },
    checks: given.checks ?? {},
  };
  return queueRow(made, { ...FACTS, ...given.facts }, DEFAULT_POLICY);
}
