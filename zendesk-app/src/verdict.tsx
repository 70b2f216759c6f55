import { useEffect, useState } from "react";
import { Header } from "./header";
import { Sidebar } from "./layout";
import type { ReasonsProps } from "./reasons";
import { useNow } from "./use-page";

type Reasons = typeof import("./reasons").Reasons;

let loaded: Reasons | null = null;

/** What draws the reasons; null until the first verdict is seen, which need not wait for it. */
function useReasons(): Reasons | null {
  const [reasons, setReasons] = useState(() => loaded);
  useEffect(() => {
    if (loaded !== null) return;
    void import("./reasons").then(({ Reasons }) => {
      loaded = Reasons;
      setReasons(() => Reasons);
    });
  }, []);
  return reasons;
}

/** Everything that the sidebar says of one ticket, the answer before its reasons. */
export function Verdict(props: Omit<ReasonsProps, "now">) {
  const now = useNow();
  const Reasons = useReasons();
  return (
    <Sidebar aria-busy={Reasons === null ? true : undefined}>
      <Header judged={props.live.judged} now={now} />
      {Reasons !== null && <Reasons {...props} now={now} />}
    </Sidebar>
  );
}
