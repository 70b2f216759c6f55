import { once } from "node:events";
import { MessageChannel, type MessagePort, parentPort, Worker, workerData } from "node:worker_threads";
import { createLineWorker, type LineTask } from "./line-task";
import type { BatchRunner, LineResult } from "./pipeline";

interface Order {
  readonly lines: readonly string[];
  readonly reply: MessagePort;
}

/** Works in this thread, or in `jobs` worker threads that load this same file. */
export function createRunner(task: LineTask, jobs: number): BatchRunner {
  if (jobs > 1) return createThreads(task, jobs);
  const work = createLineWorker(task);
  return { inFlight: 0, run: async (lines) => lines.map(work), close: async () => undefined };
}

function createThreads(task: LineTask, jobs: number): BatchRunner {
  const threads = Array.from({ length: jobs }, () => {
    const worker = new Worker(new URL(import.meta.url), { workerData: task });
    worker.setMaxListeners(0);
    return worker;
  });
  let turn = 0;
  return {
    inFlight: jobs * 2,
    async run(lines) {
      const worker = threads[turn++ % jobs];
      if (worker === undefined) throw new Error("No worker thread is left.");
      const { port1, port2 } = new MessageChannel();
      worker.postMessage({ lines, reply: port2 } satisfies Order, [port2]);
      const failed = new AbortController();
      const died = (error: Error) => failed.abort(error);
      worker.once("error", died);
      try {
        const [results] = await once(port1, "message", { signal: failed.signal });
        return results as readonly LineResult[];
      } finally {
        worker.off("error", died);
        port1.close();
      }
    },
    close: async () => {
      await Promise.all(threads.map((worker) => worker.terminate()));
    },
  };
}

/** What a worker thread does: answers every batch with its results. */
export function serveThread(): void {
  const work = createLineWorker(workerData as LineTask);
  parentPort?.on("message", ({ lines, reply }: Order) => {
    reply.postMessage(lines.map(work));
    reply.close();
  });
}
