import { type AsyncEvent, InvocationError, InvocationErrorCode } from "@forge/events";
import type { Fault, FaultKind } from "./fault";

const LONGEST_WAIT_SECONDS = 900;
const FIRST_WAIT_SECONDS = 30;

const PASSING: readonly FaultKind[] = ["rate-limited", "server", "unreachable", "storage", "conflict"];

/** A fault that a later try may not meet; an issue that is gone, or that the app may not see, stays so. */
export const isPassing = ({ kind }: Fault): boolean => PASSING.includes(kind);

/** Asks Forge to deliver an event again: when Jira says, else after a wait that doubles with each try. */
export function retryOf(fault: Fault, event?: AsyncEvent): InvocationError {
  const seconds = fault.waitSeconds ?? FIRST_WAIT_SECONDS * 2 ** (event?.retryContext?.retryCount ?? 0);
  return new InvocationError({
    retryAfter: Math.min(LONGEST_WAIT_SECONDS, Math.max(1, Math.ceil(seconds))),
    retryReason:
      fault.kind === "rate-limited"
        ? InvocationErrorCode.FUNCTION_UPSTREAM_RATE_LIMITED
        : InvocationErrorCode.FUNCTION_RETRY_REQUEST,
  });
}
