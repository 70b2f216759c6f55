import { Queue } from "@forge/events";
import type { Entry } from "../../shared/kpi/ledger";
import { type Answer, failed } from "./fault";
import { type Place, partOf } from "./kpi-store";

/** One escalation to be counted. */
export interface Telling {
  readonly issueId: string;
  readonly place: Place;
  readonly entry: Entry;
}

/** The key of the queue in the manifest. */
const queue = new Queue({ key: "counting" });

/** Asks for escalations to be counted. Those of one part wait for one another, since a part is read and written whole. */
export async function enqueueTellings(tellings: readonly Telling[]): Promise<Answer<null>> {
  if (tellings.length === 0) return { ok: true, value: null };
  try {
    const events = tellings.map((telling) => ({
      body: { telling },
      concurrency: { key: partOf(telling.place, telling.issueId), limit: 1 },
    }));
    await queue.push(events);
    return { ok: true, value: null };
  } catch {
    return failed("unreachable");
  }
}
