import { Box, DynamicTable, Text } from "@forge/react";
import { IMPACTS, URGENCIES } from "../../../shared/types";
import { capital, nameOf, t } from "../i18n/t";
import type { ShownSeverity } from "../shown";

type Matrix = Pick<ShownSeverity, "impact" | "urgency" | "grid">;

/** The policy's impact × urgency grid; the cell of this issue is marked and told in the line above. */
export function SeverityMatrix({ severity: { impact, urgency, grid } }: { readonly severity: Matrix }) {
  return (
    <DynamicTable
      label={t("severity.matrix")}
      isFixedSize
      head={{
        cells: [
          { key: "impact", content: "", width: 24 },
          ...URGENCIES.map((column) => ({
            key: column,
            content: small(capital(nameOf("urgency", column))),
            width: 19,
          })),
        ],
      }}
      rows={IMPACTS.map((row, index) => ({
        key: row,
        cells: [
          { key: "impact", content: small(capital(nameOf("impact", row))) },
          ...URGENCIES.map((column, at) => {
            const label = grid[index]?.[at] ?? "";
            return { key: column, content: row === impact && column === urgency ? marked(label) : small(label) };
          }),
        ],
      }))}
    />
  );
}

const small = (text: string) => <Text size="small">{text}</Text>;
// A lozenge is too wide for the narrowest place that Jira has.
const marked = (text: string) => (
  <Box backgroundColor="color.background.selected">
    <Text size="small" weight="bold">
      {text}
    </Text>
  </Box>
);
