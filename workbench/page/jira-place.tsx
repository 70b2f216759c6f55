import { useEffect, useRef, useState } from "react";
import { clockQuery, postClock } from "./frame-clock-sender";
import { bringIssues, fetchReviews } from "./jira-exchange";
import type { Session } from "./session";

/** Jira, in a frame: its styles are its own. */
export function JiraPlace({ session }: { readonly session: Session }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [address, setAddress] = useState<string | null>(null);
  const theme = session.theme();
  useEffect(() => {
    void bringIssues(session).then(() => setAddress(addressOf(session)));
    const hear = ({ data, source }: MessageEvent<unknown>) => {
      if (source !== frame.current?.contentWindow) return;
      if (typeof data === "object" && data !== null && "workbench-jira" in data) void fetchReviews(session);
    };
    window.addEventListener("message", hear);
    return () => window.removeEventListener("message", hear);
  }, [session]);
  useEffect(() => {
    frame.current?.contentWindow?.postMessage({ "workbench-theme": theme }, window.location.origin);
  }, [theme]);
  useEffect(
    () =>
      session.clock.onChange(() => {
        if (frame.current !== null) postClock(frame.current, window.location.origin, session.clock);
      }),
    [session],
  );
  return address === null ? null : <iframe className="jira-place" title="Jira" src={address} ref={frame} />;
}

function addressOf(session: Session): string {
  const query = new URLSearchParams({ ...clockQuery(session.clock), theme: session.theme() });
  const asked = new URLSearchParams(window.location.search);
  for (const name of ["place", "issue", "locale"]) {
    const value = asked.get(name);
    if (value !== null) query.set(name, value);
  }
  return `/jira/?${query}`;
}
