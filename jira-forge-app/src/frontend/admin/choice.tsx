import { Box, Label, Select, xcss } from "@forge/react";
import { textAt } from "../../../../shared/normalise/json";

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface ChoiceProps {
  /** Unique on the page: it joins the label to its field. */
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
}

const width = xcss({ width: "180px" });

/** A named list to choose one of. */
export function Choice({ id, label, value, options, onChange }: ChoiceProps) {
  return (
    <Box xcss={width}>
      <Label labelFor={id}>{label}</Label>
      <Select
        inputId={id}
        spacing="compact"
        options={[...options]}
        value={options.find((option) => option.value === value) ?? null}
        onChange={(option: unknown) => {
          const chosen = textAt(option, "value");
          if (chosen !== null && chosen !== value) onChange(chosen);
        }}
      />
    </Box>
  );
}
