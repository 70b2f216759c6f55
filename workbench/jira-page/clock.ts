// Jira's page has the workbench's clock, see server/frame-clock.ts; the frames in it get the same one.
const QUERY = "workbench-clock";

let told = new URLSearchParams(window.location.search).get(QUERY) ?? ",running";

/** What a frame that opens now has in its address. */
export const clockQuery = (): string => `${QUERY}=${Date.now()},${told.endsWith("paused") ? "paused" : "running"}`;

/** Passes on what the workbench says of its clock. */
export function forwardClock(frame: HTMLIFrameElement): () => void {
  const forward = ({ data, source }: MessageEvent<unknown>) => {
    if (source !== window.parent || typeof data !== "object" || data === null || !(QUERY in data)) return;
    told = String(data[QUERY]);
    frame.contentWindow?.postMessage(data, "*");
  };
  window.addEventListener("message", forward);
  return () => window.removeEventListener("message", forward);
}
