import { toInstant } from "../instant";
import type { Policy } from "../policy/schema";
import type { ClockReport, EvidenceKind, Instant, Report, TicketStatus } from "../types";

/** Why a ticket needs a person, gravest first. */
export const REASON_CODES = ["missed-clock", "due-soon", "understated", "sleeping-pause", "evidence-gap"] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

export type QueueReason =
  | { readonly code: "missed-clock"; readonly metric: string; readonly due: Instant | null }
  | { readonly code: "due-soon"; readonly metric: string; readonly due: Instant; readonly risk: number }
  | { readonly code: "understated"; readonly claimed: string | null; readonly judged: string }
  | { readonly code: "sleeping-pause" }
  | { readonly code: "evidence-gap"; readonly missing: readonly EvidenceKind[] };

/** What a queue shows of a ticket beside its report. */
export interface QueueFacts {
  readonly subject: string | null;
  readonly status: TicketStatus | null;
  readonly assignee: string | null;
  readonly group: string | null;
  readonly requester: string | null;
  readonly organisation: string | null;
  readonly category: string | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant | null;
  /** False for a ticket of a list, which comes without its replies: then the platform alone knows its clocks. */
  readonly hasConversation: boolean;
}

export interface QueueRow extends QueueFacts {
  /** As in the report: `zendesk:4711`. */
  readonly ticket: string;
  readonly claimed: string | null;
  readonly judged: string | null;
  /** The graver of the two, as the policy ranks it: 1 is the gravest; null where neither is known. */
  readonly severityRank: number | null;
  /** The running clock that is due first. */
  readonly next: { readonly metric: string; readonly due: Instant } | null;
  /** The highest of all clocks that have not ended; null where there is none. */
  readonly risk: number | null;
  readonly reasons: readonly QueueReason[];
  /** What the order rests on, compared from the left, smaller first. */
  readonly order: readonly number[];
}

const MINUTE = 60_000;
const SOON_MINUTES = 8 * 60;
const ENDED: readonly (TicketStatus | null)[] = ["solved", "closed"] satisfies TicketStatus[];

/**
 * One row of the queue. Rows are ordered by what needs a person next:
 *
 * 1. `missed-clock`: a promise is broken already; the gravest severity first, then the one broken longest ago.
 * 2. `due-soon`: due within eight hours, or as likely to be missed as the policy warns of. The time left times
 *    (1 - risk) counts, so that of two tickets due together the likelier miss comes first.
 * 3. `understated`: the text says more than the claim; the gravest judged severity first.
 * 4. `sleeping-pause`: the customer has answered and the ticket still waits.
 * 5. `evidence-gap`: required evidence is missing; the gravest severity first.
 * 6. The rest, by what is due first, then by severity.
 *
 * Ties go by the number of the ticket, so that the order is the same whatever order tickets came in. A ticket that is
 * solved or closed needs nobody.
 */
export function queueRow(report: Report, facts: QueueFacts, policy: Pick<Policy, "severities" | "risk">): QueueRow {
  const at = Date.parse(report.at);
  const { claimed, entitled, matrix } = report.severity;
  const judged = entitled ?? matrix;
  const clocks = clocksOf(report, facts);
  const running = clocks.filter(({ state }) => state === "running").flatMap(withDue);
  const next = running.sort((a, b) => a.due - b.due)[0] ?? null;
  const risks = clocks.filter(({ state }) => state !== "met" && state !== "not-started").map(({ risk }) => risk);
  const severityRank = gravest([claimed, judged], policy);
  const reasons = ENDED.includes(facts.status) ? [] : reasonsOf(report, clocks, judged, policy.risk.warnAt);
  return {
    ...facts,
    ticket: report.ticket,
    claimed,
    judged,
    severityRank,
    next: next === null ? null : { metric: next.metric, due: next.due },
    risk: risks.length === 0 ? null : Math.max(...risks),
    reasons,
    order: orderOf(reasons[0], severityRank, next === null ? null : (next.due - at) / MINUTE, at),
  };
}

