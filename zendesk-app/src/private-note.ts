import { type Answer, failed } from "./fault";
import type { Zendesk } from "./zendesk";

/** What may go with a note into the audit log, made of masked text. */
type Metadata = (mask: (text: string) => string) => Readonly<Record<string, unknown>>;

/**
 * Adds a private note to a ticket, whichever one the page shows by now. `ticketId` is the id of a normalised ticket.
 * Secrets in it are masked before they leave the page.
 */
export async function addPrivateNote(
  zendesk: Pick<Zendesk, "send">,
  ticketId: string,
  words: string,
  metadata: Metadata | null = null,
): Promise<Answer<null>> {
  const masking = await import("./mask-secrets").catch(() => null);
  if (masking === null) return failed("offline");
  const { maskSecrets } = masking;
  const path = `/api/v2/tickets/${encodeURIComponent(ticketId.replace("zendesk:", ""))}.json`;
  const answer = await zendesk.send("PUT", path, {
    ticket: {
      comment: { body: maskSecrets(words), public: false },
      ...(metadata !== null && { metadata: metadata(maskSecrets) }),
    },
  });
  return answer.ok ? { ok: true, value: null } : answer;
}
