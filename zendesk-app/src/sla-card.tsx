import styled from "styled-components";
import type { Policy } from "../../shared/policy/schema";
import type { ClockReport, ClockState, SlaReport } from "../../shared/types";
import { nameOf, t } from "./i18n/t";
import { Icon } from "./icons";
import { Row, Small, Stack, Strong } from "./layout";
import { dueWords, riskLevel, riskWords, timeWords, workWords } from "./remaining";
import { dueOf, type IconName, type Tone } from "./verdict-lines";

const Clocks = styled.ul`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.space.sm};
`;

interface SlaCardProps {
  readonly sla: SlaReport;
  readonly policy: Policy;
  readonly now: number;
}

export function SlaCard({ sla, policy, now }: SlaCardProps) {
  if (sla.clocks.length === 0) return <p>{t("sla.empty")}</p>;
  return (
    <Clocks>
      {sla.clocks.map((clock) => (
        <Clock key={`${clock.metric} ${clock.source} ${clock.startedAt}`} clock={clock} policy={policy} now={now} />
      ))}
    </Clocks>
  );
}

const MARKS: Readonly<Record<ClockState, { readonly name: IconName; readonly tone: Tone }>> = {
  running: { name: "clock", tone: "good" },
  paused: { name: "pause", tone: "quiet" },
  met: { name: "check", tone: "good" },
  breached: { name: "warning", tone: "bad" },
  "not-started": { name: "dot", tone: "quiet" },
};

function markOf(clock: ClockReport, policy: Policy, isLate: boolean): { name: IconName; tone: Tone } {
  if (isLate) return MARKS.breached;
  if (clock.state !== "running") return MARKS[clock.state];
  const level = riskLevel(clock.risk, policy.risk);
  return { name: "clock", tone: level === "low" ? "good" : level === "warn" ? "warn" : "bad" };
}

function Clock({ clock, policy, now }: { readonly clock: ClockReport; readonly policy: Policy; readonly now: number }) {
  const due = dueOf(clock);
  const isLate = clock.state === "running" && due !== null && due <= now;
  const state = isLate ? "breached" : clock.state;
  return (
    <li data-metric={clock.metric} data-state={state} data-source={clock.source}>
      <Row>
        <Icon {...markOf(clock, policy, isLate)} />
        <Stack $gap="xxs">
          <span>
            <Strong>{nameOf("metric", clock.metric)}</Strong> {t(`sla.state.${state}`)}
            {state === "running" && ` · ${riskWords(clock.risk, policy.risk)}`}
          </span>
          <Small>{factsOf(clock, due, now).join(" · ")}</Small>
        </Stack>
      </Row>
    </li>
  );
}

/** Remaining time, due time, target and source: those that are known. */
function factsOf(clock: ClockReport, due: number | null, now: number): readonly string[] {
  const facts: string[] = [];
  const isBusiness = clock.hours === "business";
  const open = clock.state === "running" || clock.state === "paused" || clock.state === "breached";
  if (open && clock.state !== "paused" && due !== null) {
    const time = timeWords(due - now);
    if (due <= now) facts.push(t("sla.over", { time }));
    else if (!isBusiness) facts.push(t("sla.left", { time }));
  }
  if (clock.remainingMinutes !== null && clock.remainingMinutes > 0 && open) {
    const time = timeWords(clock.remainingMinutes * 60_000);
    if (isBusiness) facts.push(t("sla.businessLeft", { time: workWords(clock.remainingMinutes) }));
    else if (clock.state === "paused" || due === null) facts.push(t("sla.left", { time }));
  }
  if (clock.state === "met" && clock.elapsedMinutes !== null) {
    facts.push(t("sla.took", { time: timeWords(clock.elapsedMinutes * 60_000) }));
  }
  if (open && clock.state !== "paused" && due !== null) facts.push(t("sla.due", { when: dueWords(due, now) }));
  if (clock.targetMinutes !== null) {
    const time = isBusiness ? workWords(clock.targetMinutes) : timeWords(clock.targetMinutes * 60_000);
    facts.push(t(isBusiness ? "sla.targetBusiness" : "sla.target", { time }));
  }
  facts.push(t(`sla.source.${clock.source}`));
  return facts;
}
