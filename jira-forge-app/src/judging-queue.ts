import { Queue } from "@forge/events";
import { type Answer, failed } from "./fault";

/** An issue to be judged when nobody looks. */
export interface Job {
  readonly issueId: string;
  /** The change that asks for it, as Jira dates it; null where it must be judged in any case. */
  readonly updated: string | null;
}

/** The key of the queue in the manifest. */
const queue = new Queue({ key: "judging" });

/** Asks for an issue to be judged. Two changes of one issue are never judged at the same time. */
export async function enqueue(job: Job): Promise<Answer<null>> {
  try {
    await queue.push({ body: { ...job }, concurrency: { key: job.issueId, limit: 1 } });
    return { ok: true, value: null };
  } catch {
    return failed("unreachable");
  }
}
