import { Box, Label, Select, xcss } from "@forge/react";
import { textAt } from "../../../../shared/normalise/json";
import { t } from "../../i18n/t";

const REASONS = ["security", "data-loss", "legal"] as const;
type Reason = (typeof REASONS)[number];

interface ReasonsProps {
  readonly id: string;
  readonly label: string;
  readonly chosen: readonly Reason[];
  readonly onChange: (reasons: Reason[]) => void;
}

const width = xcss({ width: "300px" });

/** The named reasons that lift a plan's limit; any number of them. */
export function Reasons({ id, label, chosen, onChange }: ReasonsProps) {
  const options = REASONS.map((value) => ({ value, label: t(`admin.reason.${value}`) }));
  return (
    <Box xcss={width}>
      <Label labelFor={id}>{label}</Label>
      <Select
        inputId={id}
        spacing="compact"
        isMulti
        options={options}
        value={options.filter(({ value }) => chosen.includes(value))}
        onChange={(picked: unknown) => {
          const values = Array.isArray(picked) ? picked.map((option: unknown) => textAt(option, "value")) : [];
          onChange(REASONS.filter((reason) => values.includes(reason)));
        }}
      />
    </Box>
  );
}
