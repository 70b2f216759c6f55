import { Box, Button, ErrorMessage, Heading, Inline, Label, LoadingButton, Stack, Textfield } from "@forge/react";
import { useState } from "react";
import type { Fault } from "../../fault";
import { t } from "../../i18n/t";
import type { Draft } from "../../policy-draft";
import { LONGEST_POLICY_NOTE } from "../../policy-limits";
import { adminBackend } from "./admin-backend";
import { AdminFault } from "./admin-fault";
import { ChangesTable } from "./changes-table";
import { PreviewForm } from "./preview-form";
import { ProblemList } from "./problem-list";
import type { Editor } from "./use-editor";

interface UnsavedProps {
  readonly draft: Draft;
  /** The newest revision that the draft was compared with. */
  readonly base: number;
  readonly editor: Editor;
  readonly onSaved: (number: number) => void;
}

/** What saving would change, what it would change of recent issues, and the way to do it or to leave it. */
export function Unsaved({ draft, base, editor, onSaved }: UnsavedProps) {
  const [note, setNote] = useState("");
  const [isSaving, setSaving] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const isTooLong = note.length > LONGEST_POLICY_NOTE;
  const isBroken = draft.problems.length > 0;

  const save = async () => {
    setSaving(true);
    setFault(null);
    const answer = await adminBackend.save({ base, text: draft.text, note });
    if (answer.ok) {
      onSaved(answer.value.number);
      await editor.reopen(false);
    } else {
      setFault(answer.fault);
    }
    setSaving(false);
  };
  const compare = async () => {
    setFault(null);
    await editor.reopen(true);
  };

  return (
    <Stack space="space.150">
      <Heading as="h2" size="small">
        {t("admin.unsaved.title")}
      </Heading>
      <ProblemList problems={draft.problems} />
      <ChangesTable label={t("admin.unsaved.title")} changes={draft.changes} />
      {!isBroken && <PreviewForm key={draft.text} text={draft.text} />}
      <Box>
        <Label labelFor="policy-note">{t("admin.unsaved.note")}</Label>
        <Textfield
          id="policy-note"
          name="note"
          isInvalid={isTooLong}
          onChange={(event) => setNote(String(event.target.value ?? ""))}
        />
        {isTooLong && <ErrorMessage>{t("return.tooLong", { most: LONGEST_POLICY_NOTE })}</ErrorMessage>}
      </Box>
      {fault !== null && <AdminFault title={t("admin.unsaved.failed")} fault={fault} />}
      {fault?.kind === "conflict" && (
        <Inline>
          <Button onClick={compare}>{t("admin.unsaved.compare")}</Button>
        </Inline>
      )}
      <Inline space="space.100" shouldWrap>
        <LoadingButton
          appearance="primary"
          isLoading={isSaving}
          isDisabled={isBroken || isTooLong || fault?.kind === "conflict"}
          onClick={save}
        >
          {t("admin.unsaved.save")}
        </LoadingButton>
        <Button appearance="subtle" isDisabled={isSaving} onClick={editor.discard}>
          {t("admin.unsaved.discard")}
        </Button>
      </Inline>
    </Stack>
  );
}
