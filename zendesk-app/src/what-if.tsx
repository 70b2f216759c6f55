import styled from "styled-components";
import type { Alternative } from "../../shared/sla/what-if";
import type { ClockReport } from "../../shared/types";
import { dueOf, isMissed, missedBy } from "../../shared/view/clocks";
import { nameOf, t } from "./i18n/t";
import type { ShownPolicy } from "./judge";
import { Aside, Part, Small, Stack, Strong } from "./layout";
import { dueWords, timeWords, workWords } from "./remaining";
import { severityLabel } from "./verdict-lines";

const Severities = styled.ul`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.space.xs};
`;

interface WhatIfProps {
  readonly alternatives: readonly Alternative[];
  readonly claimed: string | null;
  readonly policy: ShownPolicy;
  readonly now: number;
}

/** The deadlines that each severity would bring, had the ticket been of it all along. */
export function WhatIf({ alternatives, claimed, policy, now }: WhatIfProps) {
  const told = alternatives.map(({ severity, clocks }) => ({
    severity,
    sentences: clocks.flatMap((clock) => deadlineWords(clock, severity === claimed, now) ?? []),
  }));
  if (told.every(({ sentences }) => sentences.length === 0)) return null;
  return (
    <Stack>
      <Part>{t("whatIf.title")}</Part>
      <Severities>
        {told.map(({ severity, sentences }) => (
          <li key={severity} data-severity={severity}>
            <Strong>{severityLabel(policy, severity)}</Strong>{" "}
            {severity === claimed && <Aside>{t("whatIf.current")}</Aside>}
            <ul>
              {sentences.map((sentence) => (
                <Small as="li" key={sentence}>
                  {sentence}
                </Small>
              ))}
            </ul>
          </li>
        ))}
      </Severities>
    </Stack>
  );
}

/** One clock in a few words, of the severity that is in force or of another one; null where it has not started. */
export function deadlineWords(clock: ClockReport, isCurrent: boolean, now: number): string | null {
  const metric = nameOf("metric", clock.metric);
  const due = dueOf(clock);
  if (isMissed(clock, now)) {
    const late = missedBy(clock, now);
    const time = clock.hours === "business" ? workWords(late / 60_000) : timeWords(late);
    return t(isCurrent ? "sla.missedBy" : "whatIf.missed", { metric, time });
  }
  if (clock.state === "met") return t(isCurrent ? "whatIf.isMet" : "whatIf.met", { metric });
  if (due === null || clock.state === "not-started") return null;
  return t(clock.state === "paused" ? "whatIf.paused" : "whatIf.due", { metric, when: dueWords(due, now) });
}
