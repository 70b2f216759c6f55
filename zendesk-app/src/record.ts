import { type Decision, LONGEST_REASON } from "../../shared/normalise/decision";
import type { Answer } from "./fault";
import { addPrivateNote } from "./private-note";
import type { Zendesk } from "./zendesk";

/**
 * Keeps what an agent decided where colleagues see it and no customer can write: in the audit log of the ticket, together
 * with a private note that says it in `words`. Read back by shared/normalise/zendesk-records.ts.
 */
export function record(
  zendesk: Pick<Zendesk, "send">,
  ticketId: string,
  decision: Decision,
  words: string,
): Promise<Answer<null>> {
  return addPrivateNote(zendesk, ticketId, words, (mask) => ({
    firstpass:
      "reason" in decision ? { ...decision, reason: mask(decision.reason).slice(0, LONGEST_REASON) } : decision,
  }));
}
