import { markRedaction } from "../../shared/privacy/mark-redaction";
import type { Answer } from "./fault";
import type { Zendesk } from "./zendesk";

/** What is to be removed from which comment of Zendesk's. */
export interface Redaction {
  readonly ticketId: string;
  readonly commentId: string;
  /** The comment as Zendesk gave it; null where that is not known. */
  readonly html: string | null;
  /** In clear: it goes into the request that removes it, and nowhere else. */
  readonly value: string;
}

/**
 * Removes a value from a comment for good. Rich text goes to Agent Workspace's endpoint, which also takes formatted text
 * and closed tickets, and wants the comment's HTML with the value marked in it. The older endpoint, by the text itself,
 * serves a comment of which we know no HTML, or whose HTML does not hold the value in one piece: it misses formatted text.
 */
export function redact(
  { ticketId, commentId, html, value }: Redaction,
  { send }: Pick<Zendesk, "send">,
): Promise<Answer<unknown>> {
  const marked = html === null ? null : markRedaction(html, value);
  const comment = encodeURIComponent(commentId);
  return marked === null
    ? send("PUT", `/api/v2/tickets/${encodeURIComponent(ticketId)}/comments/${comment}/redact`, { text: value })
    : send("PUT", `/api/v2/comment_redactions/${comment}`, { ticket_id: Number(ticketId), html_body: marked });
}
