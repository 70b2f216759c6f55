import { Queue } from "@forge/events";
import { type Answer, failed } from "./fault";

/** An issue to be judged when nobody looks. */
export interface Job {
  readonly issueId: string;
  /** The change that asks for it, as Jira dates it; null where it must be judged in any case. */
  readonly updated: string | null;
  /** When a sweep asked for it; a judgement of that time or later is as good. */
  readonly askedAt?: string;
}

/** The key of the queue in the manifest. */
const queue = new Queue({ key: "judging" });

/** As many as a push takes. */
export const MOST_JOBS = 50;

/** Asks for an issue to be judged. Two changes of one issue are never judged at the same time. */
export const enqueue = (job: Job): Promise<Answer<null>> => enqueueAll([job]);

/** Asks for up to `MOST_JOBS` issues to be judged. */
export async function enqueueAll(jobs: readonly Job[]): Promise<Answer<null>> {
  try {
    await queue.push(jobs.map((job) => ({ body: { ...job }, concurrency: { key: job.issueId, limit: 1 } })));
    return { ok: true, value: null };
  } catch {
    return failed("unreachable");
  }
}
