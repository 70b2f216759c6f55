import { DynamicTable, Text } from "@forge/react";
import type { PolicyChange } from "../../../../shared/policy/changes";
import { t } from "../../i18n/t";

interface ChangesTableProps {
  readonly label: string;
  readonly changes: readonly PolicyChange[];
}

const PAGE = 25;
const LONGEST = 200;

/** Each value that differs: where it stands, what it was and what it becomes. */
export function ChangesTable({ label, changes }: ChangesTableProps) {
  if (changes.length === 0) return <Text>{t("admin.changes.none")}</Text>;
  const cell = (key: string, text: string) => ({ key, content: <Text>{text}</Text> });
  return (
    <DynamicTable
      label={label}
      rowsPerPage={PAGE}
      head={{
        cells: [
          { key: "path", content: t("admin.changes.path") },
          { key: "before", content: t("admin.changes.before") },
          { key: "after", content: t("admin.changes.after") },
        ],
      }}
      rows={changes.map(({ path, before, after }) => ({
        key: path,
        cells: [cell("path", path), cell("before", valueWords(before)), cell("after", valueWords(after))],
      }))}
    />
  );
}

function valueWords(value: string | null): string {
  if (value === null) return t("admin.changes.absent");
  return value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
}
