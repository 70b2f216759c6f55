import { Checkbox, Field } from "@zendeskgarden/react-forms";
import { useEffect, useRef, useState } from "react";
import styled from "styled-components";
import { LONGEST_REASON } from "../../shared/normalise/decision";
import type { EvidenceItem } from "../../shared/types";
import { midSentence, nameOf, t } from "./i18n/t";
import { Icon } from "./icons";
import { Aside, Row, Small, Stack, Strong, VisuallyHidden } from "./layout";
import { NoteButton } from "./note-button";
import { Proof, type Source } from "./proof";
import type { Recording } from "./recording";
import { type IconName, type Tone, whereWords } from "./verdict-lines";
import { WithdrawButton } from "./withdraw-button";

const Actions = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => theme.space.xxs} ${({ theme }) => theme.space.sm};
  form {
    flex: 1 0 100%;
  }
`;

// Zendesk takes comments of 64 KB.
const LONGEST_NOTE = 20_000;

interface EvidenceRowProps {
  readonly item: EvidenceItem;
  /** Who set it aside, where somebody did. */
  readonly waivedBy: string | null;
  readonly source: Source;
  readonly recording: Recording | null;
  readonly isAsked: boolean;
  readonly onAsk: (isAsked: boolean) => void;
}

/** One kind of evidence: whether it is there, the proof, and what can be done about it. */
export function EvidenceRow({ item, waivedBy, source, recording, isAsked, onAsk }: EvidenceRowProps) {
  // What was just decided is shown at once; the next report knows it by itself.
  const [decided, setDecided] = useState<Pick<EvidenceItem, "state" | "reason"> | null>(null);
  const [isAdded, setAdded] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the report's own word ends the guess.
  useEffect(() => setDecided(null), [item.state, item.reason]);
  const shown: EvidenceItem = decided === null ? item : { ...item, ...decided };
  const { kind, state, spans } = shown;
  const [first, ...others] = spans;
  const name = nameOf("evidence", kind);
  const reason = reasonOf(shown, decided === null ? waivedBy : null);
  const decide = (next: Pick<EvidenceItem, "state" | "reason">) => {
    setDecided(next);
    // The button that was pressed is gone.
    requestAnimationFrame(() => row.current?.focus());
  };
  return (
    <li data-kind={kind} data-state={state} ref={row} tabIndex={-1}>
      <Row>
        <Icon {...markOf(shown)} />
        <Stack $gap="xxs" style={{ flex: 1 }}>
          <span>
            <Strong>{name}</Strong> {reason === null && <Aside>{stateOf(shown)}</Aside>}
          </span>
          {reason !== null && (
            <Small>
              <bdi>{reason}</bdi>
            </Small>
          )}
          {state === "present" && first !== undefined && <Proof span={first} source={source} of={name} />}
          {state === "present" && others.length > 0 && (
            <Small>{t("evidence.alsoFound", { count: others.length })}</Small>
          )}
          {recording !== null && state === "absent" && (
            <Actions>
              <Field>
                <Checkbox isCompact checked={isAsked} onChange={({ target }) => onAsk(target.checked)}>
                  <Field.Label isRegular>
                    {t("evidence.ask.select")}
                    <VisuallyHidden>{` ${name}`}</VisuallyHidden>
                  </Field.Label>
                </Checkbox>
              </Field>
              <NoteButton
                action={t("evidence.add")}
                of={name}
                id={`${recording.ticketId} add ${kind}`}
                label={t("evidence.add.label", { name })}
                hint={t("evidence.add.hint")}
                submit={t("evidence.add.submit")}
                longest={LONGEST_NOTE}
                rows={4}
                save={(text) =>
                  recording.decide(
                    { kind: "added", evidence: kind },
                    `${t("evidence.add.noteText", { name: midSentence(name) })}\n\n${text}`,
                  )
                }
                onSaved={() => setAdded(true)}
              />
              <NoteButton
                action={t("evidence.waive")}
                of={name}
                id={`${recording.ticketId} waive ${kind}`}
                label={t("evidence.waive.label", { name })}
                hint={t("evidence.waive.hint")}
                submit={t("evidence.waive.submit")}
                longest={LONGEST_REASON}
                rows={2}
                save={async (text) => {
                  const words = t("evidence.waive.noteText", { name, reason: text });
                  const answer = await recording.decide({ kind: "waived", evidence: kind, reason: text }, words);
                  if (answer.ok) decide({ state: "waived", reason: text });
                  return answer;
                }}
              />
            </Actions>
          )}
          {recording !== null && state === "waived" && (
            <WithdrawButton kind={kind} recording={recording} onDone={() => decide({ state: "absent", reason: "" })} />
          )}
          <Small as="div" role="status">
            {isAdded && state === "absent" ? t("evidence.add.done") : ""}
          </Small>
        </Stack>
      </Row>
    </li>
  );
}

function reasonOf({ state, required, reason = "" }: EvidenceItem, who: string | null): string | null {
  if (state === "waived")
    return who === null ? t("evidence.waived", { reason }) : t("evidence.waivedBy", { who, reason });
  return state === "absent" && required && reason !== "" ? reason : null;
}

function markOf(item: EvidenceItem): { readonly name: IconName; readonly tone: Tone } {
  if (item.state === "present") return { name: "check", tone: "good" };
  if (item.state === "absent" && item.required) return { name: "cross", tone: "warn" };
  return { name: "dot", tone: "quiet" };
}

function stateOf({ state, spans: [first] }: EvidenceItem): string {
  if (state !== "present") return t("evidence.state.absent");
  return t("evidence.state.present", { where: first === undefined ? t("where.ticket") : whereWords(first.text) });
}
