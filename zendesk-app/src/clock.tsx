import type { RiskCourse } from "../../shared/sla/risk-course";
import type { ClockReport, ClockState } from "../../shared/types";
import { dueOf, isMissed, missedBy } from "../../shared/view/clocks";
import { riskLevel } from "../../shared/view/risk-level";
import type { ClockStory } from "./clock-account";
import { Story } from "./clock-story";
import { Facts, Together } from "./facts";
import { nameOf, t } from "./i18n/t";
import { Icon } from "./icons";
import type { ShownPolicy } from "./judge";
import { Row, Small, Stack, Strong } from "./layout";
import { countdownWords, dueWords, riskWords, timeWords, workWords } from "./remaining";
import { Sparkline } from "./sparkline";
import type { IconName, Tone } from "./verdict-lines";

const MARKS: Readonly<Record<ClockState, { readonly name: IconName; readonly tone: Tone }>> = {
  running: { name: "clock", tone: "good" },
  paused: { name: "pause", tone: "quiet" },
  met: { name: "check", tone: "good" },
  breached: { name: "warning", tone: "bad" },
  "not-started": { name: "dot", tone: "quiet" },
};

function markOf(clock: ClockReport, state: ClockState, policy: ShownPolicy): { name: IconName; tone: Tone } {
  if (state !== "running") return MARKS[state];
  const level = riskLevel(clock.risk, policy.risk);
  return { name: "clock", tone: level === "low" ? "good" : level === "warn" ? "warn" : "bad" };
}

interface ClockProps {
  readonly clock: ClockReport;
  /** What is to be said of ours beside the platform's: that they agree, or why they differ. */
  readonly comparison: { readonly agrees: boolean; readonly difference: string | null };
  readonly course: RiskCourse | undefined;
  readonly story: ClockStory | undefined;
  readonly policy: ShownPolicy;
  readonly now: number;
}

export function Clock({ clock, comparison, course, story, policy, now }: ClockProps) {
  const state = isMissed(clock, now) ? "breached" : clock.state;
  const mark = markOf(clock, state, policy);
  const metric = nameOf("metric", clock.metric);
  const goesOn = state === "running" || state === "paused";
  return (
    <li data-metric={clock.metric} data-state={state} data-source={clock.source}>
      <Row>
        <Icon {...mark} />
        <Stack $gap="xxs">
          <span>
            <Strong>{metric}</Strong> <Together>{stateWords(clock, state, policy)}</Together>
          </span>
          {goesOn && course !== undefined && <Sparkline course={course} tone={mark.tone} />}
          <Small style={{ fontVariantNumeric: "tabular-nums" }}>
            <Facts facts={[...factsOf(clock, state, now), ...(comparison.agrees ? [t("sla.agrees")] : [])]} />
          </Small>
          {comparison.difference !== null && <Small>{comparison.difference}</Small>}
          {story !== undefined && story.steps.length > 0 && <Story metric={metric} story={story} now={now} />}
        </Stack>
      </Row>
    </li>
  );
}

function stateWords(clock: ClockReport, state: ClockState, policy: ShownPolicy): string {
  if (state === "running") return riskWords(clock.risk, policy.risk);
  const told = t(`sla.state.${state}`);
  return state === "paused" && clock.risk > 0 ? `${told}, ${riskWords(clock.risk, policy.risk)}` : told;
}

/** Remaining time, due time, target and source: those that are known. */
function factsOf(clock: ClockReport, state: ClockState, now: number): readonly string[] {
  const { hours, remainingMinutes, elapsedMinutes, targetMinutes, source } = clock;
  const isBusiness = hours === "business";
  const words = (minutes: number) => (isBusiness ? workWords(minutes) : timeWords(minutes * 60_000));
  const due = dueOf(clock);
  const facts: string[] = [];
  if (state === "breached") facts.push(t("sla.over", { time: words(missedBy(clock, now) / 60_000) }));
  else if (state === "running" && due !== null && !isBusiness)
    facts.push(t("sla.left", { time: countdownWords(due - now) }));
  else if ((state === "running" || state === "paused") && remainingMinutes !== null && remainingMinutes > 0) {
    facts.push(t(isBusiness ? "sla.businessLeft" : "sla.left", { time: words(remainingMinutes) }));
  } else if (state === "met" && elapsedMinutes !== null) facts.push(t("sla.took", { time: words(elapsedMinutes) }));
  if ((state === "running" || state === "breached") && due !== null) {
    facts.push(t("sla.due", { when: dueWords(due, now) }));
  }
  if (targetMinutes !== null) {
    const isTold = state === "running" && remainingMinutes !== null && remainingMinutes > 0;
    const key = isBusiness && !isTold ? "sla.targetBusiness" : "sla.target";
    facts.push(t(key, { time: words(targetMinutes) }));
  }
  facts.push(t(`sla.source.${source}`));
  return facts;
}
