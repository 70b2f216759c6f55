import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { CARDS, type CardId, openCards, rememberCards } from "./open-cards";

const TICK_MILLISECONDS = 10_000;

/** The wall clock, read again every ten seconds, since most remaining times are told in minutes, or more often. */
export function useNow(tickMilliseconds = TICK_MILLISECONDS): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), tickMilliseconds);
    return () => clearInterval(timer);
  }, [tickMilliseconds]);
  // A verdict that was judged after the last tick must not look as if it came from the future.
  return Math.max(now, Date.now());
}

function watchOnline(listener: () => void): () => void {
  window.addEventListener("online", listener);
  window.addEventListener("offline", listener);
  return () => {
    window.removeEventListener("online", listener);
    window.removeEventListener("offline", listener);
  };
}

export function useOnline(): boolean {
  return useSyncExternalStore(watchOnline, () => navigator.onLine);
}

const memory = new Map<string, string>();

/** Reading `localStorage` throws where the browser forbids it to frames; the page then remembers for its own life. */
function storage(): Pick<Storage, "getItem" | "setItem"> {
  try {
    return window.localStorage;
  } catch {
    return {
      getItem: (key) => memory.get(key) ?? null,
      setItem: (key, value) => void memory.set(key, value),
    };
  }
}

export function useOpenCards(): readonly [readonly CardId[], (card: CardId) => void] {
  const [open, setOpen] = useState(() => openCards(storage()));
  const toggle = useCallback(
    (card: CardId) => {
      const next = CARDS.filter((one) => (one === card ? !open.includes(one) : open.includes(one)));
      setOpen(next);
      rememberCards(storage(), next);
    },
    [open],
  );
  return [open, toggle];
}
