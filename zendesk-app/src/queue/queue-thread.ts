import { type Answer, failed } from "../fault";
import type { Batch, JudgedBatch } from "./judge-batch";
import type { BatchReply, BatchRequest } from "./queue-worker";

export type JudgeBatch = (batch: Batch) => Promise<Answer<JudgedBatch>>;

/** Judges batches beside the page, in their order, in a worker that starts now. One that dies is replaced with the next batch. */
export function startQueueThread(): JudgeBatch {
  const waiting = new Map<number, (answer: Answer<JudgedBatch>) => void>();
  let worker: Worker | null = null;
  let lastId = 0;

  const end = (): void => {
    worker?.terminate();
    worker = null;
    for (const settle of waiting.values()) settle(failed("crashed"));
    waiting.clear();
  };
  const start = (): Worker => {
    const made = new Worker(new URL("queue-worker.js", document.baseURI), { type: "module" });
    made.addEventListener("message", ({ data }: MessageEvent<BatchReply>) => {
      waiting.get(data.id)?.(data.answer);
      waiting.delete(data.id);
    });
    made.addEventListener("messageerror", end);
    made.addEventListener("error", (event) => {
      // Told in the console, its message could hold what a customer wrote.
      event.preventDefault();
      end();
    });
    return made;
  };

  const running = (): Worker => {
    worker ??= start();
    return worker;
  };

  try {
    running();
  } catch {
    // Where the browser forbids workers, each batch says so.
  }
  return (batch) =>
    new Promise((settle) => {
      lastId++;
      waiting.set(lastId, settle);
      try {
        const request: BatchRequest = { id: lastId, batch };
        running().postMessage(request);
      } catch {
        end();
      }
    });
}
