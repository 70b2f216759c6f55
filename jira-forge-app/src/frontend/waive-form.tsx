import { Button, Inline, Label, LoadingButton, Select, Stack } from "@forge/react";
import { useState } from "react";
import { LONGEST_REASON } from "../../../shared/normalise/decision";
import { capital, t } from "../i18n/t";
import type { ShownEvidence } from "../shown";
import { BoundedText } from "./bounded-text";
import { FaultMessage } from "./notices";
import { useWaiver } from "./use-waiver";

interface WaiveFormProps {
  readonly first: ShownEvidence;
  /** What is missing, `first` among it. */
  readonly items: readonly ShownEvidence[];
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

const optionOf = ({ kind, title }: ShownEvidence) => ({ value: kind, label: capital(title) });

/** Which missing evidence an engineer does without, and why. Nothing that was written is lost on an error. */
export function WaiveForm({ first, items, onDone, onCancel }: WaiveFormProps) {
  const [chosen, setChosen] = useState(first);
  const [reason, setReason] = useState("");
  const { isSending, fault, send } = useWaiver(onDone);
  const isTooLong = reason.length > LONGEST_REASON;
  return (
    <Stack space="space.100">
      <Stack>
        <Label labelFor="waiver-kind">{t("waiver.kind")}</Label>
        <Select
          inputId="waiver-kind"
          options={items.map(optionOf)}
          value={optionOf(chosen)}
          onChange={(option) => setChosen(items.find(({ kind }) => kind === option.value) ?? first)}
        />
      </Stack>
      <BoundedText
        id="waiver-reason"
        label={t("waiver.reason")}
        hint={t("waiver.hint")}
        value={reason}
        most={LONGEST_REASON}
        onChange={setReason}
      />
      {fault !== null && <FaultMessage title={t("waiver.failed")} fault={fault} />}
      <Inline space="space.100" rowSpace="space.100" shouldWrap>
        <LoadingButton
          appearance="primary"
          isLoading={isSending}
          isDisabled={reason.trim() === "" || isTooLong}
          onClick={() => send(chosen.kind, reason)}
        >
          {t("waiver.save")}
        </LoadingButton>
        <Button appearance="subtle" isDisabled={isSending} onClick={onCancel}>
          {t("return.cancel")}
        </Button>
      </Inline>
    </Stack>
  );
}
