import { ErrorMessage, HelperMessage, Label, Stack, TextArea } from "@forge/react";
import { t } from "../i18n/t";

interface BoundedTextProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** What was typed so far. */
  readonly value: string;
  /** How many characters it may have. What is longer is told, and nothing is cut off. */
  readonly most: number;
  readonly onChange: (text: string) => void;
}

/** A text to write, with a hint and a limit. */
export function BoundedText({ id, label, hint, value, most, onChange }: BoundedTextProps) {
  const isTooLong = value.length > most;
  return (
    <Stack>
      <Label labelFor={id}>{label}</Label>
      {/* Not controlled: a letter that comes back late from the host would be lost. */}
      <TextArea
        id={id}
        name={id}
        isInvalid={isTooLong}
        onChange={(event) => onChange(String(event.target.value ?? ""))}
      />
      <HelperMessage>{hint}</HelperMessage>
      {isTooLong && <ErrorMessage>{t("return.tooLong", { most })}</ErrorMessage>}
    </Stack>
  );
}
