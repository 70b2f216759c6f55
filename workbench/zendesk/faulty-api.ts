import type { RequestHandler } from "msw";
import { answerRequest } from "./api";
import { type Fault, NO_FAULT, spoiled } from "./faults";

interface Listeners {
  /** Something was written. */
  onWritten(request: Request): void;
  /** The fault was changed, or has been used up by one. */
  onFault(): void;
}

/** The account's API with whatever is wrong with it at the moment. */
export interface FaultyApi {
  /** Rejects as the browser's own does while offline. */
  fetch(request: Request): Promise<Response>;
  fault(): Fault;
  setFault(fault: Partial<Fault>): void;
}

export function createFaultyApi(handlers: readonly RequestHandler[], { onWritten, onFault }: Listeners): FaultyApi {
  let fault = NO_FAULT;
  const setFault = (next: Partial<Fault>) => {
    fault = { ...fault, ...next };
    onFault();
  };
  return {
    fault: () => fault,
    setFault,
    async fetch(request) {
      const { latencyMilliseconds } = fault;
      if (latencyMilliseconds > 0) await new Promise((resume) => setTimeout(resume, latencyMilliseconds));
      const { kind, remaining } = fault;
      const isMeant = !kind.startsWith("writes-") || request.method !== "GET";
      const current = remaining === 0 || !isMeant ? NO_FAULT : fault;
      if (isMeant && kind !== "none" && remaining !== null && remaining > 0) setFault({ remaining: remaining - 1 });
      // A request that fails must not have changed anything, except where only its answer is spoiled.
      const reaches = ["none", "malformed", "lost-answer"].includes(current.kind);
      const answer = reaches ? await answerRequest(handlers, request) : new Response();
      if (reaches && request.method !== "GET") onWritten(request);
      return spoiled(current, answer);
    },
  };
}
