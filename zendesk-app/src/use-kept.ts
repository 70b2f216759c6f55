import { useState } from "react";

const kept = new Map<string, string>();

/** What somebody has typed; it is still there when its form was closed and is opened again. Never stored. */
export function useKept(key: string): readonly [string, (text: string) => void] {
  const [text, setText] = useState(() => kept.get(key) ?? "");
  const keep = (next: string) => {
    kept.set(key, next);
    setText(next);
  };
  return [text, keep];
}
