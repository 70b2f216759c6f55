// Shapes of the Zendesk Support API (developer.zendesk.com/api-reference/ticketing), as far as the workbench uses them.

export const STATUSES = ["new", "open", "pending", "hold", "solved", "closed"] as const;
export const PRIORITIES = ["low", "normal", "high", "urgent"] as const;
export const TYPES = ["question", "incident", "problem", "task"] as const;

export type Status = (typeof STATUSES)[number];
export type Priority = (typeof PRIORITIES)[number];
export type TicketType = (typeof TYPES)[number];

export interface User {
  readonly id: number;
  readonly name: string;
  readonly email: string;
  readonly role: "end-user" | "agent" | "admin";
  readonly locale: string;
  readonly ianaTimeZone: string;
  readonly organizationId: number | null;
}

export interface Organization {
  readonly id: number;
  readonly name: string;
  readonly domain: string;
  readonly plan: "enterprise" | "business" | "free";
  readonly notes: string;
}

export interface Group {
  readonly id: number;
  readonly name: string;
}

export interface CustomField {
  readonly id: number;
  readonly title: string;
  readonly type: "text" | "tagger" | "checkbox";
  readonly options: readonly string[];
}

export interface Attachment {
  readonly id: number;
  readonly fileName: string;
  readonly contentType: string;
  readonly size: number;
}

export type CustomValue = string | boolean | null;

/** What an agent can change on the ticket page. */
export interface TicketFields {
  readonly subject: string;
  readonly status: Status;
  readonly priority: Priority | null;
  readonly type: TicketType | null;
  readonly tags: readonly string[];
  readonly groupId: number | null;
  readonly assigneeId: number | null;
  readonly custom: ReadonlyMap<number, CustomValue>;
}

export interface Ticket extends TicketFields {
  readonly id: number;
  readonly description: string;
  readonly requesterId: number;
  readonly organizationId: number | null;
  readonly channel: string;
  readonly createdAt: number;
  readonly updatedAt: number;
}

export interface Comment {
  readonly id: number;
  readonly auditId: number;
  readonly authorId: number;
  readonly public: boolean;
  readonly at: number;
  readonly body: string;
  readonly html: string;
  readonly channel: string;
  readonly attachments: readonly Attachment[];
}

export interface FieldChange {
  readonly kind: "Create" | "Change";
  readonly field: string;
  readonly value: unknown;
  readonly previous: unknown;
}

export interface Audit {
  readonly id: number;
  readonly ticketId: number;
  readonly authorId: number;
  readonly at: number;
  readonly channel: string;
  readonly comment: Comment | null;
  /** Whatever an app or an integration left with the update. */
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly changes: readonly FieldChange[];
}
