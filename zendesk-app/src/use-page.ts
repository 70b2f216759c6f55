import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { CARDS, type CardId, openCards, rememberCards } from "./open-cards";
import { pageStorage } from "./page-storage";

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

export function useOpenCards(): readonly [readonly CardId[], (card: CardId) => void] {
  const [open, setOpen] = useState(() => openCards(pageStorage()));
  useEffect(() => rememberCards(pageStorage(), open), [open]);
  const toggle = useCallback(
    (card: CardId) =>
      setOpen((before) => CARDS.filter((one) => (one === card ? !before.includes(one) : before.includes(one)))),
    [],
  );
  return [open, toggle];
}
