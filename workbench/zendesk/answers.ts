import type { Attachment, Audit, Comment, CustomField, Organization, Ticket, User } from "./records";
import { type SlaClock, slaClocks } from "./sla";
import type { Store } from "./store";

// Every answer follows Zendesk's published OpenAPI; tests/workbench/openapi.test.ts holds them against it.

const BASE = "https://cloudharbor.zendesk.com/api/v2";

/** Zendesk cuts instants to seconds. */
const iso = (at: number): string => new Date(Math.floor(at / 1000) * 1000).toISOString().replace(".000Z", "Z");

export function ticketAnswer(ticket: Ticket) {
  const custom = [...ticket.custom].map(([id, value]) => ({ id, value }));
  return {
    url: `${BASE}/tickets/${ticket.id}.json`,
    id: ticket.id,
    external_id: null,
    via: { channel: ticket.channel, source: { from: {}, to: {}, rel: null } },
    created_at: iso(ticket.createdAt),
    updated_at: iso(ticket.updatedAt),
    type: ticket.type,
    subject: ticket.subject,
    raw_subject: ticket.subject,
    description: ticket.description,
    priority: ticket.priority,
    status: ticket.status,
    recipient: "support@cloudharbor.example",
    requester_id: ticket.requesterId,
    submitter_id: ticket.requesterId,
    assignee_id: ticket.assigneeId,
    organization_id: ticket.organizationId,
    group_id: ticket.groupId,
    collaborator_ids: [],
    follower_ids: [],
    email_cc_ids: [],
    problem_id: null,
    has_incidents: false,
    is_public: true,
    due_at: null,
    tags: ticket.tags,
    custom_fields: custom,
    fields: custom,
    satisfaction_rating: { score: "unoffered" },
    sharing_agreement_ids: [],
    followup_ids: [],
    brand_id: 360_001,
    allow_channelback: false,
    allow_attachments: true,
    from_messaging_channel: ticket.channel === "native_messaging",
  };
}

function attachmentAnswer({ id, fileName, contentType, size }: Attachment) {
  return {
    url: `${BASE}/attachments/${id}.json`,
    id,
    file_name: fileName,
    content_url: `https://cloudharbor.zendesk.com/attachments/token/${id}/?name=${encodeURIComponent(fileName)}`,
    content_type: contentType,
    size,
    inline: false,
    deleted: false,
    thumbnails: [],
  };
}

export function commentAnswer(comment: Comment) {
  return {
    id: comment.id,
    type: "Comment",
    author_id: comment.authorId,
    body: comment.body,
    html_body: comment.html,
    plain_body: comment.body,
    public: comment.public,
    attachments: comment.attachments.map(attachmentAnswer),
    audit_id: comment.auditId,
    via: { channel: comment.channel, source: { from: {}, to: {}, rel: null } },
    created_at: iso(comment.at),
    metadata: { system: {}, custom: {} },
  };
}

export function auditAnswer(audit: Audit) {
  const changes = audit.changes.map(({ kind, field, value, previous }, position) => ({
    id: audit.id * 100 + position,
    type: kind,
    field_name: field,
    value,
    ...(kind === "Change" && { previous_value: previous }),
  }));
  return {
    id: audit.id,
    ticket_id: audit.ticketId,
    created_at: iso(audit.at),
    author_id: audit.authorId,
    metadata: { system: {}, custom: {} },
    events: [...(audit.comment === null ? [] : [commentAnswer(audit.comment)]), ...changes],
    via: { channel: audit.channel, source: { from: {}, to: {}, rel: audit.channel === "rule" ? "trigger" : null } },
  };
}

export function userAnswer(user: User) {
  return {
    id: user.id,
    url: `${BASE}/users/${user.id}.json`,
    name: user.name,
    email: user.email,
    created_at: "2025-02-03T09:00:00Z",
    updated_at: "2026-10-01T09:00:00Z",
    time_zone: user.ianaTimeZone,
    iana_time_zone: user.ianaTimeZone,
    phone: null,
    shared_phone_number: null,
    photo: null,
    locale_id: 1,
    locale: user.locale,
    organization_id: user.organizationId,
    role: user.role,
    verified: true,
    active: true,
    tags: [],
    suspended: false,
    user_fields: {},
  };
}

export function organizationAnswer(organization: Organization) {
  return {
    url: `${BASE}/organizations/${organization.id}.json`,
    id: organization.id,
    name: organization.name,
    shared_tickets: false,
    shared_comments: false,
    external_id: null,
    created_at: "2025-02-03T09:00:00Z",
    updated_at: "2026-10-01T09:00:00Z",
    domain_names: [organization.domain],
    details: "",
    notes: organization.notes,
    group_id: null,
    tags: [organization.plan],
    organization_fields: { plan: organization.plan },
  };
}

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

export function ticketFieldAnswer({ id, title, type, options }: CustomField) {
  return {
    url: `${BASE}/ticket_fields/${id}.json`,
    id,
    type,
    title,
    raw_title: title,
    description: "",
    raw_description: "",
    position: id % 100,
    active: true,
    required: false,
    collapsed_for_agents: false,
    regexp_for_validation: null,
    title_in_portal: title,
    raw_title_in_portal: title,
    visible_in_portal: false,
    editable_in_portal: false,
    required_in_portal: false,
    tag: null,
    created_at: "2025-02-03T09:00:00Z",
    updated_at: "2025-02-03T09:00:00Z",
    removable: true,
    agent_description: "",
    ...(type === "tagger" && {
      custom_field_options: options.map((value, position) => ({
        id: id * 100 + position,
        name: value.replaceAll("_", " "),
        raw_name: value.replaceAll("_", " "),
        value,
        default: false,
      })),
    }),
  };
}