/** The same rows, what needs a person next first. */
export function rankQueue<Row extends QueueRow>(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted(compareRows);
}

function compareRows(a: QueueRow, b: QueueRow): number {
  for (const [place, value] of a.order.entries()) {
    const other = b.order[place] ?? value;
    if (value !== other) return value - other;
  }
  return numberOf(a) - numberOf(b) || (a.ticket < b.ticket ? -1 : a.ticket > b.ticket ? 1 : 0);
}

/** The digits at the end of an id; ids without any come last. */
function numberOf({ ticket }: QueueRow): number {
  const digits = Number(ticket.slice(Math.max(ticket.lastIndexOf(":"), ticket.lastIndexOf("-")) + 1));
  return Number.isFinite(digits) ? digits : Number.MAX_SAFE_INTEGER;
}

function clocksOf({ sla }: Report, { hasConversation, status }: QueueFacts): readonly ClockReport[] {
  if (ENDED.includes(status)) return [];
  const platform = sla.clocks.filter(({ source }) => source === "platform");
  if (!hasConversation) return platform;
  const told = new Set(platform.map(({ metric }) => metric));
  return [...platform, ...sla.clocks.filter(({ source, metric }) => source === "computed" && !told.has(metric))];
}

function withDue({ metric, dueAt, risk }: ClockReport) {
  const due = instantOf(dueAt);
  return due === null ? [] : [{ metric, due, risk }];
}

function instantOf(iso: string | null): Instant | null {
  const instant = iso === null ? Number.NaN : Date.parse(iso);
  return Number.isNaN(instant) ? null : toInstant(instant);
}

function reasonsOf(
  report: Report,
  clocks: readonly ClockReport[],
  judged: string | null,
  warnAt: number,
): readonly QueueReason[] {
  const at = Date.parse(report.at);
  const { severity, evidence, checks } = report;
  const reasons: QueueReason[] = [];
  const missed = clocks
    .filter(({ state }) => state === "breached")
    .map(({ metric, dueAt }) => ({ metric, due: instantOf(dueAt) }))
    .sort((a, b) => (a.due ?? at) - (b.due ?? at))[0];
  if (missed !== undefined) reasons.push({ code: "missed-clock", ...missed });
  const soon = clocks
    .filter(({ state }) => state === "running")
    .flatMap(withDue)
    .filter(({ due, risk }) => due - at <= SOON_MINUTES * MINUTE || risk >= warnAt)
    .sort((a, b) => weighted(a, at) - weighted(b, at))[0];
  if (soon !== undefined) reasons.push({ code: "due-soon", ...soon });
  if (severity.verdict === "understated" && judged !== null) {
    reasons.push({ code: "understated", claimed: severity.claimed, judged });
  }
  if (checks.pause?.state === "fail") reasons.push({ code: "sleeping-pause" });
  if (evidence.missing.length > 0) reasons.push({ code: "evidence-gap", missing: evidence.missing });
  return reasons;
}

const weighted = ({ due, risk }: { readonly due: number; readonly risk: number }, at: number): number =>
  ((due - at) / MINUTE) * (1 - risk);

const UNKNOWN = Number.MAX_SAFE_INTEGER;

function orderOf(
  first: QueueReason | undefined,
  severityRank: number | null,
  minutesLeft: number | null,
  at: number,
): readonly number[] {
  const severity = severityRank ?? UNKNOWN;
  const step = first === undefined ? REASON_CODES.length : REASON_CODES.indexOf(first.code);
  switch (first?.code) {
    case "missed-clock":
      return [step, severity, first.due ?? at];
    case "due-soon":
      return [step, weighted(first, at), severity];
    case undefined:
      return [step, minutesLeft ?? UNKNOWN, severity];
    default:
      return [step, severity, minutesLeft ?? UNKNOWN];
  }
}

function gravest(ids: readonly (string | null)[], { severities }: Pick<Policy, "severities">): number | null {
  const ranks = severities.filter(({ id }) => ids.includes(id)).map(({ rank }) => rank);
  return ranks.length === 0 ? null : Math.min(...ranks);
}
