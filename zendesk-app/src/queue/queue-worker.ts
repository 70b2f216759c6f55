// Judges the queue. It speaks to the page alone: what it is told stays in the browser.
import { toInstant } from "../../../shared/instant";
// The checks import it too: named here, both files are fetched at once and not one after the other.
import "../../../shared/privacy/find";
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

const REHEARSAL: Batch = {
  tickets: [
    {
      id: 1,
      subject: "Export fails",
      description: "Since 09:30 UTC every export in production fails with error 503.\n1. Open the list\n2. Export",
      status: "open",
      created_at: "2026-01-01T09:00:00Z",
    },
  ],
  users: [],
  groups: [],
  organizations: [],
  setting: "",
  lastGood: "",
  now: toInstant(Date.UTC(2026, 0, 1, 10)),
};

/** Patterns are compiled when they are first used: that is done while the page still asks Zendesk for tickets. */
const rehearsal = setTimeout(() => void judgeBatch(REHEARSAL).catch(() => {}));

self.addEventListener("message", async ({ data: { id, batch } }: MessageEvent<BatchRequest>) => {
  clearTimeout(rehearsal);
  // An uncaught error would be told in the console, and its message may hold what a customer wrote.
  const answer = await judgeBatch(batch).then(
    (value): Answer<JudgedBatch> => ({ ok: true, value }),
    () => failed("crashed"),
  );
  const reply: BatchReply = { id, answer };
  self.postMessage(reply);
});
