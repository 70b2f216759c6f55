import { type Answer, failed, isRecord } from "../fault";
import type { Zendesk } from "../zendesk";
import type { IssueName } from "./jira";

const PATH = "/api/v2/jira/links";

/**
 * The issues that Zendesk's own app for Jira has linked to a ticket (developer.zendesk.com/api-reference/ticketing/jira/links),
 * in the API's words. Accounts without that app answer 404, agents who are no administrators get 403.
 */
export async function readJiraLinks(
  { request }: Pick<Zendesk, "request">,
  ticketId: string,
): Promise<Answer<readonly unknown[]>> {
  const answer = await request(`${PATH}?filter[ticket_id]=${encodeURIComponent(ticketId)}`);
  if (!answer.ok) return answer;
  const links = isRecord(answer.value) ? answer.value.links : null;
  if (!Array.isArray(links)) return failed("malformed");
  // The filter is an old one: what it lets through is looked at.
  return { ok: true, value: links.filter((link) => isRecord(link) && String(link.ticket_id) === ticketId) };
}

/** Binds ticket and issue in Zendesk's own app for Jira. */
export function addJiraLink(
  { send }: Pick<Zendesk, "send">,
  ticketId: string,
  { id, key }: IssueName,
): Promise<Answer<unknown>> {
  return send("POST", PATH, { link: { ticket_id: ticketId, issue_id: id, issue_key: key } });
}
