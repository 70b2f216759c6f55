import type { AsyncEvent, InvocationError } from "@forge/events";
import type { Telling } from "./counting-queue";
import { noteFault } from "./health";
import { countEscalation } from "./kpi-store";
import { isPassing, retryOf } from "./retry";

/** Counts one escalation of the queue. */
export async function countQueued(event: AsyncEvent<{ telling: Telling }>): Promise<InvocationError | undefined> {
  const { issueId, place, entry } = event.body.telling;
  const counted = await countEscalation(place, issueId, entry);
  if (counted.ok) return undefined;
  await noteFault("counting", counted.fault, issueId);
  return isPassing(counted.fault) ? retryOf(counted.fault, event) : undefined;
}
