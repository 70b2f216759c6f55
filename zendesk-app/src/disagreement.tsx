import { LONGEST_REASON } from "../../shared/normalise/decision";
import type { SeverityReport, TicketEvent } from "../../shared/types";
import { t } from "./i18n/t";
import type { ShownPolicy } from "./judge";
import { Part, Small, Stack } from "./layout";
import { NoteButton } from "./note-button";
import type { Recording } from "./recording";
import { dueWords } from "./remaining";
import { severityLabel } from "./verdict-lines";

interface DisagreementProps {
  readonly severity: SeverityReport;
  readonly decisions: readonly TicketEvent[];
  readonly policy: ShownPolicy;
  readonly recording: Recording | null;
  readonly now: number;
}

/** Who held against the verdict and why, and a way to do so too. */
export function Disagreement({ severity, decisions, policy, recording, now }: DisagreementProps) {
  const { claimed, entitled, matrix } = severity;
  const judged = entitled ?? matrix;
  const kept = decisions.filter(({ name }) => name === "firstpass-disagreement");
  const save = (reason: string, { decide }: Recording) =>
    decide(
      { kind: "disagreed", claimed, judged, reason },
      t("disagree.noteText", { judged: severityLabel(policy, judged), reason }),
    );
  return (
    <>
      {kept.length > 0 && (
        <Stack>
          <Part>{t("disagree.title")}</Part>
          <ul>
            {kept.map(({ at, who, from, reason }) => (
              <li key={at} data-decision="disagreed">
                <bdi>{t("disagree.told", { who: who ?? t("disagree.somebody"), reason: reason ?? "" })}</bdi>
                <Small>
                  {t("disagree.with", { judged: severityLabel(policy, from ?? null), when: dueWords(at, now) })}
                </Small>
              </li>
            ))}
          </ul>
        </Stack>
      )}
      {recording !== null && judged !== null && (
        <NoteButton
          action={t("disagree.button")}
          id={`${recording.ticketId} disagree`}
          label={t("disagree.label", { judged: severityLabel(policy, judged) })}
          hint={t("disagree.hint")}
          submit={t("disagree.submit")}
          longest={LONGEST_REASON}
          rows={2}
          save={(reason) => save(reason, recording)}
        />
      )}
    </>
  );
}
