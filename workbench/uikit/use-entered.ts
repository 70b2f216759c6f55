import { useState } from "react";

/** What somebody entered, shown at once; the app's answer, which comes a moment later, takes its place. */
export function useEntered<T>(given: T): readonly [T, (value: T) => void] {
  const [entered, setEntered] = useState({ given, value: given });
  return [entered.given === given ? entered.value : given, (value) => setEntered({ given, value })];
}
