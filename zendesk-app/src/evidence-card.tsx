import { type ReactNode, useState } from "react";
import styled from "styled-components";
import { askDraft } from "../../shared/evidence/ask-draft";
import type { EvidenceItem, EvidenceKind } from "../../shared/types";
import type { Composer } from "./composer";
import { EvidenceRow } from "./evidence-row";
import type { Answer } from "./fault";
import { nameOf, t, tCount } from "./i18n/t";
import { InsertButton } from "./insert-button";
import type { Judged } from "./judge";
import { Draft, Part, Small, Stack } from "./layout";
import type { Source } from "./proof";
import type { Recording } from "./recording";
import { colour } from "./theme";
import { thinEvidence } from "./verdict-lines";

const Items = styled.ul`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.space.sm};
`;

const Fold = styled.details`
  summary {
    color: ${({ theme }) => colour(theme, "foreground.primary")};
    cursor: pointer;
  }
  &[open] > summary {
    margin-bottom: ${({ theme }) => theme.space.xs};
  }
`;

interface EvidenceCardProps {
  readonly judged: Judged;
  readonly source: Source;
  readonly composer: Composer;
  readonly insert: (text: string) => Promise<Answer<null>>;
  /** Null where the ticket has not been saved yet: nobody can be asked, and nothing kept. */
  readonly recording: Recording | null;
}

export function EvidenceCard({ judged, source, composer, insert, recording }: EvidenceCardProps) {
  const { report, ask, decisions } = judged;
  const thin = thinEvidence(report);
  // Until the agent chooses, it is whatever the report suggests, now and after the next answer.
  const [chosen, setChosen] = useState<ReadonlySet<EvidenceKind> | null>(null);
  const wanted = chosen ?? new Set(ask.suggested);
  const asked = ask.questions.filter(({ kind }) => wanted.has(kind)).map(({ kind }) => kind);
  const choose = (kind: EvidenceKind, isWanted: boolean) => {
    const others = [...wanted].filter((one) => one !== kind);
    setChosen(new Set(isWanted ? [...others, kind] : others));
  };
  const draft = askDraft(ask, asked);

  const items = report.evidence.items;
  const applicable = items.filter((item) => item.state !== "not-applicable");
  const needed = applicable.filter((item) => item.required);
  const helpful = applicable.filter((item) => !item.required);
  const lacking = helpful.filter((item) => item.state !== "present");
  const inapplicable = items.filter((item) => item.state === "not-applicable");
  const rows = (shown: readonly EvidenceItem[]): ReactNode => (
    <Items>
      {shown.map((item) => (
        <EvidenceRow
          key={item.kind}
          item={item}
          waivedBy={decisions.findLast(({ kind, name }) => kind === "waived" && name === item.kind)?.who ?? null}
          source={source}
          recording={recording}
          isAsked={wanted.has(item.kind)}
          onAsk={(isWanted) => choose(item.kind, isWanted)}
        />
      ))}
    </Items>
  );
  return (
    <>
      {thin !== null && <p>{thin}</p>}
      {needed.length > 0 && (
        <Stack>
          <Part>{t("evidence.needed")}</Part>
          {rows(foundLast(needed))}
        </Stack>
      )}
      {helpful.length > 0 && (
        <Stack>
          <Part>{t("evidence.helpful")}</Part>
          {lacking.length < helpful.length && rows(helpful.filter((item) => item.state === "present"))}
          {lacking.length > 0 && (
            <Fold open={lacking.some(({ kind }) => ask.suggested.includes(kind)) || undefined}>
              <summary>{tCount("evidence.moreHelpful", lacking.length)}</summary>
              {rows(lacking)}
            </Fold>
          )}
        </Stack>
      )}
      {inapplicable.length > 0 && (
        <Fold>
          <summary>{tCount("evidence.notApplicable.fold", inapplicable.length)}</summary>
          <ul>
            {inapplicable.map(({ kind }) => (
              <Small as="li" key={kind} data-kind={kind} data-state="not-applicable">
                {nameOf("evidence", kind)}
              </Small>
            ))}
          </ul>
        </Fold>
      )}
      {ask.questions.length > 0 && (
        <Stack>
          <Part>{t("evidence.draft")}</Part>
          {draft === "" ? <Small>{t("evidence.ask.none")}</Small> : <Draft>{draft}</Draft>}
          {draft !== "" && recording !== null && (
            <InsertButton
              label={tCount("evidence.ask", asked.length)}
              text={draft}
              composer={composer}
              insert={insert}
            />
          )}
        </Stack>
      )}
    </>
  );
}

/** What is set aside stays where it was, so that nothing jumps under the hand. */
const foundLast = (items: readonly EvidenceItem[]): readonly EvidenceItem[] => [
  ...items.filter((item) => item.state !== "present"),
  ...items.filter((item) => item.state === "present"),
];
