import { useEffect, useState } from "react";
import type { ColorScheme } from "./theme";
import type { Zendesk } from "./zendesk";

/** Zendesk says `light` or `dark`; where it does not say, the browser's wish counts. */
export function useColorScheme(zendesk: Pick<Zendesk, "read" | "on"> | null): ColorScheme {
  const [scheme, setScheme] = useState<ColorScheme>(() =>
    window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light",
  );
  useEffect(() => {
    if (zendesk === null) return;
    const read = async () => {
      const answer = await zendesk.read(["colorScheme"]);
      const told = answer.ok ? answer.value.colorScheme : null;
      if (told === "light" || told === "dark") setScheme(told);
    };
    void read();
    return zendesk.on("colorScheme.changed", () => void read());
  }, [zendesk]);
  return scheme;
}
