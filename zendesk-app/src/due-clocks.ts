import { idAt, listAt, textAt } from "../../shared/normalise/json";
import { readZendeskClocks } from "../../shared/normalise/zendesk-clocks";

/** A clock of one of my tickets that is about to be missed. */
export interface DueClock {
  readonly ticketId: string;
  readonly subject: string;
  readonly metric: string;
  readonly dueAt: number;
}

const SOON_MILLISECONDS = 15 * 60_000;

/** The running clocks of a search result that are due within a quarter of an hour, the first first. */
export function dueClocks(answer: unknown, now: number): readonly DueClock[] {
  return listAt(answer, "results")
    .flatMap((ticket) => {
      const ticketId = idAt(ticket, "id");
      const subject = textAt(ticket, "subject") ?? "";
      if (ticketId === null) return [];
      return readZendeskClocks(listAt(ticket, "slas", "policy_metrics"), []).flatMap(({ metric, dueAt, stage }) => {
        const isSoon = dueAt !== null && dueAt > now && dueAt - now <= SOON_MILLISECONDS;
        return isSoon && stage === "active" ? [{ ticketId, subject, metric, dueAt }] : [];
      });
    })
    .sort((a, b) => a.dueAt - b.dueAt);
}
