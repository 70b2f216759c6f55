import type { Attachment, TicketFields, User } from "../zendesk/records";

/** One thing that happened on a ticket, counted back from the instant at which the workbench starts. */
export interface Step {
  readonly minutesAgo: number;
  readonly by: User;
  readonly text: string;
  /** What the customer's mail program really sent, when it is not plain text. */
  readonly html?: string;
  /** An internal note; a public comment otherwise. */
  readonly note?: true;
  readonly attachments?: readonly Omit<Attachment, "id">[];
  readonly set?: Partial<TicketFields>;
  /** A trigger did it: fields change, nobody writes. */
  readonly ruleOnly?: true;
}

/** An invented ticket that shows one thing well. */
export interface Scenario {
  readonly id: number;
  /** Shown in the ticket list: what to look at. */
  readonly shows: string;
  readonly subject: string;
  readonly requester: User;
  readonly channel: "email" | "web" | "api" | "chat" | "native_messaging";
  readonly opensWith: Partial<TicketFields>;
  /** Oldest first; the first one opens the ticket. */
  readonly steps: readonly [Step, ...Step[]];
}

/** Tuesday, 24 November 2026, 10:30 UTC: inside the default office hours. */
export const WORKBENCH_START = Date.UTC(2026, 10, 24, 10, 30);

export const hours = (count: number): number => count * 60;
export const days = (count: number): number => count * 24 * 60;
