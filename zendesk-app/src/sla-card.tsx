import styled from "styled-components";
import type { ClockReport } from "../../shared/types";
import { agrees } from "../../shared/view/clocks";
import { Clock } from "./clock";
import { differenceWords } from "./clock-difference";
import type { Composer } from "./composer";
import { midSentence, nameOf, t } from "./i18n/t";
import type { Judged } from "./judge";
import { Small } from "./layout";
import { NextUpdatePart } from "./next-update";
import { PauseNotice } from "./pause-notice";
import { useNow } from "./use-page";
import { sleepingPause } from "./verdict-lines";
import type { Zendesk } from "./zendesk";

const Clocks = styled.ul`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.space.sm};
`;

const SECOND = 1000;

interface SlaCardProps {
  readonly judged: Judged;
  readonly composer: Composer;
  readonly zendesk: Pick<Zendesk, "set" | "insert" | "isNewTicket">;
}

export function SlaCard({ judged: { ticket, report, policy, clocks: details }, composer, zendesk }: SlaCardProps) {
  const now = useNow(SECOND);
  const { clocks } = report.sla;
  if (clocks.length === 0) return <p>{t("sla.empty")}</p>;
  const sleeping = sleepingPause(report);
  const { courses, stories, nextUpdate } = details;
  const idle = clocks.filter((clock) => clock.state === "not-started");
  const names = [...new Set(idle.map((clock) => midSentence(nameOf("metric", clock.metric))))].join(", ");
  const started = clocks.filter((clock) => clock.state !== "not-started");
  // Ours stands beside the platform's own clock only where the two differ.
  const shown = started.filter((ours) => !started.some((theirs) => agrees(ours, theirs)));
  return (
    <>
      {sleeping !== null && <PauseNotice reason={sleeping} status={ticket.status} zendesk={zendesk} />}
      <Clocks>
        {shown.map((clock, at) => (
          <Clock
            key={`${clock.metric} ${clock.source}`}
            clock={clock}
            comparison={comparisonOf(clock, started)}
            course={courses.find(({ metric, source }) => metric === clock.metric && source === clock.source)}
            story={
              // One story tells both clocks of a metric.
              shown.findIndex(({ metric }) => metric === clock.metric) === at ? stories.get(clock.metric) : undefined
            }
            policy={policy}
            now={now}
          />
        ))}
      </Clocks>
      {names !== "" && <Small>{t("sla.notStarted", { names })}</Small>}
      {nextUpdate !== null && !zendesk.isNewTicket && (
        <NextUpdatePart update={nextUpdate} now={now} composer={composer} insert={zendesk.insert} />
      )}
    </>
  );
}

function comparisonOf(clock: ClockReport, all: readonly ClockReport[]) {
  const theirs = all.find(({ metric, source }) => metric === clock.metric && source === "platform");
  const isOurs = clock.source === "computed";
  return {
    agrees: all.some((ours) => agrees(ours, clock)),
    difference: isOurs && theirs !== undefined ? differenceWords(clock, theirs) : null,
  };
}
