import { useEffect, useState } from "react";
import styled from "styled-components";
import { Header } from "./header";
import { t } from "./i18n/t";
import { Sidebar, Small } from "./layout";
import type { ReasonsProps } from "./reasons";
import { useNow } from "./use-page";

type Reasons = typeof import("./reasons").Reasons;

/** Begins where the words of the header do. */
const Missing = styled(Small)`
  padding: 0 ${({ theme }) => theme.space.xxs};
`;

type Part = Reasons | "loading" | "missing";

/** What draws the reasons; it comes while the worker judges. */
const part: Promise<Part> = import("./reasons").then(
  ({ Reasons }) => Reasons,
  () => "missing",
);
let shown: Part = "loading";

/** The first verdict is seen before its reasons are drawn. */
function useReasons(): Part {
  const [reasons, setReasons] = useState(() => shown);
  useEffect(() => {
    void part.then((loaded) => {
      shown = loaded;
      setReasons(() => loaded);
    });
  }, []);
  return reasons;
}

/** Everything that the sidebar says of one ticket, the answer before its reasons. */
export function Verdict(props: Omit<ReasonsProps, "now">) {
  const now = useNow();
  const Reasons = useReasons();
  return (
    <Sidebar aria-busy={Reasons === "loading" ? true : undefined}>
      <Header judged={props.live.judged} now={now} />
      {Reasons === "missing" && <Missing role="alert">{t("reasons.missing")}</Missing>}
      {typeof Reasons === "function" && <Reasons {...props} now={now} />}
    </Sidebar>
  );
}
