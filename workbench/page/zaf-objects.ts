import type { Comment, User } from "../zendesk/records";
import type { Store } from "../zendesk/store";
import { commentType, type Form } from "./agent-desk";

// Objects as the apps framework shows them to an app (developer.zendesk.com/api-reference/apps/apps-support-api).

export const userObject = (user: User | undefined, store: Store) => {
  if (user === undefined) return null;
  const organization = store.organization(user.organizationId);
  return {
    id: user.id,
    name: user.name,
    email: user.email,
    role: user.role,
    locale: user.locale,
    externalId: null,
    avatarUrl: "",
    tags: [],
    timeZone: { name: user.ianaTimeZone, ianaName: user.ianaTimeZone },
    identities: [{ id: user.id, type: "email", value: user.email, verified: true, primary: true }],
    organizations: organization === undefined ? [] : [{ id: organization.id, name: organization.name }],
  };
};

const iso = (at: number): string => new Date(at).toISOString();

/** `ticket.comments`: the newest comes first. */
const commentObject = (comment: Comment, store: Store) => ({
  id: comment.id,
  author: userObject(store.user(comment.authorId), store),
  value: comment.html,
  public: comment.public,
  via: { channel: comment.channel },
  createdAt: iso(comment.at),
  imageAttachments: comment.attachments.filter((it) => it.contentType.startsWith("image/")).map(attachmentObject),
  nonImageAttachments: comment.attachments.filter((it) => !it.contentType.startsWith("image/")).map(attachmentObject),
});

/** `ticket.conversation`: the oldest comes first; a private note has the channel `internal`. */
const messageObject = (comment: Comment, store: Store) => {
  const author = store.user(comment.authorId);
  return {
    attachments: comment.attachments.map(attachmentObject),
    author: { id: comment.authorId, name: author?.name ?? "", role: author?.role ?? "end-user", avatar: "" },
    channel: { name: comment.public ? comment.channel : "internal" },
    message: { content: comment.html, contentType: "text/html" },
    timestamp: iso(comment.at),
  };
};

const attachmentObject = (file: Comment["attachments"][number]) => ({
  id: file.id,
  filename: file.fileName,
  contentType: file.contentType,
  contentUrl: `https://cloudharbor.zendesk.com/attachments/token/${file.id}`,
  size: file.size,
});

// A page shows what it has loaded, and long tickets are not loaded whole.
const SHOWN_COMMENTS = 100;

export function ticketObject({ ticket, values }: Form, store: Store) {
  const organization = store.organization(ticket.organizationId);
  const group = store.directory.groups.find(({ id }) => id === values.groupId);
  const comments = store.comments(ticket.id).slice(-SHOWN_COMMENTS);
  const category = values.status === "closed" ? "solved" : values.status;
  return {
    id: ticket.id,
    isNew: false,
    subject: values.subject,
    description: ticket.description,
    status: values.status,
    statusCategory: category,
    customStatus: { id: 1, agentLabel: values.status, statusCategory: category },
    priority: values.priority,
    type: values.type,
    tags: values.tags,
    createdAt: iso(ticket.createdAt),
    updatedAt: iso(ticket.updatedAt),
    externalId: null,
    requester: userObject(store.user(ticket.requesterId), store),
    assignee: {
      group: group === undefined ? null : { id: group.id, name: group.name },
      user: userObject(values.assigneeId === null ? undefined : store.user(values.assigneeId), store),
    },
    organization:
      organization === undefined
        ? null
        : {
            id: organization.id,
            name: organization.name,
            details: "",
            notes: organization.notes,
            domains: organization.domain,
            externalId: null,
            group: null,
            tags: [organization.plan],
            sharedComments: false,
            sharedTickets: false,
          },
    brand: { id: 360_001, name: "Cloudharbor", subdomain: "cloudharbor" },
    form: { id: 360_002 },
    via: { channel: ticket.channel },
    viewers: [],
    collaborators: [],
    get comments() {
      return comments.map((comment) => commentObject(comment, store)).reverse();
    },
    get conversation() {
      return comments.map((comment) => messageObject(comment, store));
    },
    editor: {},
  };
}

export const composerObject = ({ draft }: Form) => ({ text: draft.text, type: commentType(draft), attachments: [] });
