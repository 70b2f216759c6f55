import type { Answer } from "./fault";
import { COMMENTS, CONVERSATION } from "./ticket-paths";
import type { Zendesk } from "./zendesk";

/**
 * Reads these paths of the ticket, and its comments where the page knows of no conversation: both together hold each
 * text twice.
 */
export async function readTicket(
  { read }: Pick<Zendesk, "read">,
  paths: readonly string[],
): Promise<Answer<Readonly<Record<string, unknown>>>> {
  const answer = await read(paths);
  if (!answer.ok || isNotEmpty(answer.value[CONVERSATION])) return answer;
  const besides = await read(["ticket.id", COMMENTS]);
  // Between two questions another ticket may have come.
  const isSame = besides.ok && besides.value["ticket.id"] === answer.value["ticket.id"];
  return isSame ? { ok: true, value: { ...answer.value, ...besides.value } } : answer;
}

const isNotEmpty = (value: unknown): boolean => Array.isArray(value) && value.length > 0;
