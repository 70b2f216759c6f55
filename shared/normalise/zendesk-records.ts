import type { Instant, TicketEvent } from "../types";
import { type Decision, decisionEvent, readDecision } from "./decision";
import { at, idAt, instantAt, textAt } from "./json";
import type { ZendeskSides } from "./zendesk-sides";

/** A decision that an agent wrote into the metadata of an audit. */
export interface ZendeskRecord {
  readonly audit: string;
  readonly at: Instant;
  /** The agent's name. */
  readonly who: string | null;
  readonly decision: Decision;
}

const STAFF = new Set(["agent", "admin"]);

/**
 * The decisions that audits keep under `metadata.custom.firstpass`. Whoever wrote one must be known as an agent or admin:
 * what a customer or a stranger left there, and whatever stands in a comment, decides nothing.
 */
export function readZendeskRecords(audits: readonly unknown[], users: ZendeskSides["users"]): readonly ZendeskRecord[] {
  return audits.flatMap((audit) => {
    const decision = readDecision(at(audit, "metadata", "custom", "firstpass"));
    const author = users.get(idAt(audit, "author_id") ?? "");
    const instant = instantAt(audit, "created_at");
    const id = idAt(audit, "id");
    if (decision === null || instant === null || id === null) return [];
    if (!STAFF.has(textAt(author, "role") ?? "")) return [];
    return { audit: id, at: instant, who: textAt(author, "name"), decision };
  });
}

/** A record as an event of its ticket. */
export function recordEvent({ at: instant, who, decision }: ZendeskRecord): TicketEvent {
  return { ...decisionEvent(decision), at: instant, by: "agent", ...(who === null ? {} : { who }) };
}
