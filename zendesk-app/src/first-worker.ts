/** A worker that judges, as soon as this module is read; `died` says that its script did not load. */
interface FirstWorker {
  readonly worker: Worker;
  readonly died: () => boolean;
}

/** Starts a worker that judges. Throws where the browser forbids workers. */
export function startWorker(): Worker {
  return new Worker(new URL("judge-worker.js", document.baseURI), { type: "module" });
}

function startFirst(): FirstWorker | null {
  try {
    const worker = startWorker();
    let died = false;
    worker.addEventListener("error", () => {
      died = true;
    });
    return { worker, died: () => died };
  } catch {
    return null;
  }
}

// Alone in its module and without imports: it loads and compiles the checks while the page reads everything else.
export const firstWorker = startFirst();
