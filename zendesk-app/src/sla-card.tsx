import styled from "styled-components";
import type { ClockReport, ClockState, SlaReport } from "../../shared/types";
import { Facts, Together } from "./facts";
import { nameOf, t } from "./i18n/t";
import { Icon } from "./icons";
import type { ShownPolicy } from "./judge";
import { Row, Small, Stack, Strong } from "./layout";
import { dueWords, riskLevel, riskWords, timeWords, workWords } from "./remaining";
import { agrees, dueOf, type IconName, isMissed, midSentence, missedBy, type Tone } from "./verdict-lines";

const Clocks = styled.ul`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.space.sm};
`;

interface SlaCardProps {
  readonly sla: SlaReport;
  /** Why the ticket should wait no longer; null where it may. */
  readonly sleeping: string | null;
  readonly policy: ShownPolicy;
  readonly now: number;
}

export function SlaCard({ sla: { clocks }, sleeping, policy, now }: SlaCardProps) {
  if (clocks.length === 0) return <p>{t("sla.empty")}</p>;
  const idle = clocks.filter((clock) => clock.state === "not-started");
  const names = [...new Set(idle.map((clock) => midSentence(nameOf("metric", clock.metric))))].join(", ");
  const told = clocks.filter((clock) => clock.state !== "not-started");
  // Ours stands beside the platform's own clock only where the two differ.
  const own = told.filter((clock) => clock.source === "computed");
  const agreed = new Set(own.filter((ours) => told.some((theirs) => agrees(ours, theirs))));
  return (
    <>
      {sleeping !== null && (
        <Row>
          <Icon name="warning" tone="warn" />
          <p>{sleeping}</p>
        </Row>
      )}
      <Clocks>
        {told
          .filter((clock) => !agreed.has(clock))
          .map((clock) => {
            const isAgreed = [...agreed].some((ours) => agrees(ours, clock));
            const key = `${clock.metric} ${clock.source}`;
            return <Clock key={key} clock={clock} isAgreed={isAgreed} policy={policy} now={now} />;
          })}
      </Clocks>
      {names !== "" && <Small>{t("sla.notStarted", { names })}</Small>}
    </>
  );
}

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
  /** True where our own count says the same as the platform's. */
  readonly isAgreed: boolean;
  readonly policy: ShownPolicy;
  readonly now: number;
}

function Clock({ clock, isAgreed, policy, now }: ClockProps) {
  const state = isMissed(clock, now) ? "breached" : clock.state;
  return (
    <li data-metric={clock.metric} data-state={state} data-source={clock.source}>
      <Row>
        <Icon {...markOf(clock, state, policy)} />
        <Stack $gap="xxs">
          <span>
            <Strong>{nameOf("metric", clock.metric)}</Strong>{" "}
            <Together>{state === "running" ? riskWords(clock.risk, policy.risk) : t(`sla.state.${state}`)}</Together>
          </span>
          <Small>
            <Facts facts={[...factsOf(clock, state, now), ...(isAgreed ? [t("sla.agrees")] : [])]} />
          </Small>
        </Stack>
      </Row>
    </li>
  );
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
    facts.push(t("sla.left", { time: timeWords(due - now) }));
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
