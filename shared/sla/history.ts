import type { Instant, MetricId, TicketStatus } from "../types";
import type { Moment } from "./timeline";

/** One step in the life of a clock. A step `started` while there is a clock already begins a new cycle. */
export interface Step {
  readonly at: Instant;
  readonly kind: "started" | "paused" | "resumed" | "reopened" | "ended";
  readonly cause: Moment;
}

interface Rule {
  readonly starts: (moment: Moment, seen: Seen) => boolean;
  readonly ends: (moment: Moment) => boolean;
  readonly pausedIn: readonly TicketStatus[];
  /** Goes on counting when a solved ticket comes back. */
  readonly reopens: boolean;
}

interface Seen {
  /** A customer opened the ticket, so that it waits for an agent from its creation. */
  readonly byCustomer: boolean;
  /** Somebody replied, or the ticket was solved without a reply. */
  readonly answered: boolean;
  /** The ticket is solved or closed. */
  readonly over: boolean;
  /** The customer wrote on a ticket that was solved or closed, and nobody has replied. */
  readonly unheard: boolean;
  readonly started: boolean;
}

const isOver = (status: TicketStatus): boolean => status === "solved" || status === "closed";
const solves = (moment: Moment): boolean => moment.kind === "status" && isOver(moment.status);
const replies = (moment: Moment): boolean => moment.kind === "reply" || solves(moment);
/** Nothing is owed for a text on a solved ticket ("thanks!") until that ticket is opened again. */
const asks = (moment: Moment, { over, unheard }: Seen): boolean =>
  !over && (moment.kind === "customer" || (moment.kind === "status" && unheard));
const opens = (moment: Moment, seen: Seen): boolean =>
  !seen.started && (seen.byCustomer ? moment.kind === "created" : asks(moment, seen));

/**
 * When each clock starts, stops and waits.
 *
 * - first-reply: from the creation (an agent's own ticket: from the customer's first text) to the first public reply;
 *   a private note is no reply, solving ends the wait. Never paused: support.zendesk.com, "About native SLA metrics".
 * - next-reply: from the oldest unanswered customer text after that to the next public reply or to solving. Never paused.
 * - update: from each public reply to the next, until solved. Paused while pending, as Zendesk's pausable update: an
 *   update is not owed while it is the customer's turn, but is while the ticket is on hold for somebody else.
 * - resolution: from the creation to solved; paused while pending or on hold. A reopened ticket goes on where it stood.
 * - acknowledgement: from the creation until an agent takes the ticket: assigned, a private note or a reply.
 */
const RULES: Readonly<Record<MetricId, Rule>> = {
  "first-reply": { starts: opens, ends: replies, pausedIn: [], reopens: false },
  "next-reply": {
    starts: (moment, seen) => seen.answered && asks(moment, seen),
    ends: replies,
    pausedIn: [],
    reopens: false,
  },
  update: {
    starts: (moment, { over }) => moment.kind === "reply" && !over,
    ends: replies,
    pausedIn: ["pending"],
    reopens: false,
  },
  resolution: {
    starts: (moment, { started }) => !started && moment.kind === "created",
    ends: solves,
    pausedIn: ["pending", "hold"],
    reopens: true,
  },
  acknowledgement: {
    starts: (moment, { started }) => !started && moment.kind === "created",
    ends: (moment) => replies(moment) || moment.kind === "touch",
    pausedIn: [],
    reopens: false,
  },
};

/** The steps of one metric's clock, in order of time; none where it has not started. */
export function historyOf(metric: MetricId, timeline: readonly Moment[], byCustomer: boolean): readonly Step[] {
  const rule = RULES[metric];
  const steps: Step[] = [];
  let heard = byCustomer;
  let answered = false;
  let unheard = false;
  let status: TicketStatus = "open";
  for (const moment of timeline) {
    const was = status;
    if (moment.kind === "created" || moment.kind === "status") status = moment.status;
    const step = (kind: Step["kind"]) => steps.push({ at: moment.at, kind, cause: moment });
    if (isCounting(steps) && rule.ends(moment)) step("ended");
    const seen = { byCustomer, answered, over: isOver(status), unheard, started: steps.length > 0 };
    if (!isCounting(steps) && rule.starts(moment, seen)) step("started");
    if (rule.reopens && steps.at(-1)?.kind === "ended" && isOver(was) && !isOver(status)) step("reopened");
    const waits = rule.pausedIn.includes(status);
    const paused = steps.at(-1)?.kind === "paused";
    if (isCounting(steps) && waits && !paused) step("paused");
    else if (paused && !waits) step("resumed");
    // What an agent says on a ticket of their own, before the customer has said anything, answers nothing.
    if (moment.kind === "customer") heard = true;
    if (moment.kind === "reply" || !isOver(status)) unheard = false;
    else if (moment.kind === "customer") unheard = true;
    if (heard && replies(moment)) answered = true;
  }
  return steps;
}

/** Started and not ended: running or paused. */
function isCounting(steps: readonly Step[]): boolean {
  const last = steps.at(-1);
  return last !== undefined && last.kind !== "ended";
}
