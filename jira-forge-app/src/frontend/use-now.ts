import { useEffect, useReducer } from "react";

const MILLISECONDS = 30_000;

/** The time of drawing; draws again often enough for deadlines in minutes. */
export function useNow(): number {
  const [, tick] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const timer = setInterval(tick, MILLISECONDS);
    return () => clearInterval(timer);
  }, []);
  return Date.now();
}
