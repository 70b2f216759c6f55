import { Inline, Lozenge, Stack, Text } from "@forge/react";
import { memo } from "react";
import type { ClockReport } from "../../../shared/types";
import { agrees, dueOf, isMissed, missedBy } from "../../../shared/view/clocks";
import { nameOf, t } from "../i18n/t";
import type { Shown } from "../shown";
import { type Line, riskMark, riskPercent, slaLine } from "./lines";
import { Section } from "./section";
import { timeWords, whenWords, workWords } from "./time-words";
import { useNow } from "./use-now";

/** Drawn anew with each report and as time passes, not with what else changes beside it. */
export const SlaSection = memo(function SlaSection({ shown }: { readonly shown: Shown }) {
  const now = useNow();
  const { clocks, sleeping, risk } = shown;
  const told = clocks.filter(({ state }) => state !== "not-started");
  const idle = clocks.filter(({ state }) => state === "not-started").map(({ metric }) => nameOf("metric", metric));
  // Ours stands beside the service desk's own clock only where the two differ.
  const agreed = told.filter((ours) => told.some((theirs) => agrees(ours, theirs)));
  const shownClocks = told.filter((clock) => !agreed.includes(clock));
  const ordered = [
    ...shownClocks.filter(({ source }) => source === "platform"),
    ...shownClocks.filter(({ source }) => source === "computed"),
  ];
  const beside = (clock: ClockReport): readonly string[] => {
    if (agreed.some((ours) => agrees(ours, clock))) return [t("sla.agrees")];
    const differs =
      clock.source === "computed" && told.some((other) => other.source === "platform" && other.metric === clock.metric);
    return differs ? [t("sla.differs")] : [];
  };
  return (
    <Section title={t("section.sla")} line={slaLine(shown, now)}>
      {sleeping !== null && <Text>{sleeping}</Text>}
      {ordered.map((clock) => (
        <Stack key={`${clock.metric} ${clock.source}`}>
          <Inline space="space.100" alignBlock="center" shouldWrap>
            <Mark {...markOf(clock, risk, now)} />
            <Text>{nameOf("metric", clock.metric)}</Text>
          </Inline>
          <Text size="small" color="color.text.subtle">
            {[...factsOf(clock, now), ...beside(clock)].join(" · ")}
          </Text>
        </Stack>
      ))}
      {idle.length > 0 && <Text size="small">{t("sla.notStarted", { names: [...new Set(idle)].join(", ") })}</Text>}
    </Section>
  );
});

const Mark = ({ colour, word }: Pick<Line, "colour" | "word">) => <Lozenge appearance={colour}>{word}</Lozenge>;

function markOf(clock: ClockReport, risk: Shown["risk"], now: number): Pick<Line, "colour" | "word"> {
  if (isMissed(clock, now)) return { colour: "removed", word: t("sla.missed") };
  if (clock.state === "running") return riskMark(clock.risk, risk);
  return clock.state === "met"
    ? { colour: "success", word: t("sla.met") }
    : { colour: "default", word: t("sla.paused") };
}

/** Risk, remaining time, due time, target and source: those that are known. */
function factsOf(clock: ClockReport, now: number): readonly string[] {
  const { hours, state, elapsedMinutes, remainingMinutes, targetMinutes, source } = clock;
  const words = (minutes: number) => (hours === "business" ? workWords(minutes) : timeWords(minutes * 60_000));
  const due = dueOf(clock);
  const facts: string[] = [];
  if (isMissed(clock, now)) facts.push(t("sla.over", { time: words(missedBy(clock, now) / 60_000) }));
  else if (state === "met" && elapsedMinutes !== null) facts.push(t("sla.took", { time: words(elapsedMinutes) }));
  else if (state === "running" && due !== null && hours === "calendar")
    facts.push(t("sla.left", { time: timeWords(due - now) }));
  else if (remainingMinutes !== null && remainingMinutes > 0)
    facts.push(t("sla.left", { time: words(remainingMinutes) }));
  if (state === "running" && !isMissed(clock, now)) facts.push(t("sla.risk", { percent: riskPercent(clock.risk) }));
  if ((state === "running" || state === "breached") && due !== null) facts.push(t("sla.due", { when: whenWords(due) }));
  if (targetMinutes !== null) facts.push(t("sla.target", { time: words(targetMinutes) }));
  if (hours === "business") facts.push(t("sla.business"));
  return [...facts, t(`sla.${source}`)];
}
