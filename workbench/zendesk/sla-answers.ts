import type { Ticket } from "./records";
import { type SlaClock, slaClocks } from "./sla";
import type { Store } from "./store";
import { BASE, iso } from "./wire";

/** `GET …/slas/policy_metrics`: the last run of each clock, remaining time in the largest whole unit. */
export function policyMetricsAnswer(store: Store, ticketId: number, now: number) {
  const last = new Map<string, SlaClock>();
  for (const clock of slaClocks(store, ticketId)) last.set(clock.metric, clock);
  return [...last.values()].map(({ metric, stage, breachAt }) => ({
    metric,
    stage,
    breach_at: breachAt === null ? null : iso(breachAt),
    ...(breachAt !== null && inLargestUnit(breachAt - now)),
  }));
}

function inLargestUnit(milliseconds: number): Readonly<Record<string, number>> {
  const minutes = Math.trunc(milliseconds / 60_000);
  if (Math.abs(minutes) >= 24 * 60) return { days: Math.trunc(minutes / (24 * 60)) };
  return Math.abs(minutes) >= 60 ? { hours: Math.trunc(minutes / 60) } : { minutes };
}

/** `?include=metric_events`: what happened to each clock, by the names that metric events use. */
export function metricEventsAnswer(store: Store, ticketId: number, now: number) {
  const events: Record<string, { type: string; time: string }[]> = {
    agent_work_time: [],
    pausable_update_time: [],
    periodic_update_time: [],
    reply_time: [],
    requester_wait_time: [],
    resolution_time: [],
    group_ownership_time: [],
  };
  for (const clock of slaClocks(store, ticketId)) {
    const metric = clock.metric.endsWith("_reply_time") ? "reply_time" : clock.metric;
    const instance = clock.metric === "next_reply_time" ? clock.instance + 2 : clock.instance + 1;
    const add = (type: string, at: number, more: object = {}) => {
      const list = events[metric] ?? [];
      const id = ticketId * 10_000 + instance * 100 + list.length;
      list.push({ ...{ id, ticket_id: ticketId, metric, instance_id: instance }, type, time: iso(at), ...more });
      events[metric] = list;
    };
    const policy = { id: 1, title: "Paid plans", description: null };
    const sla = {
      target: clock.targetMinutes,
      business_hours: false,
      target_in_seconds: clock.targetMinutes * 60,
      policy,
    };
    add("activate", clock.startedAt);
    add("apply_sla", clock.startedAt, { sla });
    for (const pause of clock.pauses) {
      add("pause", pause.from);
      if (pause.to !== null) add("activate", pause.to);
    }
    const end = clock.fulfilledAt ?? now;
    if (clock.breachAt !== null && clock.breachAt < end) add("breach", clock.breachAt);
    if (clock.fulfilledAt !== null) add("fulfill", clock.fulfilledAt);
  }
  return events;
}

/** `GET …/metrics`. */
export function metricsAnswer(store: Store, ticket: Ticket) {
  const audits = store.audits(ticket.id);
  const replies = store.comments(ticket.id).filter((it) => it.public && store.user(it.authorId)?.role !== "end-user");
  const [first] = replies;
  const minutes = first === undefined ? null : Math.round((first.at - ticket.createdAt) / 60_000);
  const times = (value: number | null) => (value === null ? {} : { calendar: value, business: value });
  return {
    url: `${BASE}/ticket_metrics/${ticket.id}.json`,
    id: ticket.id,
    ticket_id: ticket.id,
    created_at: iso(ticket.createdAt),
    updated_at: iso(ticket.updatedAt),
    latest_comment_added_at: iso(store.comments(ticket.id).at(-1)?.at ?? ticket.createdAt),
    group_stations: 1,
    assignee_stations: 1,
    reopens: audits.filter(({ changes }) => changes.some((it) => it.field === "status" && it.previous === "solved"))
      .length,
    replies: replies.length,
    reply_time_in_minutes: times(minutes),
  };
}
