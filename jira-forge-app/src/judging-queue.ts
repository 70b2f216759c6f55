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
export async function enqueue(job: Job): Promise<Answer<null>> {
  const pushed = await enqueueAll([job]);
  return pushed.ok ? { ok: true, value: null } : pushed;
}

/** Issues that were asked for at once. */
export interface Batch {
  /** By which the queue knows them. */
  readonly jobId: string;
  readonly asked: number;
}

/** Asks for up to `MOST_JOBS` issues to be judged. */
export async function enqueueAll(jobs: readonly Job[]): Promise<Answer<Batch>> {
  try {
    const { jobId } = await queue.push(
      jobs.map((job) => ({ body: { ...job }, concurrency: { key: job.issueId, limit: 1 } })),
    );
    return { ok: true, value: { jobId, asked: jobs.length } };
  } catch {
    return failed("unreachable");
  }
}

/** How far the queue is with issues that were asked for at once. */
export interface Progress {
  readonly asked: number;
  readonly waiting: number;
  readonly failed: number;
}

/** Asks the queue, which forgets what is done after a while. */
export async function readProgress({ jobId, asked }: Batch): Promise<Answer<Progress>> {
  try {
    const { inProgress, failed } = await queue.getJob(jobId).getStats();
    return { ok: true, value: { asked, waiting: inProgress, failed } };
  } catch {
    return failed("unreachable");
  }
}
