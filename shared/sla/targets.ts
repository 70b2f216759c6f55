import { toInstant } from "../instant";
import type { Calendar, Policy, SeverityDefinition } from "../policy/schema";
import type { Instant, MetricId, Ticket } from "../types";
import { addOpen, type CompiledCalendar, compileCalendar, openMillis } from "./calendar";

/** Every metric, in the order in which they are shown. */
export const METRICS: readonly MetricId[] = ["first-reply", "next-reply", "update", "resolution", "acknowledgement"];

export type Target = NonNullable<SeverityDefinition["targets"][MetricId]>;

/** How time is counted: milliseconds between two instants, and the instant at which so many have passed. */
export interface Counting {
  readonly between: (from: Instant, to: Instant) => number;
  readonly after: (from: Instant, ms: number) => Instant | null;
}

/** Which severity was in force at an instant; null where that is not known. */
export type SeverityAt = (at: Instant) => string | null;

/** The target of a severity for one metric; null where the policy has none. */
export function targetOf(policy: Policy, severity: string | null, metric: MetricId): Target | null {
  return policy.severities.find(({ id }) => id === severity)?.targets[metric] ?? null;
}

/** `current` now, and before each change of severity what it was then. */
export function severityHistory(ticket: Ticket, now: Instant, current: string | null): SeverityAt {
  const changes = severityChanges(ticket, now);
  return (at) => {
    const next = changes.find((change) => change.at > at);
    return next === undefined ? current : (next.from ?? current);
  };
}

/** Changes of severity up to `now` in order of time, one an instant. */
export function severityChanges(
  ticket: Ticket,
  now: Instant,
): readonly { readonly at: Instant; readonly from: string | null; readonly to: string | null }[] {
  const key = (from: unknown, to: unknown) => `${from} ${to}`;
  return ticket.events
    .filter(({ kind, at }) => kind === "severity" && at <= now)
    .toSorted((a, b) => a.at - b.at || (key(a.from, a.to) < key(b.from, b.to) ? -1 : 1))
    .map(({ at, from = null, to = null }) => ({ at, from, to }));
}

/** Counts every hour (`calendar`) or those of the ticket's calendar (`business`); null where that calendar is broken. */
export function countingOf(policy: Policy, ticket: Ticket, hours: Target["hours"]): Counting | null {
  if (hours === "calendar") return EVERY_HOUR;
  const calendar = policy.calendars[calendarNameOf(policy, ticket)];
  const compiled = calendar === undefined ? null : compiledOnce(calendar);
  if (compiled === null) return null;
  return { between: (from, to) => openMillis(compiled, from, to), after: (from, ms) => addOpen(compiled, from, ms) };
}

/** The organisation's own calendar, else the plan's, else the default one. */
function calendarNameOf({ calendar }: Policy, { organization, plan }: Ticket): string {
  for (const [names, key] of [
    [calendar.byOrganization, organization?.id],
    [calendar.byOrganization, organization?.name],
    [calendar.byPlan, plan],
  ] as const) {
    if (names !== undefined && typeof key === "string" && Object.hasOwn(names, key))
      return names[key] ?? calendar.default;
  }
  return calendar.default;
}

const EVERY_HOUR: Counting = {
  between: (from, to) => to - from,
  after: (from, ms) => toInstant(from + ms),
};

// A policy serves thousands of tickets; its calendars never change while it lives, so that compiling once is enough.
const known = new WeakMap<Calendar, { readonly compiled: CompiledCalendar | null }>();

function compiledOnce(calendar: Calendar): CompiledCalendar | null {
  const found = known.get(calendar);
  if (found !== undefined) return found.compiled;
  const result = compileCalendar(calendar);
  const compiled = result.ok ? result.value : null;
  known.set(calendar, { compiled });
  return compiled;
}
