import type { Answer, Fault } from "./fault";

/** Waits; settles early when the signal aborts. */
export type Sleep = (milliseconds: number, signal: AbortSignal) => Promise<void>;

const TRIES = 4;
// An agent would rather see a retry button than a spinner for minutes.
const LONGEST_WAIT_SECONDS = 60;

/**
 * Asks up to four times: after a 429 it waits as long as Zendesk says, after a server fault or a timeout half a second,
 * then twice that each time. Everything else is answered at once. `onWait` hears of waits that Zendesk asked for.
 */
export async function withRetry<T>(
  ask: () => Promise<Answer<T>>,
  sleep: Sleep,
  signal: AbortSignal,
  onWait: (seconds: number) => void = () => {},
): Promise<Answer<T>> {
  let answer = await ask();
  for (let tried = 1; tried < TRIES && !answer.ok && !signal.aborted; tried++) {
    const seconds = pause(answer.fault, tried);
    if (seconds === null) return answer;
    if (answer.fault.kind === "rate-limited") onWait(seconds);
    await sleep(seconds * 1000, signal);
    if (signal.aborted) return answer;
    answer = await ask();
  }
  return answer;
}

function pause(fault: Fault, tried: number): number | null {
  const growing = 2 ** (tried - 2);
  if (fault.kind === "rate-limited") {
    const seconds = fault.waitSeconds ?? growing * 2;
    return seconds > LONGEST_WAIT_SECONDS ? null : seconds;
  }
  return fault.kind === "server" || fault.kind === "timeout" ? growing : null;
}
