import type {} from "./first-worker";
import type { JudgeReply } from "./judge-messages";
import { type Judge, startJudging, type Thread, type ThreadEvents } from "./judging";

let isFirst = true;
let here: ReturnType<typeof import("./judge").startJudge> | null = null;

/** The worker of all pages; null where it did not load. It cannot be ended by one of them, only left. */
function firstThread({ onReply, onDeath }: ThreadEvents): Thread | null {
  const first = window.firstWorker;
  if (first === undefined || first.died()) return null;
  const { worker } = first;
  const { port } = worker;
  worker.addEventListener("error", onDeath);
  port.addEventListener("message", ({ data }: MessageEvent<JudgeReply>) => onReply(data));
  port.addEventListener("messageerror", onDeath);
  port.start();
  return { post: (request) => port.postMessage(request), end: () => port.close() };
}

/** A worker of this page alone. */
function ownThread({ onReply, onDeath }: ThreadEvents): Thread {
  const worker = new Worker(new URL("judge-worker.js", document.baseURI), { type: "module" });
  worker.addEventListener("message", ({ data }: MessageEvent<JudgeReply>) => onReply(data));
  worker.addEventListener("messageerror", onDeath);
  worker.addEventListener("error", (event) => {
    // Told in the console, its message could hold what a customer wrote.
    event.preventDefault();
    onDeath();
  });
  return { post: (request) => worker.postMessage(request), end: () => worker.terminate() };
}

/** Judges beside the page, at first in the worker that all pages of the app share. */
export const judge: Judge = startJudging({
  startThread(events) {
    const shared = isFirst ? firstThread(events) : null;
    isFirst = false;
    return shared ?? ownThread(events);
  },
  async loadHere() {
    const { startJudge } = await import("./judge");
    here ??= startJudge();
    return here;
  },
});
