import { kvs } from "@forge/kvs";
import { formatInstant, toInstant } from "../../shared/instant";
import type { Answer, Fault, FaultKind } from "./fault";
import { type Batch, type Progress, readProgress } from "./judging-queue";
import { stored } from "./stored";

/** How one hour's look at the open issues went. */
export interface SweepHealth {
  readonly startedAt: string;
  /** Null while it runs, or where it was broken off. */
  readonly endedAt: string | null;
  readonly seen: number;
  /** How many of them were put into the queue to be judged anew. */
  readonly pushed: number;
  /** True where every open issue has been seen; else the next hour goes on where this one ended. */
  readonly isWhole: boolean;
  readonly fault: FaultKind | null;
  /** The newest of what was put into the queue at once. */
  readonly newest?: Batch;
}

/** The last time that work which nobody waits for failed. */
export interface FaultHealth {
  readonly work: "judging" | "counting";
  readonly at: string;
  readonly kind: FaultKind;
  readonly issueId: string;
}

/** How the work that nobody waits for is doing; null for what has never happened. */
export interface Health {
  readonly sweep: SweepHealth | null;
  /** How far the queue is with the newest that the sweep asked for; null where it does not know any more. */
  readonly queue: Progress | null;
  readonly fault: FaultHealth | null;
}

const SWEEP = "health:sweep";
const FAULT = "health:fault";
const REMEMBERED = { value: 30, unit: "DAYS" } as const;

export async function readHealth(): Promise<Answer<Health>> {
  const kept = await stored(() => Promise.all([kvs.get<SweepHealth>(SWEEP), kvs.get<FaultHealth>(FAULT)]));
  if (!kept.ok) return kept;
  const [sweep = null, fault = null] = kept.value;
  const progress = sweep?.newest === undefined ? null : await readProgress(sweep.newest);
  return { ok: true, value: { sweep, queue: progress?.ok === true ? progress.value : null, fault } };
}

export function noteSweep(sweep: SweepHealth): Promise<Answer<void>> {
  return stored(() => kvs.set(SWEEP, sweep));
}

/** Best effort: where the storage does not answer either, the work is tried again all the same. */
export async function noteFault(work: FaultHealth["work"], { kind }: Fault, issueId: string): Promise<void> {
  const fault: FaultHealth = { work, at: formatInstant(toInstant(Date.now())), kind, issueId };
  await stored(() => kvs.set(FAULT, fault, { ttl: REMEMBERED }));
}
