import { useEffect, useState } from "react";

/** What `load` gives, again for each change of `version`; null before the first answer. */
export function useLoaded<T>(load: () => Promise<T>, version: unknown): T | null {
  const [loaded, setLoaded] = useState<T | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version names what is loaded.
  useEffect(() => {
    let isWanted = true;
    void load().then((value) => {
      if (isWanted) setLoaded(value);
    });
    return () => {
      isWanted = false;
    };
  }, [version]);
  return loaded;
}
