export const AGENT_LOCALE = "currentUser.locale";
/** The conversation of all channels, and the comments where the page knows only these. */
export const CONVERSATION = "ticket.conversation";
export const COMMENTS = "ticket.comments";

const STANDARD = [
  "ticket.id",
  "ticket.subject",
  "ticket.description",
  "ticket.status",
  "ticket.priority",
  "ticket.type",
  "ticket.tags",
  "ticket.createdAt",
  "ticket.updatedAt",
  "ticket.requester",
  "ticket.organization",
  "ticket.assignee.user",
  "ticket.assignee.group",
  "ticket.brand",
  "ticket.form.id",
  CONVERSATION,
  // Asked for together, since each message between the frames takes its time.
  AGENT_LOCALE,
];

export const DRAFT_PATHS: readonly string[] = ["comment.text", "comment.type"];

/**
 * Custom fields that a policy names anywhere: `custom_field_<id>`. The text itself is searched, so that reading need not
 * wait until the policy is understood; a field too many does no harm.
 */
function customFields(policy: unknown): readonly string[] {
  return typeof policy === "string" ? [...new Set(policy.match(/custom_field_\d{1,20}/g))] : [];
}

/** What one bulk `get` reads of a ticket under the policy of the settings. */
export function ticketPaths(policy: unknown): readonly string[] {
  return [...STANDARD, ...DRAFT_PATHS, ...customFields(policy).map((name) => `ticket.customField:${name}`)];
}

/** Events after which the ticket's own values are read again. */
export function ticketEvents(policy: unknown): readonly string[] {
  return [
    "*.changed",
    "ticket.subject.changed",
    "ticket.status.changed",
    "ticket.priority.changed",
    "ticket.type.changed",
    "ticket.tags.changed",
    "ticket.requester.id.changed",
    "ticket.organization.changed",
    "ticket.assignee.user.id.changed",
    "ticket.assignee.group.id.changed",
    "ticket.form.id.changed",
    ...customFields(policy).map((name) => `ticket.${name}.changed`),
  ];
}

/** Events after which the comments and the platform's clocks are read again too. */
export const CONVERSATION_EVENTS: readonly string[] = [
  "app.activated",
  "pane.activated",
  "ticket.updated",
  "ticket.submit.done",
  "ticket.comments.changed",
  "ticket.conversation.changed",
];

export const DRAFT_EVENTS: readonly string[] = ["comment.text.changed", "comment.type.changed"];
