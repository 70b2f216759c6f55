import { askParts } from "../evidence/ask";
import { askDraft } from "../evidence/ask-draft";
import { at, textAt } from "../normalise/json";
import type { Policy } from "../policy/schema";
import type { EvidenceItem, EvidenceKind, Instant, Ticket, TicketEvent } from "../types";
import { REVIEW_PROPERTY, type Review, readReview } from "./review";

export type EscalationState = "waiting" | "accepted" | "returned";

/** How far the latest escalation of a ticket has come. */
export interface Escalation {
  /** The key of the issue. */
  readonly ref: string;
  readonly state: EscalationState;
  /** Why it was returned, as reason codes and in the policy's words. */
  readonly reasons: readonly string[];
  readonly reasonLabels: readonly string[];
  /** What engineering still needs. */
  readonly missing: readonly EvidenceKind[];
  /** The draft that asks the customer for what is missing; empty where nothing is. */
  readonly ask: string;
  /** True where the engineers' answer does not stand among the ticket's events yet. */
  readonly isNews: boolean;
  /** True where an escalation stands among the ticket's events, not only a link to an issue. */
  readonly isRecorded: boolean;
}

/**
 * Reads the ticket's events and, laid over them, what the linked issue says now: `issue` is Jira's answer to
 * `GET /rest/api/3/issue/{key}?fields=status&properties=firstpass-review`, or anything else where nobody asked. Null where
 * the ticket was never escalated.
 */
export function assessEscalation(
  ticket: Ticket,
  issue: unknown,
  items: readonly EvidenceItem[],
  policy: Policy,
): Escalation | null {
  const sent = ticket.events.findLast(({ kind }) => kind === "escalated");
  const ref = sent?.to ?? ticket.links.find(({ kind }) => kind === "jira")?.ref ?? null;
  if (ref === null) return null;
  const since = sent?.at ?? null;
  const recorded = recordedAnswer(ticket.events, ref, since);
  const live = textAt(issue, "key") === ref ? liveAnswer(issue, since) : null;
  const isNewer = live !== null && (recorded === null || (live.at !== null && live.at > recorded.at));
  const answer = isNewer ? live : recorded;
  const reasons = answer?.state === "returned" ? answer.reasons : [];
  const known = policy.returnReasons.filter(({ id }) => reasons.includes(id));
  const missing = answer?.state === "returned" ? stillMissing(answer, known, ticket, items) : [];
  return {
    ref,
    state: answer?.state ?? "waiting",
    reasons,
    reasonLabels: reasons.map((code) => known.find(({ id }) => id === code)?.label ?? code.replaceAll("-", " ")),
    missing,
    ask: draftFor(ticket, missing, items, policy),
    isNews: isNewer && live.at !== null,
    isRecorded: sent !== undefined,
  };
}

/** An answer of engineering; `at` is null where only the issue's status tells it. */
interface Given extends Pick<Review, "state" | "reasons" | "missing"> {
  readonly at: Instant | null;
}

function recordedAnswer(
  events: readonly TicketEvent[],
  ref: string,
  since: Instant | null,
): (Given & { at: Instant }) | null {
  const found = events.findLast(({ kind, to }) => (kind === "accepted" || kind === "returned") && (to ?? ref) === ref);
  if (found === undefined || (since !== null && found.at < since)) return null;
  const state = found.kind === "accepted" ? "accepted" : "returned";
  return { state, reasons: found.reasons ?? [], missing: [], at: found.at };
}

/** The review where there is one of this escalation; else an issue that somebody works on counts as accepted. */
function liveAnswer(issue: unknown, since: Instant | null): Given | null {
  const review = readReview(at(issue, "properties", REVIEW_PROPERTY));
  if (review !== null && (since === null || review.at >= since)) return review;
  const category = textAt(issue, "fields", "status", "statusCategory", "key");
  if (review !== null || (category !== "indeterminate" && category !== "done")) return null;
  return { state: "accepted", reasons: [], missing: [], at: null };
}

/** What the review names, else what its reasons stand for; once the customer has written again, only what is absent. */
function stillMissing(
  answer: Given,
  reasons: Policy["returnReasons"],
  { texts }: Ticket,
  items: readonly EvidenceItem[],
): readonly EvidenceKind[] {
  const named = answer.missing.length > 0 ? answer.missing : reasons.flatMap(({ kinds = [] }) => kinds);
  const { at: since } = answer;
  const hasAnswered =
    since !== null && texts.some(({ by, at: written }) => by === "customer" && written !== null && written > since);
  return items
    .filter(({ kind, state }) => named.includes(kind) && (!hasAnswered || state === "absent"))
    .map(({ kind }) => kind);
}

/** The draft that asks for these kinds; engineering may miss one that was found too. */
function draftFor(
  ticket: Ticket,
  missing: readonly EvidenceKind[],
  items: readonly EvidenceItem[],
  policy: Policy,
): string {
  if (missing.length === 0) return "";
  const asked = items
    .filter(({ kind }) => missing.includes(kind))
    .map((item) => ({ ...item, state: "absent" as const }));
  return askDraft(askParts(ticket, asked, policy), missing);
}
