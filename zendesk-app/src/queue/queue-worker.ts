// Judges the queue. It speaks to the page alone: what it is told stays in the browser.
import { type Answer, failed } from "../fault";
import { type Batch, type JudgedBatch, judgeBatch } from "./judge-batch";

export interface BatchRequest {
  readonly id: number;
  readonly batch: Batch;
}

export interface BatchReply {
  readonly id: number;
  readonly answer: Answer<JudgedBatch>;
}

self.addEventListener("message", async ({ data: { id, batch } }: MessageEvent<BatchRequest>) => {
  // An uncaught error would be told in the console, and its message may hold what a customer wrote.
  const answer = await judgeBatch(batch).then(
    (value): Answer<JudgedBatch> => ({ ok: true, value }),
    () => failed("crashed"),
  );
  const reply: BatchReply = { id, answer };
  self.postMessage(reply);
});
