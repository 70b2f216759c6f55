import styled from "styled-components";
import { t } from "./i18n/t";
import { Icon } from "./icons";
import type { Judged } from "./judge";
import { Row, Stack, Subtle, VisuallyHidden } from "./layout";
import { nextStep } from "./next-step";
import { deadlineText, headline, isBlank } from "./verdict-lines";

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
  const line = headline(judged);
  const blank = isBlank(ticket);
  const next = blank ? null : nextStep(judged);
  const score = Math.round(report.score);
  return (
    <Frame data-ready={report.ready}>
      <Stack $gap="xxs">
        <Row>
          <Icon name={line.icon} tone={line.tone} />
          <Headline>{line.text}</Headline>
          {!blank && (
            <Score>
              <VisuallyHidden>{t("headline.score", { score })}</VisuallyHidden>
              <span aria-hidden="true">{score}</span>
            </Score>
          )}
        </Row>
        {next !== null && <p>{next}</p>}
        <Subtle>{blank ? t("headline.unknownHint") : deadlineText(report, now)}</Subtle>
      </Stack>
    </Frame>
  );
}
