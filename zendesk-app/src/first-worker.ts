/** A worker that judges, started by the page itself; `died` says that its script did not load. */
interface FirstWorker {
  readonly worker: Worker;
  readonly died: () => boolean;
}

declare global {
  interface Window {
    /** Left out where the browser forbids workers or scripts within a page. */
    firstWorker?: FirstWorker;
  }
}

// Nothing is imported or exported: the build writes it into the page, before all else that the page reads.
try {
  const worker = new Worker("judge-worker.js", { type: "module" });
  let died = false;
  worker.addEventListener("error", () => {
    died = true;
  });
  window.firstWorker = { worker, died: () => died };
} catch {
  // Whoever needs a worker tries again.
}

export {};
