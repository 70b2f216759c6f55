import { Button } from "@zendeskgarden/react-buttons";
import { Field, Input } from "@zendeskgarden/react-forms";
import { type FormEvent, useState } from "react";
import { LONGEST_REASON } from "../../shared/normalise/decision";
import type { Fault } from "./fault";
import { t } from "./i18n/t";
import { Stack } from "./layout";
import { faultText, Notice } from "./notices";

interface OverrideFormProps {
  /** Why the last reason could not be kept. */
  readonly fault: Fault | null;
  readonly onOverride: (reason: string) => void;
}

/** Asks for the reason to escalate although something is in the way. */
export function OverrideForm({ fault, onOverride }: OverrideFormProps) {
  const [reason, setReason] = useState("");
  const isEmpty = reason.trim() === "";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isEmpty) onOverride(reason);
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <Field>
          <Field.Label>{t("override.label")}</Field.Label>
          <Field.Hint>{t("override.hint")}</Field.Hint>
          <Input
            isCompact
            value={reason}
            maxLength={LONGEST_REASON}
            onChange={(event) => setReason(event.target.value)}
          />
        </Field>
        {fault !== null && <Notice kind="error">{t("override.failed", { fault: faultText(fault) })}</Notice>}
        <div>
          <Button size="small" type="submit" disabled={isEmpty}>
            {t("override.button")}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
