import { useEffect, useRef } from "react";
import type { Session } from "./session";

/** The app's page without a face. Zendesk opens it once for the whole visit; here a reload of the app opens it anew. */
export function BackgroundPlace({ session }: { readonly session: Session }) {
  const place = useRef<HTMLDivElement>(null);
  const opened = session.appGeneration();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each reload gets an app of its own.
  useEffect(() => {
    const container = place.current;
    return container === null ? undefined : session.openBackground(container);
  }, [session, opened]);
  return <div className="background-place" hidden ref={place} />;
}
