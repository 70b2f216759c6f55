import { useEffect, useRef, useState } from "react";
import { clockQuery, postClock } from "./frame-clock-sender";
import type { Session } from "./session";

/** Jira, in a frame: its styles are its own. */
export function JiraPlace({ session }: { readonly session: Session }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [address] = useState(() => addressOf(session));
  const theme = session.theme();
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
  return <iframe className="jira-place" title="Jira" src={address} ref={frame} />;
}

function addressOf(session: Session): string {
  const query = new URLSearchParams({ ...clockQuery(session.clock), theme: session.theme() });
  const issue = new URLSearchParams(window.location.search).get("issue");
  if (issue !== null) query.set("issue", issue);
  return `/jira/?${query}`;
}
