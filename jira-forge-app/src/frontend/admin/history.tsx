import { Box, Button, DynamicTable, Heading, Inline, Lozenge, Stack, Text, User } from "@forge/react";
import { useState } from "react";
import { t } from "../../i18n/t";
import type { OpenedEditor } from "../../policy-editor";
import type { Revision } from "../../policy-revisions";
import { whenWords } from "../time-words";
import { EarlierPolicy } from "./earlier-policy";
import type { Editor } from "./use-editor";

interface HistoryProps {
  readonly opened: OpenedEditor;
  readonly editor: Editor;
  readonly onSaved: (number: number) => void;
}

/** Who saved which policy, when and why; each can be looked at and brought back. */
export function History({ opened: { revisions, inForce }, editor, onSaved }: HistoryProps) {
  const [chosen, setChosen] = useState<Revision | null>(null);
  return (
    <Box paddingBlock="space.200">
      <Stack space="space.200">
        <Heading as="h2" size="small">
          {t("admin.history.title")}
        </Heading>
        {revisions.length === 0 ? (
          <Text>{t("admin.history.none")}</Text>
        ) : (
          <>
            <Text>{t("admin.history.kept")}</Text>
            <DynamicTable
              label={t("admin.history.title")}
              rowsPerPage={10}
              head={{
                cells: [
                  { key: "number", content: t("admin.history.number") },
                  { key: "when", content: t("admin.history.when") },
                  { key: "who", content: t("admin.history.who") },
                  { key: "note", content: t("admin.history.note") },
                  { key: "look", content: "" },
                ],
              }}
              rows={revisions.map((revision) => rowOf(revision, inForce, () => setChosen(revision)))}
            />
          </>
        )}
        {chosen !== null && (
          <EarlierPolicy
            key={chosen.number}
            revision={chosen}
            base={revisions[0]?.number ?? 0}
            isInForce={chosen.number === inForce}
            onDone={(number) => {
              setChosen(null);
              onSaved(number);
              return editor.reopen(editor.isDirty);
            }}
            onClose={() => setChosen(null)}
          />
        )}
      </Stack>
    </Box>
  );
}

function rowOf({ number, label, at, by, note }: Revision, inForce: number, onLook: () => void) {
  return {
    key: String(number),
    cells: [
      {
        key: "number",
        content: (
          <Inline space="space.100" alignBlock="center" shouldWrap>
            <Text>{t("admin.history.name", { number, label })}</Text>
            {number === inForce && <Lozenge appearance="success">{t("admin.history.inForce")}</Lozenge>}
          </Inline>
        ),
      },
      { key: "when", content: <Text>{whenWords(Date.parse(at))}</Text> },
      { key: "who", content: <User accountId={by} /> },
      { key: "note", content: <Text>{note}</Text> },
      {
        key: "look",
        content: (
          <Button appearance="subtle" spacing="compact" onClick={onLook}>
            {t("admin.history.look", { number })}
          </Button>
        ),
      },
    ],
  };
}
