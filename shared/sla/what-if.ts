import { EN } from "../i18n/reasons/en";
import { parseInstant } from "../instant";
import type { Policy } from "../policy/schema";
import type { ClockReport, Instant, Ticket } from "../types";
import { computedClocks } from "./assess";
import { inWords } from "./minutes";
import { zoneOf } from "./zone";

/** The clocks that a ticket would have, had it been of this severity all along. */
export interface Alternative {
  readonly severity: string;
  readonly clocks: readonly ClockReport[];
}

/** Our clocks at `now` under each severity of the policy, the gravest first. */
export function whatIf(ticket: Ticket, policy: Policy, now: Instant): readonly Alternative[] {
  return policy.severities
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ id }) => ({ severity: id, clocks: computedClocks(ticket, policy, now, () => id) }));
}

/**
 * One alternative in a sentence, with wall-clock times of an IANA zone (UTC where it is unknown): `As Sev-2 the first
 * reply is due 14:20; the resolution would be 9 min late.` Empty where no clock has started.
 */
export function whatIfSentence(
  { severity, clocks }: Alternative,
  policy: Policy,
  now: Instant,
  timeZone: string,
): string {
  const label = policy.severities.find(({ id }) => id === severity)?.label ?? severity;
  const parts = clocks.flatMap((clock) => part(clock, now, timeZone));
  return parts.length === 0 ? "" : `As ${label} ${parts.join("; ")}.`;
}

const NAMES: Readonly<Record<string, string>> = {
  "first-reply": "the first reply",
  "next-reply": "the next reply",
  update: "the next update",
  resolution: "the resolution",
  acknowledgement: "the acknowledgement",
};

function part(
  { metric, state, dueAt, remainingMinutes }: ClockReport,
  now: Instant,
  timeZone: string,
): readonly string[] {
  const name = NAMES[metric] ?? metric;
  const due = dueAt === null ? null : parseInstant(dueAt);
  if (state === "met") return [`${name} would have been in time`];
  if (state === "breached") {
    const late =
      remainingMinutes === null || remainingMinutes > -1 ? "late" : `${inWords(remainingMinutes, EN.units)} late`;
    return [`${name} would be ${late}`];
  }
  if (due === null || state === "not-started") return [];
  return [`${name} is due ${wallClock(due, now, timeZone)}${state === "paused" ? " if the clock goes on now" : ""}`];
}

const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `14:20` on the day of `now`, else `Tue 24 Nov 14:20`. */
function wallClock(at: Instant, now: Instant, timeZone: string): string {
  const zone = zoneOf(timeZone);
  const local = (instant: Instant) => new Date(instant + (zone?.stretchAt(instant).offset ?? 0));
  const [due, today] = [local(at), local(now)];
  const time = due.toISOString().slice(11, 16);
  if (due.toISOString().slice(0, 10) === today.toISOString().slice(0, 10)) return time;
  const year = due.getUTCFullYear() === today.getUTCFullYear() ? "" : ` ${due.getUTCFullYear()}`;
  return `${WEEKDAYS[due.getUTCDay()]} ${due.getUTCDate()} ${MONTHS[due.getUTCMonth()]}${year} ${time}`;
}
