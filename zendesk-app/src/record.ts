import { type Decision, LONGEST_REASON } from "../../shared/normalise/decision";
import { type Answer, failed } from "./fault";
import type { Zendesk } from "./zendesk";

/**
 * Keeps what an agent decided where colleagues see it and no customer can write: in the audit log of the ticket, together
 * with a private note that says it in `words`. Read back by shared/normalise/zendesk-records.ts. `ticketId` is the id of
 * a normalised ticket, whichever one the page shows by now. Secrets are masked before they leave the page.
 */
export async function record(
  zendesk: Pick<Zendesk, "send">,
  ticketId: string,
  decision: Decision,
  words: string,
): Promise<Answer<null>> {
  const masking = await import("./mask-secrets").catch(() => null);
  if (masking === null) return failed("offline");
  const { maskSecrets } = masking;
  const path = `/api/v2/tickets/${encodeURIComponent(ticketId.replace("zendesk:", ""))}.json`;
  const firstpass =
    "reason" in decision ? { ...decision, reason: maskSecrets(decision.reason).slice(0, LONGEST_REASON) } : decision;
  const answer = await zendesk.send("PUT", path, {
    ticket: { comment: { body: maskSecrets(words), public: false }, metadata: { firstpass } },
  });
  return answer.ok ? { ok: true, value: null } : answer;
}
