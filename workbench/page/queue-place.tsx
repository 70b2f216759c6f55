import { useEffect, useRef } from "react";
import { openModal } from "./modal-place";
import type { Session } from "./session";

/** The app's page of the navigation bar, which has the whole width. */
export function QueuePlace({ session }: { readonly session: Session }) {
  const place = useRef<HTMLElement>(null);
  const opened = session.appGeneration();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each reload gets an app of its own.
  useEffect(() => {
    const container = place.current;
    return container === null ? undefined : session.openApp(container, openModal);
  }, [session, opened]);
  return <main className="queue-place" aria-label="Queue" ref={place} />;
}
