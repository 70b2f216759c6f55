import styled from "styled-components";
import { ApplySeverity } from "./apply-severity";
import type { Composer } from "./composer";
import { Disagreement } from "./disagreement";
import { entitlementWords } from "./entitlement-words";
import { Facts } from "./facts";
import { isToldSignal, nameOf, t, tCount } from "./i18n/t";
import { InsertButton } from "./insert-button";
import type { Judged } from "./judge";
import { Aside, Draft, Part, Small, Stack, Strong } from "./layout";
import { Proof, type Source } from "./proof";
import type { Recording } from "./recording";
import { SeverityMatrix } from "./severity-matrix";
import { colour } from "./theme";
import { severityLabel, whereWords } from "./verdict-lines";
import { WhatIf } from "./what-if";
import type { Zendesk } from "./zendesk";

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

interface SeverityCardProps {
  readonly judged: Judged;
  readonly source: Source;
  readonly composer: Composer;
  readonly zendesk: Pick<Zendesk, "read" | "set" | "insert">;
  readonly recording: Recording | null;
  readonly now: number;
}

export function SeverityCard({ judged, source, composer, zendesk, recording, now }: SeverityCardProps) {
  const { report, policy, severityDetails, decisions } = judged;
  const { severity } = report;
  const { claimed, matrix, entitled, verdict, impact, urgency, confidence, reason, reply } = severity;
  const due = entitled ?? matrix;
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
      {matrix !== null && <Small>{entitlementWords(severity, severityDetails.plan, policy)}</Small>}
      {severityDetails.field !== null && (
        <ApplySeverity
          claimed={claimed}
          judged={verdict === "unclear" ? null : due}
          reason={reason}
          policy={policy}
          field={severityDetails.field}
          zendesk={zendesk}
          recording={recording}
        />
      )}
      {matrix !== null && (
        <Stack $gap="xxs">
          <SeverityMatrix severity={severity} policy={policy} />
          <Small>
            <Facts facts={confidence > 0 ? [cell, t("severity.confidence", { percent })] : [cell]} />
          </Small>
        </Stack>
      )}
      <Signals judged={judged} source={source} />
      {reply !== "" && (
        <Stack>
          <Part>{t("severity.reply")}</Part>
          <Draft>{reply}</Draft>
          <InsertButton label={t("severity.insert")} text={reply} composer={composer} insert={zendesk.insert} />
        </Stack>
      )}
      <WhatIf alternatives={severityDetails.alternatives} claimed={claimed} policy={policy} now={now} />
      <Disagreement severity={severity} decisions={decisions} policy={policy} recording={recording} now={now} />
    </>
  );
}

// Each kind of signal is quoted once, and a long ticket repeats itself.
const MOST_SIGNALS = 6;

function Signals({ judged: { report }, source }: { readonly judged: Judged; readonly source: Source }) {
  const told = report.severity.signals.filter((signal) => isToldSignal(signal.id));
  const distinct = told.filter(({ id }, at) => told.findIndex((signal) => signal.id === id) === at);
  const shown = distinct.slice(0, MOST_SIGNALS);
  if (shown.length === 0) return null;
  return (
    <Stack>
      <Part>{t("severity.proof")}</Part>
      {shown.map((signal) => (
        <Stack key={`${signal.id} ${signal.text} ${signal.start}`} $gap="xxs">
          <span>
            <Strong>{nameOf("signal", signal.id)}</Strong>{" "}
            <Aside>{t("where.in", { where: whereWords(signal.text) })}</Aside>
          </span>
          <Proof span={signal} source={source} of={nameOf("signal", signal.id)} />
        </Stack>
      ))}
      {distinct.length > shown.length && <Small>{tCount("severity.more", distinct.length - shown.length)}</Small>}
    </Stack>
  );
}
