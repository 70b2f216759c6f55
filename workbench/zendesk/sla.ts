import type { Priority, Status } from "./records";
import type { Store } from "./store";

/** Targets of the account's one SLA policy in calendar minutes; the free plan has none. */
const TARGETS: Readonly<Record<Priority, { readonly reply: number; readonly update: number; readonly wait: number }>> =
  {
    urgent: { reply: 30, update: 30, wait: 4 * 60 },
    high: { reply: 2 * 60, update: 2 * 60, wait: 24 * 60 },
    normal: { reply: 8 * 60, update: 24 * 60, wait: 5 * 24 * 60 },
    low: { reply: 24 * 60, update: 3 * 24 * 60, wait: 20 * 24 * 60 },
  };

/** One run of a clock: `targetMinutes` of unpaused time from `startedAt`. All instants are epoch milliseconds. */
export interface SlaClock {
  readonly metric: "first_reply_time" | "next_reply_time" | "periodic_update_time" | "requester_wait_time";
  readonly instance: number;
  readonly targetMinutes: number;
  readonly startedAt: number;
  readonly pauses: readonly { readonly from: number; readonly to: number | null }[];
  readonly fulfilledAt: number | null;
  /** Null while paused: nobody knows when it will go on. */
  readonly breachAt: number | null;
  readonly stage: "active" | "paused" | "achieved";
}

/**
 * The clocks of a ticket as Zendesk runs them (support.zendesk.com, "About SLA policies"): replies are waited for from
 * the customer's first unanswered message, updates from the agent's last one, and requester wait time sleeps while
 * the ticket is pending.
 */
export function slaClocks(store: Store, ticketId: number): readonly SlaClock[] {
  const ticket = store.ticket(ticketId);
  if (ticket?.priority == null || store.organization(ticket.organizationId)?.plan === "free") return [];
  const target = TARGETS[ticket.priority];
  const isAgent = (id: number) => store.user(id)?.role !== "end-user";
  const clocks: SlaClock[] = [];
  let waitingSince: number | null = null;
  let replies = 0;
  let updates = 0;
  let agentSpokeAt: number | null = null;
  const reply = (startedAt: number, fulfilledAt: number | null) => {
    replies++;
    const metric = replies === 1 ? "first_reply_time" : "next_reply_time";
    clocks.push(run(metric, Math.max(0, replies - 2), target.reply, startedAt, [], fulfilledAt));
  };
  for (const comment of store.comments(ticketId)) {
    if (!comment.public) continue;
    if (!isAgent(comment.authorId)) {
      waitingSince ??= comment.at;
      continue;
    }
    if (waitingSince !== null) reply(waitingSince, comment.at);
    waitingSince = null;
    if (agentSpokeAt !== null)
      clocks.push(run("periodic_update_time", updates++, target.update, agentSpokeAt, [], comment.at));
    agentSpokeAt = comment.at;
  }
  const { pauses, solvedAt } = sleeps(store, ticketId);
  if (waitingSince !== null) reply(waitingSince, solvedAt);
  if (agentSpokeAt !== null)
    clocks.push(run("periodic_update_time", updates, target.update, agentSpokeAt, [], solvedAt));
  clocks.push(run("requester_wait_time", 0, target.wait, ticket.createdAt, pauses, solvedAt));
  return clocks;
}

function run(
  metric: SlaClock["metric"],
  instance: number,
  targetMinutes: number,
  startedAt: number,
  pauses: SlaClock["pauses"],
  fulfilledAt: number | null,
): SlaClock {
  const paused = fulfilledAt === null && pauses.at(-1)?.to === null;
  let breachAt: number | null = startedAt + targetMinutes * 60_000;
  for (const pause of pauses) {
    if (breachAt === null || pause.from >= breachAt) break;
    breachAt = pause.to === null ? null : breachAt + (pause.to - pause.from);
  }
  const stage = fulfilledAt !== null ? "achieved" : paused ? "paused" : "active";
  return { metric, instance, targetMinutes, startedAt, pauses, fulfilledAt, breachAt, stage };
}

function sleeps(store: Store, ticketId: number) {
  const pauses: { from: number; to: number | null }[] = [];
  let solvedAt: number | null = null;
  for (const audit of store.audits(ticketId)) {
    const change = audit.changes.find(({ field }) => field === "status");
    if (change === undefined) continue;
    const status = change.value as Status;
    const open = pauses.at(-1);
    if (status === "pending" && open?.to !== null) pauses.push({ from: audit.at, to: null });
    if (status !== "pending" && open?.to === null) open.to = audit.at;
    solvedAt = status === "solved" || status === "closed" ? audit.at : null;
  }
  return { pauses, solvedAt };
}
