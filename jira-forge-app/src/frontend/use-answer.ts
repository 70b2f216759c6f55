import { useCallback, useEffect, useRef, useState } from "react";
import type { Answer } from "../fault";

/** Null while the first answer is awaited; what is shown stays while a later one is. */
export type Awaited<T> = Answer<T> | null;

/**
 * Asks once, and again on every call of the second part; so does the third, which nobody waits for: a fault then changes
 * nothing that is shown. An answer that a later question overtook is dropped.
 */
export function useAnswer<T>(ask: () => Promise<Answer<T>>): readonly [Awaited<T>, () => void, () => void] {
  const [answer, setAnswer] = useState<Awaited<T>>(null);
  const asked = useRef(0);
  const put = useCallback(
    (isQuiet: boolean) => {
      asked.current += 1;
      const mine = asked.current;
      void ask().then((next) => {
        if (mine === asked.current && (next.ok || !isQuiet)) setAnswer(next);
      });
    },
    [ask],
  );
  const again = useCallback(() => put(false), [put]);
  const refresh = useCallback(() => put(true), [put]);
  useEffect(again, [again]);
  return [answer, again, refresh];
}
