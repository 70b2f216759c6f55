import styled from "styled-components";
import type { SeverityReport } from "../../shared/types";
import type { Composer } from "./composer";
import { Facts } from "./facts";
import type { Answer } from "./fault";
import { isToldSignal, nameOf, t, tCount } from "./i18n/t";
import { InsertButton } from "./insert-button";
import type { ShownPolicy } from "./judge";
import { Aside, Draft, Part, Small, Stack, Strong } from "./layout";
import { Proof, type Source } from "./proof";
import { colour } from "./theme";
import { severityLabel, whereWords } from "./verdict-lines";

const Beside = styled.dl`
  display: grid;
  grid-template-columns: minmax(0, 1fr) auto;
  gap: ${({ theme }) => theme.space.xxs} ${({ theme }) => theme.space.sm};
  dt {
    color: ${({ theme }) => colour(theme, "foreground.subtle")};
  }
  dd {
    font-weight: ${({ theme }) => theme.fontWeights.semibold};
    text-align: end;
  }
`;

// Each kind of signal is quoted once, and a long ticket repeats itself.
const MOST_SIGNALS = 6;

interface SeverityCardProps {
  readonly severity: SeverityReport;
  readonly policy: ShownPolicy;
  readonly source: Source;
  readonly composer: Composer;
  readonly insert: (text: string) => Promise<Answer<null>>;
}

export function SeverityCard({ severity, policy, source, composer, insert }: SeverityCardProps) {
  const { claimed, matrix, entitled, impact, urgency, confidence, signals, reason, reply } = severity;
  const told = signals.filter((signal) => isToldSignal(signal.id));
  const distinct = told.filter(({ id }, at) => told.findIndex((signal) => signal.id === id) === at);
  const shown = distinct.slice(0, MOST_SIGNALS);
  const cell = t("severity.cell", { impact: t(`impact.${impact}`), urgency: t(`urgency.${urgency}`) });
  const percent = Math.round(confidence * 100);
  return (
    <>
      {reason !== "" && <p>{reason}</p>}
      <Beside>
        <dt>{t("severity.claim")}</dt>
        <dd>{severityLabel(policy, claimed)}</dd>
        {matrix !== null && (
          <>
            <dt>{t("severity.text")}</dt>
            <dd>{severityLabel(policy, matrix)}</dd>
          </>
        )}
        {entitled !== null && entitled !== matrix && (
          <>
            <dt>{t("severity.plan")}</dt>
            <dd>{severityLabel(policy, entitled)}</dd>
          </>
        )}
      </Beside>
      {matrix !== null && (
        <Small>
          <Facts facts={confidence > 0 ? [cell, t("severity.confidence", { percent })] : [cell]} />
        </Small>
      )}
      {shown.length > 0 && (
        <Stack>
          <Part>{t("severity.proof")}</Part>
          {shown.map((signal) => (
            <Stack key={`${signal.id} ${signal.text} ${signal.start}`} $gap="xxs">
              <span>
                <Strong>{nameOf("signal", signal.id)}</Strong>{" "}
                <Aside>{t("where.in", { where: whereWords(signal.text) })}</Aside>
              </span>
              <Proof span={signal} source={source} />
            </Stack>
          ))}
          {distinct.length > shown.length && <Small>{tCount("severity.more", distinct.length - shown.length)}</Small>}
        </Stack>
      )}
      {reply !== "" && (
        <Stack>
          <Part>{t("severity.reply")}</Part>
          <Draft>{reply}</Draft>
          <InsertButton label={t("severity.insert")} text={reply} composer={composer} insert={insert} />
        </Stack>
      )}
    </>
  );
}
