import type { Decision } from "../../shared/normalise/decision";
import type { Answer, Fault } from "./fault";
import { record } from "./record";
import type { Zendesk } from "./zendesk";

/** What an agent may leave on one ticket. */
export interface Recording {
  /** The ticket, for what belongs to it alone. */
  readonly ticketId: string;
  /** Keeps a decision, and says it in words to colleagues. */
  decide(decision: Decision, words: string): Promise<Answer<null>>;
}

/** Writes to this ticket and no other, however long it takes; `onWritten` hears when there is something new to read. */
export function recordingOn(zendesk: Pick<Zendesk, "send">, ticketId: string, onWritten: () => void): Recording {
  return {
    ticketId,
    async decide(decision, words) {
      const answer = await record(zendesk, ticketId, decision, words);
      if (answer.ok || mayBeSaved(answer.fault)) onWritten();
      return answer;
    },
  };
}

/** True where Zendesk may have done what was asked, though no answer says so. */
export const mayBeSaved = ({ kind }: Fault): boolean => kind === "timeout" || kind === "malformed";
