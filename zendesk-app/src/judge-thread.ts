import type {} from "./first-worker";
import type { JudgeReply } from "./judge-messages";
import { type Judge, startJudging, type ThreadEvents } from "./judging";

let isFirst = true;

function nextWorker(): Worker {
  const early = isFirst ? window.firstWorker : undefined;
  isFirst = false;
  return early === undefined || early.died()
    ? new Worker(new URL("judge-worker.js", document.baseURI), { type: "module" })
    : early.worker;
}

/** Judges beside the page, at first in the worker that was started before all else. */
export const judge: Judge = startJudging({
  startThread({ onReply, onDeath }: ThreadEvents) {
    const worker = nextWorker();
    worker.addEventListener("message", ({ data }: MessageEvent<JudgeReply>) => onReply(data));
    worker.addEventListener("messageerror", onDeath);
    worker.addEventListener("error", (event) => {
      // Told in the console, its message could hold what a customer wrote.
      event.preventDefault();
      onDeath();
    });
    return { post: (request) => worker.postMessage(request), end: () => worker.terminate() };
  },
  loadHere: async () => (await import("./judge")).judge,
});
