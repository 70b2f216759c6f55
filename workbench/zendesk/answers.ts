import type { Attachment, Audit, Comment, CustomField, Organization, Ticket, User } from "./records";
import { BASE, iso } from "./wire";

// Every answer follows Zendesk's published OpenAPI; tests/workbench/openapi.test.ts holds them against it.

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
    metadata: { system: {}, custom: audit.metadata },
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
