import { useReducer, useSyncExternalStore } from "react";
import type { Session } from "./session";

const versions = new WeakMap<Session, { number: number }>();

function versionOf(session: Session): { number: number } {
  const known = versions.get(session);
  if (known !== undefined) return known;
  const version = { number: 0 };
  versions.set(session, version);
  session.onChange(() => {
    version.number++;
  });
  return version;
}

/** Draws the component again whenever anything in the session changes. */
export function useSession(session: Session): void {
  const version = versionOf(session);
  useSyncExternalStore(session.onChange, () => version.number);
}

/** A function that draws the component again. */
export const useRedraw = (): (() => void) => useReducer((count: number) => count + 1, 0)[1];
