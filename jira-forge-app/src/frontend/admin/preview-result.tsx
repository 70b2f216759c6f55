import { DynamicTable, Link, Stack, Text } from "@forge/react";
import { t, tCount } from "../../i18n/t";
import type { Preview, PreviewedVerdict } from "../../policy-preview";

/** The issues whose verdict a policy would change: what is said of them now, and what would be. */
export function PreviewResult({ preview: { judged, unread, changed } }: { readonly preview: Preview }) {
  return (
    <Stack space="space.100">
      <Text>{t("admin.preview.changed", { changed: changed.length, judged })}</Text>
      {unread > 0 && <Text>{tCount("admin.preview.unread", unread)}</Text>}
      {changed.length > 0 && (
        <DynamicTable
          label={t("admin.preview.table")}
          head={{
            cells: [
              { key: "issue", content: t("admin.preview.issue") },
              { key: "before", content: t("admin.changes.before") },
              { key: "after", content: t("admin.changes.after") },
            ],
          }}
          rows={changed.map(({ key, before, after }) => ({
            key,
            cells: [
              {
                key: "issue",
                content: (
                  <Link href={`/browse/${key}`} openNewTab>
                    {key}
                  </Link>
                ),
              },
              { key: "before", content: <Text>{verdictWords(before)}</Text> },
              { key: "after", content: <Text>{verdictWords(after)}</Text> },
            ],
          }))}
        />
      )}
    </Stack>
  );
}

function verdictWords({ isReady, severity, missing }: PreviewedVerdict): string {
  const facts = [t(isReady ? "headline.ready" : "headline.notReady"), severity ?? t("severity.unknown")];
  const names = missing.join(", ");
  return [...facts, ...(names === "" ? [] : [t("admin.preview.missing", { names })])].join(" · ");
}
