import {
  Box,
  Button,
  Checkbox,
  CheckboxGroup,
  ErrorMessage,
  Heading,
  Inline,
  LoadingButton,
  Stack,
  Text,
} from "@forge/react";
import { useState } from "react";
import type { Fault } from "../fault";
import { capital, t } from "../i18n/t";
import { returnComment } from "../return-comment";
import type { Reviewed } from "../review-issue";
import { LONGEST_NOTE } from "../review-request";
import type { Shown } from "../shown";
import { backend } from "./backend";
import { Blocks } from "./blocks";
import { BoundedText } from "./bounded-text";
import { missingOf } from "./lines";
import { FaultMessage } from "./notices";

interface ReturnFormProps {
  readonly shown: Shown;
  readonly request: string;
  readonly onDone: (reviewed: Reviewed) => void;
  readonly onCancel: () => void;
}

/** Why the issue goes back and what is missing. What the report misses is chosen already; nothing is lost on an error. */
export function ReturnForm({ shown, request, onDone, onCancel }: ReturnFormProps) {
  const absent = shown.evidence.filter(({ state }) => state === "absent");
  const needed = missingOf(shown.evidence).map(({ kind }) => kind);
  const options = [...absent].sort((a, b) => Number(b.required) - Number(a.required));
  const fitting = shown.returnReasons.filter(({ kinds = [] }) => kinds.some((kind) => needed.includes(kind)));
  const [reasons, setReasons] = useState(() => fitting.map(({ id }) => id));
  const [chosen, setChosen] = useState<readonly string[]>(needed);
  const [note, setNote] = useState("");
  const [isInternal, setInternal] = useState(true);
  const [isSending, setSending] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const missing = options.filter(({ kind }) => chosen.includes(kind));
  const labels = shown.returnReasons.filter(({ id }) => reasons.includes(id)).map(({ label }) => label);
  const isTooLong = note.length > LONGEST_NOTE;

  const send = async () => {
    setSending(true);
    setFault(null);
    const kinds = missing.map(({ kind }) => kind);
    const wish = { request, reasons, missing: kinds, note, isInternal: !shown.isRequest || isInternal };
    const answer = await backend.return(wish);
    setSending(false);
    if (answer.ok) onDone(answer.value);
    else setFault(answer.fault);
  };

  return (
    <Stack space="space.150">
      <Heading as="h4" size="xxsmall">
        {t("return.title")}
      </Heading>
      <Stack space="space.050">
        <Text weight="semibold">{t("return.reasons")}</Text>
        <CheckboxGroup
          name="reasons"
          value={reasons}
          options={shown.returnReasons.map(({ id, label }) => ({ value: id, label }))}
          onChange={setReasons}
        />
        {reasons.length === 0 && <ErrorMessage>{t("return.reasonNeeded")}</ErrorMessage>}
      </Stack>
      {options.length > 0 && (
        <Stack space="space.050">
          <Text weight="semibold">{t("return.missing")}</Text>
          <CheckboxGroup
            name="missing"
            value={[...chosen]}
            options={options.map(({ kind, title }) => ({ value: kind, label: capital(title) }))}
            onChange={setChosen}
          />
        </Stack>
      )}
      <BoundedText
        id="return-note"
        label={t("return.note")}
        hint={t("return.noteHint")}
        value={note}
        most={LONGEST_NOTE}
        onChange={setNote}
      />
      {shown.isRequest && (
        <Checkbox
          label={t("return.internal")}
          isChecked={isInternal}
          onChange={(event) => setInternal(event.target.checked === true)}
        />
      )}
      <Stack space="space.050">
        <Text weight="semibold">{t("return.preview")}</Text>
        <Box padding="space.100" backgroundColor="color.background.neutral">
          <Blocks blocks={returnComment({ reasons: labels, missing: missing.map(({ asked }) => asked), note })} />
        </Box>
      </Stack>
      {fault !== null && <FaultMessage title={t("return.failed")} fault={fault} />}
      <Inline space="space.100" rowSpace="space.100" shouldWrap>
        <LoadingButton
          appearance="primary"
          isLoading={isSending}
          isDisabled={reasons.length === 0 || isTooLong}
          onClick={send}
        >
          {t("return.send")}
        </LoadingButton>
        <Button appearance="subtle" isDisabled={isSending} onClick={onCancel}>
          {t("return.cancel")}
        </Button>
      </Inline>
    </Stack>
  );
}
