import { Button } from "@zendeskgarden/react-buttons";
import { Checkbox, Field } from "@zendeskgarden/react-forms";
import { useState } from "react";
import type { Fault } from "./fault";
import { t } from "./i18n/t";
import type { ShownPolicy } from "./judge";
import { Small, Stack } from "./layout";
import { Notice, writeFaultText } from "./notices";
import type { Recording } from "./recording";
import type { SeverityField } from "./severity-field";
import { severityLabel } from "./verdict-lines";
import type { Zendesk } from "./zendesk";

interface ApplySeverityProps {
  readonly claimed: string | null;
  /** Null where nothing is suggested. */
  readonly judged: string | null;
  readonly reason: string;
  readonly policy: ShownPolicy;
  readonly field: SeverityField;
  readonly zendesk: Pick<Zendesk, "read" | "set">;
  /** Null where the ticket has not been saved yet, and can hold no note. */
  readonly recording: Recording | null;
}

/** What was set, and what stood there before. */
interface Applied {
  readonly severity: string;
  readonly before: unknown;
}

interface Problem {
  readonly part: "set" | "note" | "undo";
  readonly fault: Fault;
}

/** Sets the severity that was judged on the page, with one press; the agent still saves the ticket, or undoes it. */
export function ApplySeverity(props: ApplySeverityProps) {
  const { claimed, judged, reason, policy, field, zendesk, recording } = props;
  const [applied, setApplied] = useState<Applied | null>(null);
  // Once it was pressed it stays, for between an undo and the next report nothing is left to apply.
  const [isUsed, setUsed] = useState(false);
  const [wantsNote, setWantsNote] = useState(false);
  const [hasNote, setHasNote] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const value = judged === null ? undefined : field.values.get(judged);
  const target = severityLabel(policy, applied?.severity ?? judged);
  if (applied === null && (value === undefined || (judged === claimed && !isUsed))) return null;

  const apply = async () => {
    if (judged === null) return;
    const before = await zendesk.read([field.path]);
    if (!before.ok) return setProblem({ part: "set", fault: before.fault });
    // Shown at once; Zendesk seldom refuses.
    setApplied({ severity: judged, before: before.value[field.path] ?? null });
    const set = await zendesk.set(field.path, value);
    if (!set.ok) {
      setApplied(null);
      return setProblem({ part: "set", fault: set.fault });
    }
    if (!wantsNote || recording === null) return;
    const change = { from: severityLabel(policy, claimed), to: severityLabel(policy, judged), reason };
    const noted = await recording.decide({ kind: "severity-applied", claimed, judged }, t("apply.noteText", change));
    if (noted.ok) setHasNote(true);
    else setProblem({ part: "note", fault: noted.fault });
  };
  const undo = async ({ before }: Applied) => {
    const answer = await zendesk.set(field.path, before);
    if (answer.ok) setApplied(null);
    else setProblem({ part: "undo", fault: answer.fault });
  };
  const press = async () => {
    if (isBusy) return;
    setUsed(true);
    setBusy(true);
    setProblem(null);
    await (applied === null ? apply() : undo(applied));
    setBusy(false);
  };
  const isDone = applied !== null;
  return (
    <Stack>
      {!isDone && recording !== null && (
        <Field>
          <Checkbox checked={wantsNote} onChange={({ target: box }) => setWantsNote(box.checked)}>
            <Field.Label isRegular>{t("apply.note")}</Field.Label>
          </Checkbox>
        </Field>
      )}
      {/* One button that stays, so that the focus stays too. */}
      <Button size="small" isStretched isPrimary={!isDone} aria-disabled={isBusy} onClick={() => void press()}>
        {isDone ? t("undo.button") : t("apply.button", { severity: target })}
      </Button>
      {problem !== null && (
        <Notice kind="error">{t(`apply.failed.${problem.part}`, { fault: writeFaultText(problem.fault) })}</Notice>
      )}
      <Small as="div" role="status">
        {isDone
          ? t(hasNote ? "apply.doneWithNote" : "apply.done", { severity: target })
          : hasNote
            ? t("apply.undone")
            : ""}
      </Small>
    </Stack>
  );
}
