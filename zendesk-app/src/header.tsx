import { memo } from "react";
import styled from "styled-components";
import { t } from "./i18n/t";
import { Icon } from "./icons";
import type { Judged } from "./judge";
import { Row, Stack, Subtle, VisuallyHidden } from "./layout";
import { nextStep } from "./next-step";
import { deadlineText, headline, type IconName, isBlank, type Tone } from "./verdict-lines";

const Frame = styled.header`
  padding: 0 ${({ theme }) => theme.space.xxs};
`;

const Headline = styled.h1`
  flex: 1;
  min-width: 0;
  && {
    font-size: ${({ theme }) => theme.fontSizes.lg};
    line-height: ${({ theme }) => theme.lineHeights.md};
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
  }
`;

const Score = styled.span`
  font-size: ${({ theme }) => theme.fontSizes.lg};
  font-weight: ${({ theme }) => theme.fontWeights.semibold};
  font-variant-numeric: tabular-nums;
`;

interface HeaderProps {
  readonly judged: Judged;
  readonly now: number;
}

/** The answer in one glance: may this be escalated, what to do first, and what is due next. */
export function Header({ judged, now }: HeaderProps) {
  const { ticket, report } = judged;
  const blank = isBlank(ticket);
  return (
    <Told
      {...headline(judged)}
      isReady={report.ready}
      score={blank ? null : Math.round(report.score)}
      next={blank ? null : nextStep(judged)}
      deadline={blank ? t("headline.unknownHint") : deadlineText(report, now)}
    />
  );
}

interface ToldProps {
  readonly tone: Tone;
  readonly icon: IconName;
  readonly text: string;
  readonly isReady: boolean;
  readonly score: number | null;
  readonly next: string | null;
  readonly deadline: string;
}

const Told = memo(function Told({ tone, icon, text, isReady, score, next, deadline }: ToldProps) {
  return (
    <Frame data-ready={isReady}>
      <Stack $gap="xxs">
        <Row>
          <Icon name={icon} tone={tone} />
          <Headline>{text}</Headline>
          {score !== null && (
            <Score>
              <VisuallyHidden>{t("headline.score", { score })}</VisuallyHidden>
              <span aria-hidden="true">{score}</span>
            </Score>
          )}
        </Row>
        {next !== null && <p>{next}</p>}
        <Subtle>{deadline}</Subtle>
      </Stack>
    </Frame>
  );
});
