import { DynamicTable, Inline, Link, Lozenge, Stack, Text } from "@forge/react";
import { t } from "../../i18n/t";
import type { ShownRow } from "../../project-shown";
import { riskPercent } from "../lines";
import { reasonWords } from "./reason-words";

interface QueueTableProps {
  /** What needs a person next first. */
  readonly rows: readonly ShownRow[];
  readonly now: number;
}

const head = () => ({
  cells: [
    { key: "issue", content: t("queue.issue"), width: 34 },
    { key: "why", content: t("queue.why"), width: 30 },
    { key: "severity", content: t("queue.severity"), width: 12 },
    { key: "risk", content: t("queue.risk"), width: 10 },
    { key: "assignee", content: t("queue.assignee"), width: 14 },
  ],
});

/** The table keeps the order that it is given: sorting by a column would hide what it means. */
export function QueueTable({ rows, now }: QueueTableProps) {
  return (
    <DynamicTable
      label={t("queue.label")}
      rowsPerPage={25}
      head={head()}
      rows={rows.map((row) => ({
        key: row.key,
        cells: [
          { key: "issue", content: <Issue row={row} /> },
          { key: "why", content: <Why row={row} now={now} /> },
          { key: "severity", content: row.judgedLabel ?? row.claimedLabel ?? t("severity.none") },
          {
            key: "risk",
            content: row.risk === null ? t("queue.noRisk") : t("sla.risk", { percent: riskPercent(row.risk) }),
          },
          { key: "assignee", content: row.assignee ?? t("queue.unassigned") },
        ],
      }))}
    />
  );
}

function Issue({ row: { key, subject } }: { readonly row: ShownRow }) {
  return (
    <Stack>
      <Link href={`/browse/${key}`} openNewTab>
        {key}
      </Link>
      <Text>{subject ?? t("queue.noSummary")}</Text>
    </Stack>
  );
}

function Why({ row, now }: { readonly row: ShownRow; readonly now: number }) {
  const [reason] = row.reasons;
  if (reason === undefined) return <Text>{t("queue.calm")}</Text>;
  const { colour, word, text } = reasonWords(reason, row, now);
  return (
    <Inline space="space.100" alignBlock="center" shouldWrap>
      <Lozenge appearance={colour}>{word}</Lozenge>
      <Text>{text}</Text>
    </Inline>
  );
}
