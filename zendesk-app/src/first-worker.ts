/** The worker that judges for all pages of the app, asked for by the page itself; `died` says that it did not load. */
interface FirstWorker {
  readonly worker: SharedWorker;
  readonly died: () => boolean;
}

declare global {
  interface Window {
    /** Left out where the browser has no shared workers, or forbids them or scripts within a page. */
    firstWorker?: FirstWorker;
  }
}

// Nothing is imported or exported: the build writes it into the page, before all else that the page reads. The page
// without a face only holds the worker: Zendesk opens it once for the whole visit, so that later pages find it warm.
try {
  const worker = new SharedWorker("judge-worker.js", { type: "module" });
  let died = false;
  worker.addEventListener("error", () => {
    died = true;
  });
  window.firstWorker = { worker, died: () => died };
} catch {
  // Whoever needs a worker starts one of its own.
}

export {};
