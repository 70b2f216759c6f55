import { Button, ButtonGroup, ErrorMessage, HelperMessage, Label, LoadingButton, Stack, TextArea } from "@forge/react";
import { useState } from "react";
import { LONGEST_REASON } from "../../../shared/normalise/decision";
import { t } from "../i18n/t";
import type { ShownEvidence } from "../shown";
import { FaultMessage } from "./notices";
import { useWaiver } from "./use-waiver";

interface WaiveFormProps {
  readonly item: ShownEvidence;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Why an engineer does without a kind of evidence. Nothing that was written is lost on an error. */
export function WaiveForm({ item: { kind, title }, onDone, onCancel }: WaiveFormProps) {
  const [reason, setReason] = useState("");
  const { isSending, fault, send } = useWaiver(kind, onDone);
  const isTooLong = reason.length > LONGEST_REASON;
  const id = `waive-${kind}`;
  return (
    <Stack space="space.100">
      <Stack>
        <Label labelFor={id}>{t("waiver.reason", { title })}</Label>
        {/* Not controlled: a letter that comes back late from the host would be lost. */}
        <TextArea
          id={id}
          name={id}
          isInvalid={isTooLong}
          onChange={(event) => setReason(String(event.target.value ?? ""))}
        />
        <HelperMessage>{t("waiver.hint")}</HelperMessage>
        {isTooLong && <ErrorMessage>{t("return.tooLong", { most: LONGEST_REASON })}</ErrorMessage>}
      </Stack>
      {fault !== null && <FaultMessage title={t("waiver.failed")} fault={fault} />}
      <ButtonGroup>
        <LoadingButton
          appearance="primary"
          isLoading={isSending}
          isDisabled={reason.trim() === "" || isTooLong}
          onClick={() => send(reason)}
        >
          {t("waiver.save")}
        </LoadingButton>
        <Button appearance="subtle" isDisabled={isSending} onClick={onCancel}>
          {t("return.cancel")}
        </Button>
      </ButtonGroup>
    </Stack>
  );
}
