import { evaluate } from "../../../shared/evaluate";
import { at, idAt, instantAt, textAt } from "../../../shared/normalise/json";
import { readZendeskTicket } from "../../../shared/normalise/zendesk";
import { readSides, type ZendeskSides } from "../../../shared/normalise/zendesk-sides";
import { categoryOf } from "../../../shared/policy/category";
import type { Policy } from "../../../shared/policy/schema";
import { type QueueRow, queueRow } from "../../../shared/queue/rank";
import type { Instant } from "../../../shared/types";
import { policyInForce } from "../policy-setting";

/** Some tickets of a list, and what came beside them. */
export interface Batch {
  readonly tickets: readonly unknown[];
  readonly users: readonly unknown[];
  readonly groups: readonly unknown[];
  readonly organizations: readonly unknown[];
  /** Of those tickets whose whole conversation was read. */
  readonly audits?: readonly unknown[];
  readonly setting: string;
  readonly lastGood: string;
  readonly now: Instant;
}

export interface JudgedBatch {
  readonly rows: readonly QueueRow[];
  /** How many were no tickets as we know them. */
  readonly unreadable: number;
  readonly policy: Policy;
}

/**
 * Judges tickets by what a list tells of them: subject, description, fields, and Zendesk's own clocks; where there are
 * audits of a ticket, by its conversation and its history too, since these hold both.
 */
export async function judgeBatch(batch: Batch): Promise<JudgedBatch> {
  const { policy } = await policyInForce(batch.setting, batch.lastGood);
  const sides = readSides({ ...batch, policy_metrics: batch.tickets.flatMap(clocksOf) });
  const rows = batch.tickets.flatMap((ticket) => rowOf(ticket, sides, policy, batch.now) ?? []);
  return { rows, unreadable: batch.tickets.length - rows.length, policy };
}

function rowOf(given: unknown, sides: ZendeskSides, policy: Policy, now: Instant): QueueRow | null {
  const read = readZendeskTicket(given, sides, false, policy);
  if (!read.ok) return null;
  const ticket = read.value;
  const { subject, status, createdAt, organization } = ticket;
  const facts = {
    subject,
    status,
    createdAt,
    assignee: nameOf(sides.users, idAt(given, "assignee_id")),
    group: typeof ticket.fields.group === "string" ? ticket.fields.group : null,
    requester: nameOf(sides.users, idAt(given, "requester_id")),
    organisation: organization?.name ?? organization?.id ?? null,
    category: categoryOf(ticket, policy),
    updatedAt: instantAt(given, "updated_at"),
    hasConversation: sides.lists.audits.has(idAt(given, "id") ?? ""),
  };
  return queueRow(evaluate(ticket, policy, now), facts, policy);
}

/** A list has the clocks inside each ticket; a record of its own names the ticket. */
function clocksOf(ticket: unknown): readonly unknown[] {
  const metrics = at(ticket, "slas", "policy_metrics");
  const id = at(ticket, "id");
  return Array.isArray(metrics) ? metrics.map((metric: object) => ({ ...metric, ticket_id: id })) : [];
}

function nameOf(users: ZendeskSides["users"], id: string | null): string | null {
  return id === null ? null : (textAt(users.get(id), "name") ?? id);
}
