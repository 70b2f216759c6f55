import type { JudgeReply } from "./judge-messages";
import { type Judge, startJudging } from "./judging";

/** Judges beside the page: its worker starts as soon as this module is read. */
export const judge: Judge = startJudging({
  startThread({ onReply, onDeath }) {
    const worker = new Worker(new URL("judge-worker.js", document.baseURI), { type: "module" });
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
