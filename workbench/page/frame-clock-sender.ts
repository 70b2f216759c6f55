import type { Clock } from "./clock";

/** What `server/frame-clock.ts` reads inside the app's iframe. */
const told = (clock: Clock): string => `${Math.round(clock.now())},${clock.isRunning() ? "running" : "paused"}`;

export const clockQuery = (clock: Clock): Readonly<Record<string, string>> => ({ "workbench-clock": told(clock) });

export function postClock(frame: HTMLIFrameElement, origin: string, clock: Clock): void {
  frame.contentWindow?.postMessage({ "workbench-clock": told(clock) }, origin);
}
